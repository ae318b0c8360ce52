import { recordFilingDecision } from '../agreements/record-filing-decision.ts'
import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { courtOf } from './court-of.ts'
import { namedCases } from './my-named-cases.ts'
import { tellCourt } from './tell-court.ts'

export interface CourtFilingDecision {
  filingId: string
  decision: string
  reason?: string | null
}

/**
 * The court accepts or rejects a filing that it was told of. Throws NotFound alike for an unknown filing, for one of
 * another case number and for one that was not sent. Answers with case and filing.
 */
export async function decideFiling(
  ctx: ActCtx,
  { filingId, decision, reason }: CourtFilingDecision,
): Promise<{ caseId: string; filingId: string }> {
  const cases = await namedCases(ctx)
  if (!isId(filingId)) throw new NotFound()
  const told = await ctx.sql
    .selectFrom('court_filings')
    .select('case_id')
    .where('filing_id', '=', filingId)
    .where('case_id', 'in', cases)
    .executeTakeFirst()
  if (!told) throw new NotFound()
  const verdict = decision === 'ACCEPTED' ? 'ACCEPTED' : 'REJECTED'
  await recordFilingDecision(ctx, { filingId, decision: verdict, reason: reason ?? null })
  await ctx.flush()
  await ctx.sql
    .updateTable('court_filings')
    .set({ status: `COURT_${verdict}` })
    .where('filing_id', '=', filingId)
    .execute()
  const news = { kind: 'FILING_DECIDED', caseId: told.case_id, subjectId: filingId, at: ctx.now } as const
  await tellCourt(ctx, { courtKey: courtOf(ctx).courtKey, ...news })
  return { caseId: told.case_id, filingId }
}
