import { secondFactorMethods } from '../access/second-factors.ts'
import type { ActCtx } from '../context.ts'
import { Refusal } from '../errors.ts'
import { show } from '../look.ts'
import { checkEmail } from './check-email.ts'
import { createPerson } from './create-person.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import { provePerson } from './prove-person.ts'
import { takeSecondCode } from './second-code.ts'
import { countTry, matchCode, spendCode } from './use-code.ts'

/**
 * Signs in with the code from the mail; a new address gets an account by it. Whoever has a second factor must give it
 * too, or no session is opened: SECOND_FACTOR_NEEDED says in what ways, and the mailed code goes on working.
 * Throws CODE_WRONG, CODE_EXPIRED and TOO_MANY_REQUESTS, the same for every address; SECOND_CODE_WRONG.
 */
export async function signIn(
  ctx: ActCtx,
  input: { email: string; code: string; secondCode?: string | null },
  browser: string,
): Promise<OpenedSession> {
  const email = checkEmail('email', input.email)
  await ctx.platform.limits.take('signInPerAddress', ctx.request.address)
  const code = await matchCode(ctx, { purpose: 'SIGN_IN', email, browser }, input.code)
  await show(ctx, 'email', email)
  const known = await ctx.sql.selectFrom('persons').select('id').where('email', '=', email).executeTakeFirst()
  const personId = known?.id ?? (await createPerson(ctx, { email, name: '', language: ctx.language }))
  await provePerson(ctx, personId)
  const methods = await secondFactorMethods(ctx, personId)
  if (methods.length > 0) {
    if (!input.secondCode)
      throw new Refusal('SECOND_FACTOR_NEEDED', 'Give the second step too, or sign in with a passkey.', { methods })
    // Counted first: a wrong second code uses up one of the tries that the mailed code has.
    await countTry(ctx, code)
    await takeSecondCode(ctx, personId, input.secondCode)
  }
  await spendCode(ctx, code)
  return openSession(ctx, personId, methods.length > 0 ? 'WITH_SECOND_FACTOR' : 'MAILED_CODE')
}
