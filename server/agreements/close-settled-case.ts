import { boundTogether } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { Case } from '../cases/case.entity.ts'
import { stopMediation } from '../cases/stop-mediation.ts'
import type { ActCtx } from '../context.ts'
import { lapseOffers } from '../offers/lapse-offers.ts'
import { outcomeOf } from './settled.ts'

/**
 * Closes a case in which somebody is bound and nothing is left to settle; that ends the mediation, and nobody need take a
 * seat in it. Answers whether it did. The case is locked already.
 */
export async function closeSettledCase(ctx: ActCtx, entity: Case, facts: CaseFacts): Promise<boolean> {
  const bound = await boundTogether(ctx, facts.id)
  const outcome = bound.length === 0 ? null : outcomeOf(facts.parties, bound)
  if (outcome === null) return false
  await lapseOffers(ctx, facts.id, null)
  await stopMediation(ctx, facts.id, facts.me.id)
  entity.close(outcome, ctx.now)
  ctx.record({ kind: 'CASE_CLOSED', scope: 'CASE', scopeId: facts.id, caseId: facts.id })
  return true
}
