import type { ActCtx } from '../context.ts'
import { checkEmail } from './check-email.ts'
import { createPerson } from './create-person.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import { useCode } from './use-code.ts'
import { show } from '../look.ts'

/**
 * Signs in with the code from the mail; a new address gets an account by it. Throws CODE_WRONG, CODE_EXPIRED and
 * TOO_MANY_REQUESTS, the same for every address.
 */
export async function signIn(
  ctx: ActCtx,
  input: { email: string; code: string },
  browser: string,
): Promise<OpenedSession> {
  const email = checkEmail('email', input.email)
  await ctx.platform.limits.take('signInPerAddress', ctx.request.address)
  await useCode(ctx, { purpose: 'SIGN_IN', email, browser }, input.code)
  await show(ctx, 'email', email)
  const known = await ctx.sql.selectFrom('persons').select('id').where('email', '=', email).executeTakeFirst()
  return openSession(ctx, known?.id ?? (await createPerson(ctx, { email, name: '', language: ctx.language })))
}
