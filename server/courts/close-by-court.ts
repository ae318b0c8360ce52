import { closeCase } from '../cases/close-case.ts'
import type { ActCtx } from '../context.ts'
import { courtOf } from './court-of.ts'
import { namedCases } from './my-named-cases.ts'
import { tellCourt } from './tell-court.ts'

/**
 * The court has ended the case: the talk ends too. How it ended is told at once, for the court itself chose the moment.
 * Invariant: it makes no difference to what is told whether the parties had ended it before. Answers with the case.
 */
export async function closeByCourt(ctx: ActCtx): Promise<{ caseId: string }> {
  const { courtKey } = courtOf(ctx)
  const cases = await namedCases(ctx)
  for (const caseId of cases) {
    await closeCase(ctx, { caseId })
    await ctx.flush()
    const row = await ctx.sql
      .selectFrom('cases')
      .innerJoin('court_cases', 'court_cases.case_id', 'cases.id')
      .select(['cases.outcome', 'court_cases.outcome as told', 'court_cases.is_closed_by_court'])
      .where('cases.id', '=', caseId)
      .executeTakeFirst()
    if (!row?.is_closed_by_court) await tellCourt(ctx, { courtKey, kind: 'CASE_CLOSED_BY_COURT', caseId, at: ctx.now })
    const outcome = row?.outcome ?? 'NO_AGREEMENT'
    if (row?.told !== outcome)
      await tellCourt(ctx, { courtKey, kind: 'OUTCOME_RECORDED', caseId, outcome, at: ctx.now })
  }
  return { caseId: cases[0] }
}
