import { readSecondFactors } from '../access/second-factors.ts'
import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { sessionOf } from './confirm-identity.ts'
import { tellOfSecurity } from './tell-of-security.ts'

/**
 * This session has a second factor from now on; those that a mailed code alone had opened end. Answers with the recovery
 * codes, when there were none.
 */
export async function factorAdded(ctx: ActCtx): Promise<string[]> {
  const personId = selfOf(ctx)
  await ctx.sql.updateTable('sessions').set({ second_factor_at: ctx.now }).where('id', '=', sessionOf(ctx)).execute()
  await ctx.sql
    .updateTable('sessions')
    .set({ ended_at: ctx.now })
    .where('person_id', '=', personId)
    .where('second_factor_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
  ctx.needsSecondFactor = false
  await tellOfSecurity(ctx, personId)
  const { recoveryCodesLeft } = await readSecondFactors(ctx, personId)
  return recoveryCodesLeft > 0 ? [] : makeRecoveryCodes(ctx)
}
