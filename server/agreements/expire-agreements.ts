import { dueAgreements } from '../access/due.ts'
import type { ActCtx } from '../context.ts'
import { voidSignatures } from './change-agreement.ts'

/**
 * Notes that the time to sign is over; answers with the ids. To readers it was over at that instant already. Nobody is
 * bound: signatures that were made are void, and the parties may negotiate on.
 */
export async function expireAgreements(ctx: ActCtx): Promise<string[]> {
  const ids = await dueAgreements(ctx)
  const over = await ctx.sql
    .updateTable('agreements')
    .set({ status: 'EXPIRED' })
    .where('id', '=', eb => eb.fn.any(eb.val(ids)))
    .where('status', '=', 'SIGNING')
    .returning(['id', 'case_id'])
    .execute()
  for (const { id, case_id: caseId } of over) {
    await voidSignatures(ctx, id)
    ctx.record({ kind: 'AGREEMENT_EXPIRED', scope: 'AGREEMENT', scopeId: id, caseId, subjectId: id })
  }
  return over.map(({ id }) => id)
}
