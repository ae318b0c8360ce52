import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { ActCtx } from '../context.ts'
import { show } from '../look.ts'
import { passkeyRefused, relyingParty, takeChallenge } from './passkey-challenge.ts'
import { readShownPasskey } from './read-passkey.ts'

/**
 * Checks a passkey that was shown, with the person's finger, face or PIN: it is two factors in one. Answers with whose it
 * is. Throws PASSKEY_REFUSED, alike for a passkey that nobody has and one that signed something else.
 * Locks: the passkey.
 */
export async function usePasskey(
  ctx: ActCtx,
  purpose: 'SIGN_IN' | 'CONFIRM_IDENTITY',
  browser: string,
  json: string,
): Promise<string> {
  const response = readShownPasskey(json)
  const expectedChallenge = await takeChallenge(ctx, purpose, browser)
  await show(ctx, 'passkey', response.id)
  const passkey = await ctx.sql
    .selectFrom('passkeys')
    .select(['id', 'person_id', 'public_key', 'counter'])
    .where('credential_id', '=', response.id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!passkey) throw passkeyRefused()
  const { origin, id } = relyingParty(ctx.platform)
  const result = await verifyAuthenticationResponse({
    response,
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    credential: { id: response.id, publicKey: new Uint8Array(passkey.public_key), counter: Number(passkey.counter) },
  }).catch(() => null)
  if (!result?.verified) throw passkeyRefused()
  await ctx.sql
    .updateTable('passkeys')
    .set({ counter: String(result.authenticationInfo.newCounter), last_used_at: ctx.now })
    .where('id', '=', passkey.id)
    .execute()
  return passkey.person_id
}
