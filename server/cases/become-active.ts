import type { CaseFacts } from '../access/cases.ts'
import type { ActCtx } from '../context.ts'
import type { Case } from './case.entity.ts'
import { askForMediator } from './request-mediator.ts'

type Beginning = Pick<CaseFacts, 'id' | 'program' | 'safetyMode'> & { bySeatId: string | null }

/**
 * The talk begins, or goes on. Where the program sends a neutral from the start, or nothing passes between the parties
 * without one, one is asked for. The case is locked.
 */
export async function becomeActive(ctx: ActCtx, entity: Case, facts: Beginning): Promise<void> {
  entity.becomeActive(ctx.now)
  ctx.record({ kind: 'CASE_BECAME_ACTIVE', scope: 'CASE', scopeId: facts.id, caseId: facts.id })
  if (facts.program.neutral.mode === 'AUTO' || facts.safetyMode) await askForMediator(ctx, facts, null)
}
