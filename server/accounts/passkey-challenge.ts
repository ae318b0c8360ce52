/** What a passkey signs: kept on the server, good once and for five minutes, only where it was asked for. */
import { randomBytes } from 'node:crypto'
import type { ActCtx, Platform } from '../context.ts'
import { Refusal } from '../errors.ts'
import { show } from '../look.ts'
import { keyedHash } from './keyed-hash.ts'

const CHALLENGE_MINUTES = 5

/** EdDSA, ES256, RS256: what phones, computers and security keys make today. */
export const algorithms = [-8, -7, -257]

export type PasskeyPurpose = 'ADD' | 'SIGN_IN' | 'CONFIRM_IDENTITY'

/** The site that passkeys belong to: the name and origin of PUBLIC_URL. */
export const relyingParty = ({ config }: Platform): { origin: string; id: string } => ({
  origin: config.publicUrl,
  id: new URL(config.publicUrl).hostname,
})

/** `browser` is the browser before sign-in, the session after. Earlier challenges of the same purpose there end. */
export async function newChallenge(ctx: ActCtx, purpose: PasskeyPurpose, browser: string): Promise<Buffer> {
  const challenge = randomBytes(32)
  const browserHash = await ended(ctx, purpose, browser)
  await ctx.sql
    .insertInto('passkey_challenges')
    .values({
      id: ctx.newId(),
      purpose,
      browser_hash: browserHash,
      challenge: challenge.toString('base64url'),
      created_at: ctx.now,
      expires_at: new Date(ctx.now.getTime() + CHALLENGE_MINUTES * 60_000),
      used_at: null,
    })
    .execute()
  return challenge
}

/** The challenge that was asked for there, which ends by this, whatever comes of it. Throws PASSKEY_REFUSED. */
export async function takeChallenge(ctx: ActCtx, purpose: PasskeyPurpose, browser: string): Promise<string> {
  const browserHash = keyedHash(ctx.platform, 'browser', browser)
  await show(ctx, 'browser', browserHash)
  const taken = await ctx.sql
    .updateTable('passkey_challenges')
    .set({ used_at: ctx.now })
    .where('browser_hash', '=', browserHash)
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', ctx.now.toISOString())
    .returning('challenge')
    .executeTakeFirst()
  if (!taken) throw passkeyRefused()
  return taken.challenge
}

/** One answer for everything that can be wrong with it. What was used up stays so. */
export const passkeyRefused = (): Refusal =>
  new Refusal('PASSKEY_REFUSED', 'This passkey was not accepted: ask again and try once more.', {}, true)

async function ended(ctx: ActCtx, purpose: PasskeyPurpose, browser: string): Promise<string> {
  const browserHash = keyedHash(ctx.platform, 'browser', browser)
  await show(ctx, 'browser', browserHash)
  await ctx.sql
    .deleteFrom('passkey_challenges')
    .where('browser_hash', '=', browserHash)
    .where('purpose', '=', purpose)
    .execute()
  return browserHash
}
