import type { ActCtx, Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { requestCode } from './request-code.ts'
import { useCode } from './use-code.ts'

export const IDENTITY_MINUTES = 15

/** Until when this session counts as freshly proven, or null. */
export function identityConfirmedUntil(ctx: Ctx): Date | null {
  if (!ctx.identityConfirmedAt) return null
  const until = new Date(ctx.identityConfirmedAt.getTime() + IDENTITY_MINUTES * 60_000)
  return until > ctx.now ? until : null
}

/** Signing needs a code given in the last minutes. Throws IDENTITY_NEEDED. */
export function requireIdentity(ctx: Ctx): void {
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

/** Throws CODE_WRONG or CODE_EXPIRED. */
export async function confirmIdentity(ctx: ActCtx, code: string): Promise<void> {
  await useCode(ctx, { purpose: 'CONFIRM_IDENTITY', email: await ownEmail(ctx), browser: sessionOf(ctx) }, code)
  await ctx.sql
    .updateTable('sessions')
    .set({ identity_confirmed_at: ctx.now })
    .where('id', '=', sessionOf(ctx))
    .execute()
  ctx.identityConfirmedAt = ctx.now
}

async function ownEmail(ctx: Ctx): Promise<string> {
  const row = await ctx.sql
    .selectFrom('persons')
    .select('email')
    .where('id', '=', personOf(ctx))
    .executeTakeFirstOrThrow()
  return row.email
}

/** What a code to prove one's identity is bound to. */
export const sessionOf = (ctx: Ctx): string => (ctx.actor.kind === 'PERSON' ? ctx.actor.sessionId : '')
