import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastCode, mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { openWorld, type World } from '../world.ts'
import { addApp, appCode, askForCode, confirmAppDocument, signInByMail, signInDocument, startApp } from './sessions.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const viewer = `{ viewer { id secondFactors { appAddedAt passkeys { id } recoveryCodesLeft } } }`
const removeApp = `mutation($input: KeyInput!) { removeAuthenticatorApp(input: $input) { secondFactors { appAddedAt recoveryCodesLeft } } }`
const confirm = `mutation($input: ConfirmIdentityInput!) { confirmIdentity(input: $input) { identityConfirmedUntil } }`

async function newPerson(email: string): Promise<TestPerson> {
  const person = world.anonymous()
  await signInByMail(world, person, email)
  return person
}

describe('an authenticator app', () => {
  it('is set up by a secret that can be typed, and by a first code, which shows ten recovery codes', async () => {
    const person = await newPerson('app@example.org')
    const { secret, url } = await startApp(person)
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(url).toContain(`secret=${secret}`)
    expect(url).toMatch(/^otpauth:\/\/totp\/Parley/)
    const wrong = { input: { code: appCode(world, secret) === '000000' ? '111111' : '000000' } }
    expect(await person.refused(confirmAppDocument, wrong)).toMatchObject({ code: 'SECOND_CODE_WRONG' })
    const { confirmAuthenticatorApp } = await person.do<{ confirmAuthenticatorApp: { recoveryCodes: string[] } }>(
      confirmAppDocument,
      { input: { code: appCode(world, secret) } },
    )
    expect(new Set(confirmAuthenticatorApp.recoveryCodes).size).toBe(10)
    expect(await person.do(viewer)).toMatchObject({
      viewer: { secondFactors: { appAddedAt: world.now().toISOString(), recoveryCodesLeft: 10 } },
    })
    const mails = await mailsTo(world, 'app@example.org')
    expect(mails[0]?.subject).toBe('How you sign in has changed')
    expect(JSON.stringify(mails)).not.toContain(secret)
  })

  it('is asked for when signing in: the mailed code alone opens nothing, and works on with the code of the app', async () => {
    const { secret } = await addApp(world, await newPerson('both@example.org'))
    world.later({ minutes: 1 })
    const other = world.anonymous()
    await askForCode(other, 'both@example.org')
    const input = { email: 'both@example.org', code: await lastCode(world, 'both@example.org') }
    expect(await other.refused(signInDocument, { input })).toMatchObject({
      code: 'SECOND_FACTOR_NEEDED',
      methods: ['APP'],
    })
    expect(await other.refused(`mutation { refreshSession { accessToken } }`)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    const secondCode = appCode(world, secret)
    const { signIn } = await other.do<{ signIn: { viewer: { email: string } } }>(signInDocument, {
      input: { ...input, secondCode },
    })
    expect(signIn.viewer.email).toBe('both@example.org')
  })

  it('is not asked for before the mailed code is right: nobody learns who has one', async () => {
    await addApp(world, await newPerson('quiet@example.org'))
    const [known, unknown] = [world.anonymous(), world.anonymous()]
    const answers: string[] = []
    for (const [person, email] of [
      [known, 'quiet@example.org'],
      [unknown, 'nobody@example.org'],
    ] as const) {
      await askForCode(person, email)
      const code = (await lastCode(world, email)) === '000000' ? '111111' : '000000'
      answers.push(JSON.stringify(await person.refused(signInDocument, { input: { email, code, secondCode: '1' } })))
    }
    expect(answers[0]).toBe(answers[1])
  })

  it('never has the same code taken twice, nor one of the half minute before', async () => {
    const { secret } = await addApp(world, await newPerson('twice@example.org'))
    const before = appCode(world, secret)
    world.later({ minutes: 1 })
    const now = appCode(world, secret)
    await signInByMail(world, world.anonymous(), 'twice@example.org', now)
    for (const secondCode of [now, before])
      await expect(signInByMail(world, world.anonymous(), 'twice@example.org', secondCode)).rejects.toThrow(
        'SECOND_CODE_WRONG',
      )
    world.later({ minutes: 1 })
    await signInByMail(world, world.anonymous(), 'twice@example.org', appCode(world, secret))
  })

  it('is not guessed: wrong codes use up the tries of the mailed code', async () => {
    const { secret } = await addApp(world, await newPerson('guess@example.org'))
    world.later({ minutes: 1 })
    const person = world.anonymous()
    await askForCode(person, 'guess@example.org')
    const input = { email: 'guess@example.org', code: await lastCode(world, 'guess@example.org') }
    const wrong = appCode(world, secret) === '000000' ? '111111' : '000000'
    for (let tries = 0; tries < 5; tries++)
      expect(await person.refused(signInDocument, { input: { ...input, secondCode: wrong } })).toMatchObject({
        code: 'SECOND_CODE_WRONG',
      })
    const right = { ...input, secondCode: appCode(world, secret) }
    expect(await person.refused(signInDocument, { input: right })).toMatchObject({ code: 'CODE_EXPIRED' })
  })

  it('ends the sessions that a mailed code alone had opened, and no other', async () => {
    const [phone, laptop] = [await newPerson('ends@example.org'), await newPerson('ends@example.org')]
    await addApp(world, phone)
    expect(await laptop.refused(viewer)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    expect(await phone.do(viewer)).toMatchObject({ viewer: { secondFactors: { recoveryCodesLeft: 10 } } })
  })

  it('proves before signing who one is, in place of a mailed code', async () => {
    const person = await newPerson('prove@example.org')
    const { secret } = await addApp(world, person)
    world.later({ minutes: 9 })
    await person.do(confirm, { input: { key: key(), secondCode: appCode(world, secret) } })
    expect(await person.refused(confirm, { input: { key: key(), secondCode: appCode(world, secret) } })).toMatchObject({
      code: 'SECOND_CODE_WRONG',
    })
    expect(await person.refused(confirm, { input: { key: key() } })).toMatchObject({ code: 'BAD_INPUT' })
  })

  it('is set up and removed only with a fresh proof, and leaves the mailed code alone when it goes', async () => {
    const person = await newPerson('remove@example.org')
    const { secret } = await addApp(world, person)
    expect(await person.refused(startDocument, { input: { key: key() } })).toMatchObject({
      code: 'AUTHENTICATOR_APP_EXISTS',
    })
    const { token } = person
    world.later({ minutes: 16 })
    person.token = null
    const { refreshSession } = await person.do<{ refreshSession: { accessToken: string; viewer: { id: string } } }>(
      `mutation { refreshSession { accessToken viewer { id } } }`,
    )
    expect(refreshSession.accessToken).not.toBe(token)
    person.token = refreshSession.accessToken
    expect(await person.refused(removeApp, { input: { key: key() } })).toMatchObject({ code: 'IDENTITY_NEEDED' })
    await person.do(confirm, { input: { key: key(), secondCode: appCode(world, secret) } })
    expect(await person.do(removeApp, { input: { key: key() } })).toMatchObject({
      removeAuthenticatorApp: { secondFactors: { appAddedAt: null, recoveryCodesLeft: 0 } },
    })
    await signInByMail(world, world.anonymous(), 'remove@example.org')
  })

  it('has its secret sealed and its recovery codes hashed in the database', async () => {
    const { secret, recoveryCodes } = await addApp(world, await newPerson('sealed@example.org'))
    const { sql } = world.platform.database
    const kept = JSON.stringify([
      (await sql.selectFrom('authenticator_apps').selectAll().execute()).map(row =>
        Buffer.from(row.secret).toString('latin1'),
      ),
      await sql.selectFrom('recovery_codes').selectAll().execute(),
    ])
    expect(kept.length).toBeGreaterThan(1_000)
    for (const shown of [secret, ...recoveryCodes, ...recoveryCodes.map(code => code.replace('-', ''))])
      expect(kept).not.toContain(shown)
  })

  const startDocument = `mutation($input: KeyInput!) { startAuthenticatorApp(input: $input) { secret } }`
})

describe('a recovery code', () => {
  const renew = `mutation { renewRecoveryCodes { recoveryCodes } }`

  it('signs in once in place of the app, however it is typed', async () => {
    const { recoveryCodes } = await addApp(world, await newPerson('lost@example.org'))
    const typed = ` ${(recoveryCodes[3] ?? '').toLowerCase().replace('-', ' ')} `
    const person = world.anonymous()
    await signInByMail(world, person, 'lost@example.org', typed)
    expect(await person.do(viewer)).toMatchObject({ viewer: { secondFactors: { recoveryCodesLeft: 9 } } })
    await expect(signInByMail(world, world.anonymous(), 'lost@example.org', typed)).rejects.toThrow('SECOND_CODE_WRONG')
  })

  it('of somebody else opens nothing', async () => {
    await addApp(world, await newPerson('mine@example.org'))
    const { recoveryCodes } = await addApp(world, await newPerson('theirs@example.org'))
    await expect(signInByMail(world, world.anonymous(), 'mine@example.org', recoveryCodes[0])).rejects.toThrow(
      'SECOND_CODE_WRONG',
    )
  })

  it('ends when new ones are made', async () => {
    const person = await newPerson('renew@example.org')
    expect(await person.refused(renew)).toMatchObject({ code: 'SECOND_FACTOR_MISSING' })
    const { recoveryCodes } = await addApp(world, person)
    const { renewRecoveryCodes } = await person.do<{ renewRecoveryCodes: { recoveryCodes: string[] } }>(renew)
    expect(renewRecoveryCodes.recoveryCodes.filter(code => recoveryCodes.includes(code))).toEqual([])
    await expect(signInByMail(world, world.anonymous(), 'renew@example.org', recoveryCodes[0])).rejects.toThrow(
      'SECOND_CODE_WRONG',
    )
    await signInByMail(world, world.anonymous(), 'renew@example.org', renewRecoveryCodes.recoveryCodes[0])
  })
})
