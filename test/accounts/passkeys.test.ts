import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { key, type TestPerson } from '../person.ts'
import { openWorld, type World } from '../world.ts'
import { newAuthenticator, type Authenticator } from './authenticator.ts'
import { enter, signInByMail } from './sessions.ts'

let world: World
let origin: string
beforeAll(async () => {
  world = await openWorld()
  origin = world.platform.config.publicUrl
})
afterAll(() => world.close())

const requestNew = `mutation { requestNewPasskey { options } }`
const add = `mutation($input: AddPasskeyInput!) { addPasskey(input: $input) { recoveryCodes } }`
const request = `mutation { requestPasskey { options } }`
const signIn = `mutation($input: SignInWithPasskeyInput!) {
  signInWithPasskey(input: $input) { accessToken viewer { id email mustAddSecondFactor } } }`
const remove = `mutation($input: RemovePasskeyInput!) { removePasskey(input: $input) { secondFactors { passkeys { id } recoveryCodesLeft } } }`
const confirm = `mutation($input: ConfirmIdentityInput!) { confirmIdentity(input: $input) { id } }`
const list = `{ viewer { secondFactors { passkeys { id name addedAt lastUsedAt } recoveryCodesLeft } } }`

const optionsOf = async (person: TestPerson, document: string): Promise<string> =>
  Object.values(await person.do<Record<string, { options: string }>>(document))[0]?.options ?? ''

async function addTo(person: TestPerson, name = 'My phone'): Promise<Authenticator> {
  const phone = newAuthenticator(origin)
  await person.do(add, { input: { name, passkey: phone.create(await optionsOf(person, requestNew)) } })
  return phone
}

async function withPasskey(email: string): Promise<{ person: TestPerson; phone: Authenticator }> {
  const person = world.anonymous()
  await signInByMail(world, person, email)
  return { person, phone: await addTo(person) }
}

describe('a passkey', () => {
  it('is added by name, signs in without a mailed code, and says when it was last used', async () => {
    const { person, phone } = await withPasskey('key@example.org')
    const { viewer } = await person.do<{ viewer: { secondFactors: { passkeys: unknown[] } } }>(list)
    expect(viewer.secondFactors).toMatchObject({
      passkeys: [{ name: 'My phone', lastUsedAt: null }],
      recoveryCodesLeft: 10,
    })
    world.later({ minutes: 3 })
    const other = world.anonymous()
    const passkey = phone.show(await optionsOf(other, request))
    const session = await enter(other, other.do(signIn, { input: { passkey } }))
    expect(session.viewer.email).toBe('key@example.org')
    expect(await other.do(list)).toMatchObject({
      viewer: { secondFactors: { passkeys: [{ lastUsedAt: world.now().toISOString() }] } },
    })
  })

  it('asks for finger, face or PIN, and names no account before it is shown', async () => {
    const options = JSON.parse(await optionsOf(world.anonymous(), request)) as Record<string, unknown>
    expect(options).toMatchObject({ userVerification: 'required', rpId: new URL(origin).hostname })
    expect(options.allowCredentials ?? []).toEqual([])
  })

  it('is refused when it was not unlocked, was made for another site, or signed something else', async () => {
    const { phone } = await withPasskey('wrong@example.org')
    const wrong = [
      { isVerified: false },
      { origin: 'https://parley.example.evil' },
      { site: 'parley.example.evil' },
      { signature: Buffer.from('3006020101020101', 'hex') },
    ]
    for (const changes of wrong) {
      const person = world.anonymous()
      const passkey = phone.show(await optionsOf(person, request), changes)
      expect(await person.refused(signIn, { input: { passkey } }), JSON.stringify(changes)).toMatchObject({
        code: 'PASSKEY_REFUSED',
      })
    }
    const person = world.anonymous()
    const passkey = phone.show(JSON.stringify({ challenge: Buffer.alloc(32).toString('base64url') }))
    await optionsOf(person, request)
    expect(await person.refused(signIn, { input: { passkey } })).toMatchObject({ code: 'PASSKEY_REFUSED' })
  })

  it('that nobody has is refused in the same words', async () => {
    const { phone } = await withPasskey('words@example.org')
    const answers: string[] = []
    for (const one of [newAuthenticator(origin), phone]) {
      const person = world.anonymous()
      const passkey = one.show(await optionsOf(person, request), { isVerified: one !== phone })
      answers.push(JSON.stringify(await person.refused(signIn, { input: { passkey } })))
    }
    expect(answers[0]).toBe(answers[1])
  })

  it('signs a challenge that works once, for five minutes, in the browser that asked', async () => {
    const { phone } = await withPasskey('once@example.org')
    const person = world.anonymous()
    const passkey = phone.show(await optionsOf(person, request))
    const elsewhere = world.anonymous()
    expect(await elsewhere.refused(signIn, { input: { passkey } })).toMatchObject({ code: 'PASSKEY_REFUSED' })
    await person.do(signIn, { input: { passkey } })
    expect(await person.refused(signIn, { input: { passkey } })).toMatchObject({ code: 'PASSKEY_REFUSED' })
    const late = phone.show(await optionsOf(person, request))
    world.later({ minutes: 6 })
    expect(await person.refused(signIn, { input: { passkey: late } })).toMatchObject({ code: 'PASSKEY_REFUSED' })
    const failed = phone.show(await optionsOf(person, request), { isVerified: false })
    await person.refused(signIn, { input: { passkey: failed } })
    const after = phone.show(JSON.stringify({ challenge: challengeIn(failed) }))
    expect(await person.refused(signIn, { input: { passkey: after } })).toMatchObject({ code: 'PASSKEY_REFUSED' })
  })

  it('that went back in its count was copied, and is refused', async () => {
    const { phone } = await withPasskey('clone@example.org')
    await world.platform.database.sql
      .updateTable('passkeys')
      .set({ counter: '1000' })
      .where('credential_id', '=', phone.id)
      .execute()
    const person = world.anonymous()
    const passkey = phone.show(await optionsOf(person, request))
    expect(await person.refused(signIn, { input: { passkey } })).toMatchObject({ code: 'PASSKEY_REFUSED' })
  })

  it('proves before signing who one is, and nobody else', async () => {
    const { person, phone } = await withPasskey('sign@example.org')
    const { phone: theirs } = await withPasskey('other@example.org')
    const prove = async (passkey: Authenticator) => ({
      input: { key: key(), passkey: passkey.show(await optionsOf(person, request)) },
    })
    await person.do(confirm, await prove(phone))
    expect(await person.refused(confirm, await prove(theirs))).toMatchObject({ code: 'PASSKEY_REFUSED' })
  })

  it('makes a mailed code alone not enough', async () => {
    await withPasskey('enough@example.org')
    await expect(signInByMail(world, world.anonymous(), 'enough@example.org')).rejects.toThrow('SECOND_FACTOR_NEEDED')
  })

  it('is removed by its owner only, with a fresh proof, and signs in no more', async () => {
    const { person, phone } = await withPasskey('gone@example.org')
    const { person: other } = await withPasskey('else@example.org')
    const { viewer } = await person.do<{ viewer: { secondFactors: { passkeys: { id: string }[] } } }>(list)
    const input = { passkeyId: viewer.secondFactors.passkeys[0]?.id }
    expect(await other.refused(remove, { input: { key: key(), ...input } })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await person.do(remove, { input: { key: key(), ...input } })).toMatchObject({
      removePasskey: { secondFactors: { passkeys: [], recoveryCodesLeft: 0 } },
    })
    const browser = world.anonymous()
    const passkey = phone.show(await optionsOf(browser, request))
    expect(await browser.refused(signIn, { input: { passkey } })).toMatchObject({ code: 'PASSKEY_REFUSED' })
  })

  it('is not added without a fresh proof, twice, or from what is no passkey', async () => {
    const { person, phone } = await withPasskey('add@example.org')
    const again = phone.create(await optionsOf(person, requestNew))
    expect(await person.refused(add, { input: { name: 'Again', passkey: again } })).toMatchObject({
      code: 'PASSKEY_REFUSED',
    })
    for (const passkey of ['', '{}', '[1]', `{"id":"${'x'.repeat(30_000)}"}`])
      expect(await person.refused(add, { input: { name: 'None', passkey } })).toMatchObject({
        code: 'BAD_INPUT',
        reason: 'PASSKEY_UNREADABLE',
      })
    const unlocked = newAuthenticator(origin).create(await optionsOf(person, requestNew), { isVerified: false })
    expect(await person.refused(add, { input: { name: 'Open', passkey: unlocked } })).toMatchObject({
      code: 'PASSKEY_REFUSED',
    })
    await world.platform.database.sql.updateTable('sessions').set({ identity_confirmed_at: null }).execute()
    expect(await person.refused(requestNew)).toMatchObject({ code: 'IDENTITY_NEEDED' })
  })
})

/** What a response says that it signed. */
function challengeIn(passkey: string): string {
  const { response } = JSON.parse(passkey) as { response: { clientDataJSON: string } }
  return (JSON.parse(Buffer.from(response.clientDataJSON, 'base64url').toString()) as { challenge: string }).challenge
}
