import { randomInt } from 'node:crypto'
import type { ActCtx } from '../context.ts'
import { queueMail } from '../notices/queue-mail.ts'
import type { Language } from '../programs/language.ts'
import { checkEmail } from './check-email.ts'
import { keyedHash } from './keyed-hash.ts'
import { show } from '../look.ts'

export const CODE_MINUTES = 15
export const CODE_TRIES = 5

export interface CodeRequest {
  purpose: 'SIGN_IN' | 'CONFIRM_IDENTITY'
  email: string
  /** The code works only where it was asked for. */
  browser: string
  language: Language
}

export interface CodeSent {
  email: string
  expiresAt: string
}

/** What may be told of a code: never the code itself. */
export async function readCodeSent(ctx: ActCtx, id: string, browser: string): Promise<CodeSent> {
  await show(ctx, 'browser', keyedHash(ctx.platform, 'browser', browser))
  return ctx.sql
    .selectFrom('sign_in_codes')
    .select(['email', 'expires_at as expiresAt'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/**
 * Mails a one-time code; answers with its id. The answer is the same whether the address has an account or not. Throws TOO_MANY_REQUESTS.
 * Codes asked for earlier by the same browser end.
 */
export async function requestCode(ctx: ActCtx, request: CodeRequest): Promise<string> {
  const email = checkEmail('email', request.email)
  await ctx.platform.limits.take('codePerAddress', ctx.request.address)
  await ctx.platform.limits.take('codePerEmail', keyedHash(ctx.platform, 'email', email))
  const code = String(randomInt(0, 1_000_000)).padStart(6, '0')
  const id = ctx.newId()
  const expiresAt = new Date(ctx.now.getTime() + CODE_MINUTES * 60_000)
  const browserHash = keyedHash(ctx.platform, 'browser', request.browser)
  await show(ctx, 'browser', browserHash)
  await ctx.sql
    .updateTable('sign_in_codes')
    .set({ used_at: ctx.now })
    .where('email', '=', email)
    .where('browser_hash', '=', browserHash)
    .where('purpose', '=', request.purpose)
    .where('used_at', 'is', null)
    .execute()
  await ctx.sql
    .insertInto('sign_in_codes')
    .values({
      id,
      purpose: request.purpose,
      email,
      browser_hash: browserHash,
      code_hash: keyedHash(ctx.platform, `code:${request.purpose}`, code),
      created_at: ctx.now,
      expires_at: expiresAt,
      used_at: null,
    })
    .execute()
  await queueMail(ctx, email, request.language, {
    kind: request.purpose === 'SIGN_IN' ? 'signInCode' : 'identityCode',
    code,
    minutes: CODE_MINUTES,
  })
  return id
}
