import type { ActCtx } from '../context.ts'
import { Refusal } from '../errors.ts'
import { isSameHash, keyedHash } from './keyed-hash.ts'
import { CODE_TRIES, type CodeRequest } from './request-code.ts'
import { show } from '../look.ts'

export interface MatchedCode {
  id: string
  attempts: number
}

/**
 * Consumes the code that this browser asked for. A wrong one is counted, even though the answer is a refusal.
 * Throws CODE_WRONG with the tries that are left, CODE_EXPIRED when it is used, too old or tried too often.
 * Locks: the row of the code.
 */
export async function useCode(ctx: ActCtx, request: Omit<CodeRequest, 'language'>, typed: string): Promise<void> {
  await spendCode(ctx, await matchCode(ctx, request, typed))
}

/** As useCode, but a right code is not spent yet. */
export async function matchCode(
  ctx: ActCtx,
  request: Omit<CodeRequest, 'language'>,
  typed: string,
): Promise<MatchedCode> {
  const browserHash = keyedHash(ctx.platform, 'browser', request.browser)
  await show(ctx, 'browser', browserHash)
  const row = await ctx.sql
    .selectFrom('sign_in_codes')
    .select(['id', 'code_hash', 'attempts', 'expires_at'])
    .where('purpose', '=', request.purpose)
    .where('email', '=', request.email)
    .where('browser_hash', '=', browserHash)
    .where('used_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(1)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row || new Date(row.expires_at) <= ctx.now || row.attempts >= CODE_TRIES) {
    throw new Refusal('CODE_EXPIRED', 'This code no longer works: ask for a new one.')
  }
  if (isSameHash(row.code_hash, keyedHash(ctx.platform, `code:${request.purpose}`, typed.replace(/\D/g, ''))))
    return row
  await countTry(ctx, row)
  const attemptsLeft = CODE_TRIES - row.attempts - 1
  throw new Refusal(
    attemptsLeft > 0 ? 'CODE_WRONG' : 'CODE_EXPIRED',
    'That is not the code that was sent.',
    { attemptsLeft },
    true,
  )
}

export const spendCode = (ctx: ActCtx, { id }: MatchedCode): Promise<unknown> =>
  ctx.sql.updateTable('sign_in_codes').set({ used_at: ctx.now }).where('id', '=', id).execute()

export const countTry = (ctx: ActCtx, { id, attempts }: MatchedCode): Promise<unknown> =>
  ctx.sql
    .updateTable('sign_in_codes')
    .set({ attempts: attempts + 1 })
    .where('id', '=', id)
    .execute()
