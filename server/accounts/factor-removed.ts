import { secondFactorMethods } from '../access/second-factors.ts'
import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { tellOfSecurity } from './tell-of-security.ts'

/** Without any factor left the recovery codes open nothing any more, and no session counts as having given one. */
export async function factorRemoved(ctx: ActCtx): Promise<void> {
  const personId = selfOf(ctx)
  await tellOfSecurity(ctx, personId)
  if ((await secondFactorMethods(ctx, personId)).length > 0) return
  await ctx.sql.deleteFrom('recovery_codes').where('person_id', '=', personId).execute()
  await ctx.sql.updateTable('sessions').set({ second_factor_at: null }).where('person_id', '=', personId).execute()
}
