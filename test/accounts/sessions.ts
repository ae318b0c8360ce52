/** Signing in by mail and setting up second steps, as tests of accounts do it. */
import { generateSync } from 'otplib'
import { lastCode } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import type { World } from '../world.ts'

export const signInDocument = `mutation($input: SignInInput!) {
  signIn(input: $input) { accessToken viewer { id email mustAddSecondFactor } } }`

export const askForCode = (person: TestPerson, email: string) =>
  person.do(`mutation($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { email } }`, {
    input: { email },
  })

interface SignedIn {
  accessToken: string
  viewer: { id: string; email: string; mustAddSecondFactor: boolean }
}

export async function enter(person: TestPerson, signedIn: Promise<Record<string, SignedIn>>): Promise<SignedIn> {
  const [session] = Object.values(await signedIn)
  if (!session) throw new Error('no session')
  person.token = session.accessToken
  return session
}

/** Signs in with the newest mailed code, in the window of `person`. */
export async function signInByMail(
  world: World,
  person: TestPerson,
  email: string,
  secondCode?: string,
): Promise<SignedIn> {
  await askForCode(person, email)
  const input = { email, code: await lastCode(world, email), secondCode }
  return enter(person, person.do(signInDocument, { input }))
}

/** What the app with this secret shows now. */
export const appCode = (world: World, secret: string): string =>
  generateSync({ secret, epoch: Math.floor(world.now().getTime() / 1000) })

const start = `mutation($input: KeyInput!) { startAuthenticatorApp(input: $input) { secret url } }`
export const startApp = async (person: TestPerson): Promise<{ secret: string; url: string }> =>
  (await person.do<{ startAuthenticatorApp: { secret: string; url: string } }>(start, { input: { key: key() } }))
    .startAuthenticatorApp

export const confirmAppDocument = `mutation($input: ConfirmAuthenticatorAppInput!) {
  confirmAuthenticatorApp(input: $input) { recoveryCodes } }`

/** Sets up an app; answers with its secret and the recovery codes. */
export async function addApp(world: World, person: TestPerson): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await startApp(person)
  const { confirmAuthenticatorApp } = await person.do<{ confirmAuthenticatorApp: { recoveryCodes: string[] } }>(
    confirmAppDocument,
    { input: { code: appCode(world, secret) } },
  )
  return { secret, recoveryCodes: confirmAuthenticatorApp.recoveryCodes }
}
