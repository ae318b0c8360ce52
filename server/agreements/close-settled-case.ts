import { boundTogether } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { Case } from '../cases/case.entity.ts'
import { endMediation } from '../cases/end-mediation.ts'
import type { ActCtx } from '../context.ts'
import { lapseAllOffers } from '../offers/lapse-offers.ts'
import { abandonAgreementsOf } from './abandon-agreement.ts'
import { outcomeOf } from './settled.ts'

/** Closes a case in which nothing is left to settle; full agreement ends the mediation. The case is locked already. */
export async function closeSettledCase(ctx: ActCtx, entity: Case, facts: CaseFacts): Promise<void> {
  const outcome = outcomeOf(facts.parties, await boundTogether(ctx, facts.id))
  if (outcome === null) return
  await lapseAllOffers(ctx, facts.id)
  await abandonAgreementsOf(ctx, facts.id, null)
  if (facts.mediation?.status === 'SEATED') await endMediation(ctx, facts.id)
  if (facts.mediation?.status === 'REQUESTED') await cancelRequest(ctx, facts.id, facts.mediation.id)
  entity.close(outcome, ctx.now)
  ctx.record({ kind: 'CASE_CLOSED', scope: 'CASE', scopeId: facts.id, caseId: facts.id })
}

/** Nobody need take a seat in a case that is settled. */
async function cancelRequest(ctx: ActCtx, caseId: string, id: string): Promise<void> {
  await ctx.sql.updateTable('mediations').set({ status: 'CANCELLED', ended_at: ctx.now }).where('id', '=', id).execute()
  ctx.record({ kind: 'MEDIATOR_REQUEST_CANCELLED', scope: 'CASE', scopeId: caseId, caseId, subjectId: id })
  ctx.record({ kind: 'QUEUE_CHANGED', scope: 'QUEUE', scopeId: id, caseId: null, subjectId: id })
}
