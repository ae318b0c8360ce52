import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server'
import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { browserOf } from './browser.ts'
import { requireIdentity, sessionOf } from './confirm-identity.ts'
import { algorithms, newChallenge, relyingParty } from './passkey-challenge.ts'

/** What a browser needs to make a passkey for this person, as JSON. Throws IDENTITY_NEEDED. */
export async function requestNewPasskey(ctx: ActCtx): Promise<string> {
  requireIdentity(ctx)
  const personId = selfOf(ctx)
  const person = await ctx.sql
    .selectFrom('persons')
    .select(['email', 'name'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  const known = await ctx.sql.selectFrom('passkeys').select('credential_id').where('person_id', '=', personId).execute()
  const options = await generateRegistrationOptions({
    rpName: 'Parley',
    rpID: relyingParty(ctx.platform).id,
    userID: new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex')),
    userName: person.email,
    userDisplayName: person.name,
    challenge: new Uint8Array(await newChallenge(ctx, 'ADD', sessionOf(ctx))),
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: known.map(row => ({ id: row.credential_id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return JSON.stringify(options)
}

/**
 * What a browser needs to show a passkey, as JSON: before sign-in to sign in, after it to prove who one is. It names no
 * passkey, so it tells nothing about any account. Throws TOO_MANY_REQUESTS.
 */
export async function requestPasskey(ctx: ActCtx): Promise<string> {
  await ctx.platform.limits.take('signInPerAddress', ctx.request.address)
  const isSignedIn = ctx.actor.kind === 'PERSON'
  const challenge = isSignedIn
    ? await newChallenge(ctx, 'CONFIRM_IDENTITY', sessionOf(ctx))
    : await newChallenge(ctx, 'SIGN_IN', browserOf(ctx))
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(ctx.platform).id,
    challenge: new Uint8Array(challenge),
    userVerification: 'required',
  })
  return JSON.stringify(options)
}
