import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { Refusal } from '../errors.ts'
import { factorAdded } from './factor-added.ts'
import { takeAppCode } from './second-code.ts'
import { requireIdentity } from './confirm-identity.ts'

/**
 * A first right code shows that the app has the secret: from now on it is the second step of signing in. Answers with
 * the recovery codes, when there were none. Throws SECOND_CODE_WRONG, IDENTITY_NEEDED, TOO_MANY_REQUESTS.
 */
export async function confirmAuthenticatorApp(ctx: ActCtx, code: string): Promise<string[]> {
  requireIdentity(ctx)
  const personId = selfOf(ctx)
  await ctx.platform.limits.take('secondFactorPerPerson', personId)
  if (!(await takeAppCode(ctx, personId, code.replace(/[\s-]/g, ''), 'NEW')))
    throw new Refusal('SECOND_CODE_WRONG', 'That is not the code that the app shows now.')
  await ctx.sql
    .updateTable('authenticator_apps')
    .set({ confirmed_at: ctx.now })
    .where('person_id', '=', personId)
    .execute()
  return factorAdded(ctx)
}
