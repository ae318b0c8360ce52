import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { Case } from '../cases/case.entity.ts'
import type { ActCtx } from '../context.ts'
import { closeSettledCase } from './close-settled-case.ts'
import { openFilings } from './open-filings.ts'
import { writeDuties } from './write-duties.ts'

/**
 * What follows at once when an agreement binds, however it was signed: what is to be filed, what is to be reminded of, and
 * the end of a case in which nothing is left to settle. The case is locked already.
 */
export async function afterBinding(
  ctx: ActCtx,
  entity: Case,
  facts: CaseFacts,
  agreement: AgreementFacts,
): Promise<void> {
  await openFilings(ctx, facts, agreement)
  await writeDuties(ctx, agreement)
  await closeSettledCase(ctx, entity, facts)
}
