import type { ActCtx, Ctx } from '../context.ts'
import { selfOf } from '../context.ts'
import { BadInput, RuleBroken } from '../errors.ts'
import { passkeyRefused } from './passkey-challenge.ts'
import { requestCode } from './request-code.ts'
import { takeSecondCode } from './second-code.ts'
import { useCode } from './use-code.ts'
import { usePasskey } from './use-passkey.ts'

export const IDENTITY_MINUTES = 15

/** Until when this session counts as freshly proven, or null. */
export function identityConfirmedUntil(ctx: Ctx): Date | null {
  if (!ctx.identityConfirmedAt) return null
  const until = new Date(ctx.identityConfirmedAt.getTime() + IDENTITY_MINUTES * 60_000)
  return until > ctx.now ? until : null
}

/** Signing, and changing how one signs in, need a proof given in the last minutes. Throws IDENTITY_NEEDED. */
export function requireIdentity(ctx: Ctx): void {
  selfOf(ctx)
  if (!identityConfirmedUntil(ctx))
    throw new RuleBroken('IDENTITY_NEEDED', 'Prove first that it is you: ask for a code and give it.')
}

export async function requestIdentityCode(ctx: ActCtx): Promise<string> {
  return requestCode(ctx, {
    purpose: 'CONFIRM_IDENTITY',
    email: await ownEmail(ctx),
    browser: sessionOf(ctx),
    language: ctx.language,
  })
}

/** One of three: the mailed code, a code of the app (or a recovery code), or a passkey that was shown. */
export interface IdentityProof {
  code?: string | null
  secondCode?: string | null
  passkey?: string | null
}

/** Throws CODE_WRONG, CODE_EXPIRED, SECOND_CODE_WRONG, PASSKEY_REFUSED. */
export async function confirmIdentity(ctx: ActCtx, proof: IdentityProof): Promise<void> {
  await checkProof(ctx, proof)
  await ctx.sql
    .updateTable('sessions')
    .set({ identity_confirmed_at: ctx.now })
    .where('id', '=', sessionOf(ctx))
    .execute()
  ctx.identityConfirmedAt = ctx.now
}

async function checkProof(ctx: ActCtx, { code, secondCode, passkey }: IdentityProof): Promise<void> {
  if (passkey) {
    if ((await usePasskey(ctx, 'CONFIRM_IDENTITY', sessionOf(ctx), passkey)) !== selfOf(ctx)) throw passkeyRefused()
  } else if (secondCode) await takeSecondCode(ctx, selfOf(ctx), secondCode)
  else if (code)
    await useCode(ctx, { purpose: 'CONFIRM_IDENTITY', email: await ownEmail(ctx), browser: sessionOf(ctx) }, code)
  else throw new BadInput('code', 'REQUIRED', 'Give a code or a passkey.')
}

async function ownEmail(ctx: Ctx): Promise<string> {
  const row = await ctx.sql
    .selectFrom('persons')
    .select('email')
    .where('id', '=', selfOf(ctx))
    .executeTakeFirstOrThrow()
  return row.email
}

/** What a code to prove one's identity is bound to. */
export const sessionOf = (ctx: Ctx): string => (ctx.actor.kind === 'PERSON' ? ctx.actor.sessionId : '')
