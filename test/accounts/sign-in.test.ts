import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lastCode, mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'

import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const request = `mutation($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { email expiresAt } }`
const signIn = `mutation($input: SignInInput!) { signIn(input: $input) { accessToken viewer { id email name } } }`
const viewer = `{ viewer { id email acceptedTermsVersion sessions { id isCurrent } } }`

const ask = (person: TestPerson, email: string) => person.do(request, { input: { email } })
const give = (email: string, code: string) => ({ input: { email, code } })

async function newSession(email: string): Promise<TestPerson> {
  const person = world.anonymous()
  await ask(person, email)
  const { signIn: signed } = await person.do<{ signIn: { accessToken: string } }>(
    signIn,
    give(email, await lastCode(world, email)),
  )
  person.token = signed.accessToken
  return person
}

describe('signing in', () => {
  it('lets somebody in with the code from the mail, and makes an account for a new address', async () => {
    const person = await newSession('new@example.org')
    const seen = await person.do<{ viewer: { email: string; acceptedTermsVersion: null } }>(viewer)
    expect(seen.viewer).toMatchObject({ email: 'new@example.org', acceptedTermsVersion: null })
  })

  it('answers an address that has an account exactly as one that has none', async () => {
    const [known, unknown] = [world.anonymous(), world.anonymous()]
    const a = await known.raw(request, { input: { email: 'ana@demo.parley.example' } })
    const b = await unknown.raw(request, { input: { email: 'zed@demo.parley.example' } })
    expect(JSON.stringify(a).replace('ana@', 'zed@')).toBe(JSON.stringify(b))
    const wrong = (answer: unknown) => JSON.stringify(answer)
    expect(wrong(await known.refused(signIn, give('ana@demo.parley.example', 'abcdef')))).toBe(
      wrong(await unknown.refused(signIn, give('zed@demo.parley.example', 'abcdef'))),
    )
  })

  it('takes the code only in the browser that asked for it', async () => {
    const asked = world.anonymous()
    await ask(asked, 'ana@demo.parley.example')
    const code = await lastCode(world, 'ana@demo.parley.example')
    const other = world.anonymous()
    expect(await other.refused(signIn, give('ana@demo.parley.example', code))).toMatchObject({ code: 'CODE_EXPIRED' })
    await asked.do(signIn, give('ana@demo.parley.example', code))
  })

  it('takes a code once, counts wrong ones, and ends it after five', async () => {
    const person = world.anonymous()
    await ask(person, 'ana@demo.parley.example')
    const code = await lastCode(world, 'ana@demo.parley.example')
    const wrong = code === '000000' ? '111111' : '000000'
    for (const attemptsLeft of [4, 3, 2, 1]) {
      expect(await person.refused(signIn, give('ana@demo.parley.example', wrong))).toMatchObject({
        code: 'CODE_WRONG',
        attemptsLeft,
      })
    }
    expect(await person.refused(signIn, give('ana@demo.parley.example', wrong))).toMatchObject({ code: 'CODE_EXPIRED' })
    expect(await person.refused(signIn, give('ana@demo.parley.example', code))).toMatchObject({ code: 'CODE_EXPIRED' })
  })

  it('does not take a code that is used or older than a quarter of an hour', async () => {
    const person = world.anonymous()
    await ask(person, 'ana@demo.parley.example')
    const code = await lastCode(world, 'ana@demo.parley.example')
    await person.do(signIn, give('ana@demo.parley.example', code))
    expect(await person.refused(signIn, give('ana@demo.parley.example', code))).toMatchObject({ code: 'CODE_EXPIRED' })
    await ask(person, 'ana@demo.parley.example')
    const late = await lastCode(world, 'ana@demo.parley.example')
    world.later({ minutes: 16 })
    expect(await person.refused(signIn, give('ana@demo.parley.example', late))).toMatchObject({ code: 'CODE_EXPIRED' })
  })

  it('says which field holds no e-mail address', async () => {
    expect(await world.anonymous().refused(request, { input: { email: 'ana at home' } })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'email',
      reason: 'EMAIL_INVALID',
    })
  })
})

describe('an odd browser', () => {
  it.each(['parley_browser=%E0%A4%A', 'parley_browser=%00', 'parley_browser=x; parley_refresh_main=%'])(
    'that sends the cookie %s gets its code all the same',
    async cookie => {
      const answer = await fetch(`${world.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query: request, variables: { input: { email: 'odd@example.org' } } }),
      })
      expect(await answer.json()).toMatchObject({ data: { requestSignInCode: { email: 'odd@example.org' } } })
    },
  )

  it('and another one that sign in to the same new address at the same moment share one account', async () => {
    const email = 'both@example.org'
    const [first, second] = [world.anonymous(), world.anonymous()]
    const codes: string[] = []
    for (const person of [first, second]) {
      await ask(person, email)
      codes.push(await lastCode(world, email))
    }
    const answers = await Promise.all(
      [first, second].map((person, index) =>
        person.do<{ signIn: { viewer: { id: string } } }>(signIn, give(email, codes[index] ?? '')),
      ),
    )
    expect(new Set(answers.map(answer => answer.signIn.viewer.id)).size).toBe(1)
  })
})

describe('proving who one is', () => {
  const askForCode = `mutation($input: KeyInput!) { requestIdentityCode(input: $input) { email expiresAt } }`
  const confirm = `mutation($input: ConfirmIdentityInput!) { confirmIdentity(input: $input) { id } }`

  it('sends one code for one key, and refuses a wrong code as often as it is sent', async () => {
    const person = await newSession('prove@example.org')
    const once = { input: { key: key() } }
    const sent = await person.do(askForCode, once)
    const code = await lastCode(world, 'prove@example.org')
    expect(await person.do(askForCode, once)).toEqual(sent)
    expect(await lastCode(world, 'prove@example.org')).toBe(code)
    const wrong = { input: { key: key(), code: code === '000000' ? '111111' : '000000' } }
    expect(await person.refused(confirm, wrong)).toMatchObject({ code: 'CODE_WRONG', attemptsLeft: 4 })
    expect(await person.refused(confirm, wrong)).toMatchObject({ code: 'CODE_WRONG', attemptsLeft: 3 })
    const right = { input: { key: key(), code } }
    await person.do(confirm, right)
    await person.do(confirm, right)
  })
})

describe('a session', () => {
  const refresh = `mutation { refreshSession { accessToken } }`

  it('renews its token by the cookie, which changes', async () => {
    const person = await newSession('renew@example.org')
    world.later({ minutes: 11 })
    expect(await person.refused(viewer)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    person.token = null
    const { refreshSession } = await person.do<{ refreshSession: { accessToken: string; viewer: { email: string } } }>(
      `mutation { refreshSession { accessToken viewer { email } } }`,
    )
    expect(refreshSession.viewer.email).toBe('renew@example.org')
    person.token = refreshSession.accessToken
    expect((await person.do<{ viewer: { email: string } }>(viewer)).viewer.email).toBe('renew@example.org')
  })

  it('gives two tabs that renew at the same moment the same cookie, which goes on working', async () => {
    const person = await newSession('tabs@example.org')
    person.token = null
    const shared = await copyOfCookie(person)
    const renewed = await Promise.all([renew(person, shared), renew(person, shared)])
    const [first = '', second = ''] = renewed.map(cookieOf)
    expect(second).toBe(first)
    world.later({ minutes: 10 })
    expect(await (await renew(person, first)).json()).toMatchObject({ data: { refreshSession: {} } })
  })

  it('ends for good when a copied cookie comes back after it was renewed', async () => {
    const person = await newSession('copied@example.org')
    person.token = null
    const cookie = await copyOfCookie(person)
    await person.do(refresh)
    world.later({ minutes: 2 })
    expect(await mailsTo(world, 'copied@example.org')).toHaveLength(1)
    expect(await (await renew(person, cookie)).text()).toContain('SIGN_IN_NEEDED')
    expect(await person.refused(refresh)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    const [told, ...before] = await mailsTo(world, 'copied@example.org')
    expect(before).toHaveLength(1)
    expect(told?.subject).toBe('We signed one of your devices out')
    expect(told?.text).not.toMatch(/case|mediat|offer|agree/i)
  })

  it('that a thief renews first ends for both, on the sockets that are open too', async () => {
    const person = await newSession('thief@example.org')
    const live = await person.listen()
    const { token } = person
    person.token = null
    const cookie = await copyOfCookie(person)
    await renew(person, cookie)
    world.later({ minutes: 2 })
    await renew(person, cookie)
    person.token = token
    expect(await person.refused(viewer)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    const again = await newSession('thief@example.org')
    const later = await again.listen()
    const input = { key: key(), name: 'Somebody', locale: 'en' }
    await again.do(`mutation($input: UpdateAccountInput!) { updateAccount(input: $input) { id } }`, { input })
    await later.until(one => one.change.kind === 'ACCOUNT_CHANGED')
    expect(live.heard.map(one => one.change.kind)).toEqual(['CAUGHT_UP'])
    later.stop()
  })

  it('signs out everywhere at once, so that no token works any more', async () => {
    const [phone, laptop] = [await newSession('two@example.org'), await newSession('two@example.org')]
    await phone.do(`mutation($input: KeyInput!) { signOutEverywhere(input: $input) }`, { input: { key: key() } })
    expect(await laptop.refused(`{ myCases { nodes { id } } }`)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    expect(await phone.refused(`{ myCases { nodes { id } } }`)).toMatchObject({ code: 'SIGN_IN_NEEDED' })
  })

  it('keeps which terms were accepted, and when', async () => {
    const person = await newSession('terms@example.org')
    const accept = `mutation($input: AcceptTermsInput!) { acceptTerms(input: $input) { acceptedTermsVersion currentTerms { version } } }`
    expect(await person.refused(accept, { input: { key: key(), version: '1999' } })).toMatchObject({
      code: 'TERMS_CHANGED',
    })
    const { viewer: before } = await person.do<{ viewer: { currentTerms: { version: string } } }>(
      `{ viewer { currentTerms { version } } }`,
    )
    const { acceptTerms } = await person.do<{ acceptTerms: { acceptedTermsVersion: string } }>(accept, {
      input: { key: key(), version: before.currentTerms.version },
    })
    expect(acceptTerms.acceptedTermsVersion).toBe(before.currentTerms.version)
  })

  const renew = (person: TestPerson, cookie: string): Promise<Response> =>
    fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, 'x-parley-window': person.window },
      body: JSON.stringify({ query: refresh }),
    })
  const cookieOf = (answer: Response): string =>
    answer.headers
      .getSetCookie()
      .map(line => line.split(';')[0])
      .join('; ')

  async function copyOfCookie(person: TestPerson): Promise<string> {
    const answer = await person.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: refresh }),
    })
    return cookieOf(answer)
  }
})
