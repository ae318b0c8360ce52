import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import { receiptsOf } from '../access/receipts.ts'
import type { ActCtx } from '../context.ts'
import { dayIn } from '../programs/dates.ts'
import { tell } from './change-agreement.ts'
import { ledgerOf, type Ledger } from './ledger.ts'
import { tellOfFiling } from './tell-of-filing.ts'

/**
 * After a receipt: what is done is not reminded of any more; with the last payment the dismissal that waited for it is due;
 * and when nothing is left to pay, or to do by a date, the agreement is performed. The case is locked already.
 */
export async function settlePerformance(ctx: ActCtx, facts: CaseFacts, agreement: AgreementFacts): Promise<void> {
  const receipts = (await receiptsOf(ctx, agreement.id)) ?? []
  const ledger = ledgerOf(agreement.document, receipts, dayIn(facts.program.timeZone, ctx.now))
  await markDuties(ctx, agreement.id, ledger)
  await dismissalWaits(ctx, agreement, ledger.leftCents > 0)
  if (!ledger.isPerformed || agreement.performedAt !== null) return
  await ctx.sql
    .updateTable('agreements')
    .set({ performed_at: ctx.now })
    .where('id', '=', agreement.id)
    .where('performed_at', 'is', null)
    .execute()
  tell(ctx, 'AGREEMENT_PERFORMED', agreement, facts.me.id)
}

/** A receipt that is taken back makes its duty stand again. */
async function markDuties(ctx: ActCtx, agreementId: string, { lines, actions }: Ledger): Promise<void> {
  const duties = await ctx.sql
    .selectFrom('duties')
    .select(['id', 'term_number', 'line_number', 'done_at'])
    .where('agreement_id', '=', agreementId)
    .execute()
  for (const duty of duties) {
    const isDone =
      duty.line_number === null
        ? actions.some(({ termNumber, doneOn }) => termNumber === duty.term_number && doneOn !== null)
        : lines.some(({ number, leftCents }) => number === duty.line_number && leftCents === 0)
    if (isDone === (duty.done_at !== null)) continue
    await ctx.sql
      .updateTable('duties')
      .set({ done_at: isDone ? ctx.now : null })
      .where('id', '=', duty.id)
      .execute()
  }
}

/** A payment that is taken back makes it wait again, unless it has gone to the court already. */
async function dismissalWaits(ctx: ActCtx, agreement: AgreementFacts, waits: boolean): Promise<void> {
  const changed = await ctx.sql
    .updateTable('filings')
    .set({ status: waits ? 'NOT_DUE' : 'DUE' })
    .where('agreement_id', '=', agreement.id)
    .where('purpose', '=', 'DISMISSAL')
    .where('attempt', '=', 1)
    .where('status', '=', waits ? 'DUE' : 'NOT_DUE')
    .returning(['id', 'case_id'])
    .execute()
  if (waits) return
  for (const { id, case_id: caseId } of changed)
    await tellOfFiling(ctx, 'FILING_DUE', { id, caseId, agreementId: agreement.id })
}
