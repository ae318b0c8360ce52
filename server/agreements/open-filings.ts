import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { FilingFacts } from '../access/filings.ts'
import { deadlinesOfCase } from '../cases/case.rules.ts'
import type { ActCtx } from '../context.ts'
import type { IsoDate } from '../offers/term.ts'
import { endingOf } from '../programs/clauses.ts'
import { deadlinesOf } from '../programs/deadlines.ts'
import { isCourtCase, type Program } from '../programs/program.ts'
import type { FilingActor, FilingPurpose } from './filing.entity.ts'

/**
 * What is to be filed of an agreement that has just become binding, in the same transaction. Of a community case nothing;
 * where the dismissal waits for the last payment, that paper is not due yet.
 */
export async function openFilings(ctx: ActCtx, facts: CaseFacts, agreement: AgreementFacts): Promise<void> {
  const { program, caseType, id: caseId } = facts
  const actor = filingActorOf(program)
  if (actor === null || !isCourtCase(program, caseType)) return
  const dueOn = lastDayToFile(facts)
  await insertFiling(ctx, { caseId, agreementId: agreement.id, purpose: 'SETTLEMENT', attempt: 1, actor, dueOn })
  if (waitsForPayment(facts, agreement)) {
    await insertFiling(ctx, { caseId, agreementId: agreement.id, purpose: 'DISMISSAL', attempt: 1, actor, dueOn: null })
  }
}

export const filingActorOf = ({ filingActor }: Program): FilingActor | null =>
  filingActor === 'NONE' ? null : filingActor

/** The last safe day to file (K14), while a hearing is known and stands. */
export const lastDayToFile = (facts: Pick<CaseFacts, 'program' | 'hearing' | 'invitedAt'>): IsoDate | null =>
  deadlinesOfCase(facts).find(({ key }) => key === 'FILE')?.on ?? null

/** Chosen by the parties, or the program's own way where they chose none. */
function waitsForPayment({ program, caseType }: CaseFacts, { document }: AgreementFacts): boolean {
  const terms = document.terms.map(({ term }) => term)
  return endingOf(program, caseType, terms)?.disposition === 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT'
}

export type NewFiling = Pick<FilingFacts, 'caseId' | 'agreementId' | 'attempt' | 'actor' | 'dueOn'> & {
  purpose: FilingPurpose
}

/** The paper that waits for the last payment is due only then; whatever is filed again is due at once. */
export async function insertFiling(ctx: ActCtx, filing: NewFiling): Promise<string> {
  const id = ctx.newId()
  const isWaiting = filing.purpose === 'DISMISSAL' && filing.attempt === 1
  await ctx.sql
    .insertInto('filings')
    .values({
      id,
      case_id: filing.caseId,
      agreement_id: filing.agreementId,
      purpose: filing.purpose,
      attempt: filing.attempt,
      actor: filing.actor,
      status: isWaiting ? 'NOT_DUE' : 'DUE',
      due_on: filing.dueOn,
      is_late: false,
      all_consented: false,
      created_at: ctx.now,
      sent_at: null,
      sent_by: null,
      sent_by_seat_id: null,
      sent_by_person_id: null,
      decided_at: null,
      decided_by: null,
      decided_by_person_id: null,
      reason: null,
    })
    .execute()
  return id
}

/**
 * The hearing has moved: what is not sent is due by the day that follows from the new one. For whoever records a hearing,
 * in the same transaction.
 */
export async function redateFilings(
  ctx: ActCtx,
  caseId: string,
  program: Program,
  hearingOn: IsoDate | null,
): Promise<void> {
  const days = deadlinesOf(program, { hearingOn, invitedAt: null, signedOn: null })
  await ctx.sql
    .updateTable('filings')
    .set({ due_on: days.find(({ key }) => key === 'FILE')?.on ?? null })
    .where('case_id', '=', caseId)
    .where('purpose', '=', 'SETTLEMENT')
    .where('status', '=', 'DUE')
    .execute()
}
