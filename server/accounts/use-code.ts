import type { ActCtx } from '../context.ts'
import { Refusal } from '../errors.ts'
import { isSameHash, keyedHash } from './keyed-hash.ts'
import { CODE_TRIES, type CodeRequest } from './request-code.ts'
import { show } from '../look.ts'

/**
 * Consumes the code that this browser asked for. A wrong one is counted, even though the answer is a refusal.
 * Throws CODE_WRONG with the tries that are left, CODE_EXPIRED when it is used, too old or tried too often.
 * Locks: the row of the code.
 */
export async function useCode(ctx: ActCtx, request: Omit<CodeRequest, 'language'>, typed: string): Promise<void> {
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
  const isRight = isSameHash(
    row.code_hash,
    keyedHash(ctx.platform, `code:${request.purpose}`, typed.replace(/\D/g, '')),
  )
  const change = isRight ? { used_at: ctx.now } : { attempts: row.attempts + 1 }
  await ctx.sql.updateTable('sign_in_codes').set(change).where('id', '=', row.id).execute()
  if (isRight) return
  const attemptsLeft = CODE_TRIES - row.attempts - 1
  throw new Refusal(
    attemptsLeft > 0 ? 'CODE_WRONG' : 'CODE_EXPIRED',
    'That is not the code that was sent.',
    { attemptsLeft },
    true,
  )
}
