import { verifyRegistrationResponse } from '@simplewebauthn/server'
import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { checkText } from '../platform/check-text.ts'
import { requireIdentity, sessionOf } from './confirm-identity.ts'
import { factorAdded } from './factor-added.ts'
import { algorithms, passkeyRefused, relyingParty, takeChallenge } from './passkey-challenge.ts'
import { readCreatedPasskey } from './read-passkey.ts'

/**
 * Keeps the public half of a passkey that the browser has made. Answers with the recovery codes, when there were none.
 * Throws PASSKEY_REFUSED, IDENTITY_NEEDED.
 */
export async function addPasskey(ctx: ActCtx, input: { name: string; passkey: string }): Promise<string[]> {
  requireIdentity(ctx)
  const name = checkText('name', input.name, 60)
  const response = readCreatedPasskey(input.passkey)
  const expectedChallenge = await takeChallenge(ctx, 'ADD', sessionOf(ctx))
  const { origin, id } = relyingParty(ctx.platform)
  const result = await verifyRegistrationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null)
  if (!result?.verified) throw passkeyRefused()
  const { credential } = result.registrationInfo
  const added = await ctx.sql
    .insertInto('passkeys')
    .values({
      id: ctx.newId(),
      person_id: selfOf(ctx),
      credential_id: credential.id,
      public_key: credential.publicKey,
      counter: String(credential.counter),
      name,
      created_at: ctx.now,
      last_used_at: null,
    })
    .onConflict(conflict => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) throw passkeyRefused()
  return factorAdded(ctx)
}
