import type { AgreementFacts } from '../access/agreements.ts'
import type { ActCtx } from '../context.ts'
import type { IsoDate } from '../offers/term.ts'
import { addDays, startOfDay } from '../programs/dates.ts'
import type { AgreementDocument } from './agreement-document.ts'

const DAYS_BEFORE = 3
/** Nobody is reminded at midnight. */
const HOURS_INTO_THE_DAY = 9

export interface NewDuty {
  termNumber: number
  lineNumber: number | null
  doerPartyId: string
  dueOn: IsoDate
  remindAt: Date | null
  overdueAt: Date
}

/** When to remind of each payment and of each thing to be done by a day, in the court's time zone. Pure. */
export function dutiesOf({ terms, schedule, timeZone }: AgreementDocument, boundAt: Date): NewDuty[] {
  const morningOf = (day: IsoDate): Date =>
    new Date(startOfDay(timeZone, day).getTime() + HOURS_INTO_THE_DAY * 3_600_000)
  const duty = (
    termNumber: number,
    lineNumber: number | null,
    doerPartyId: string,
    dueOn: IsoDate,
    graceDays: number,
  ) => {
    const remindAt = morningOf(addDays(dueOn, -DAYS_BEFORE))
    return {
      termNumber,
      lineNumber,
      doerPartyId,
      dueOn,
      remindAt: remindAt > boundAt ? remindAt : null,
      overdueAt: morningOf(addDays(dueOn, graceDays + 1)),
    }
  }
  return terms.flatMap(({ number, term }) => {
    if (term.kind === 'ACTION') return term.due === null ? [] : [duty(number, null, term.partyId, term.due, 0)]
    if (term.kind !== 'MONEY') return []
    return schedule
      .filter(({ termNumber }) => termNumber === number)
      .map(line => duty(number, line.number, term.payerPartyId, line.due, term.graceDays))
  })
}

/** Written in the transaction in which an agreement becomes binding. */
export async function writeDuties(ctx: ActCtx, { id, caseId, document }: AgreementFacts): Promise<void> {
  const duties = dutiesOf(document, ctx.now)
  if (duties.length === 0) return
  await ctx.sql
    .insertInto('duties')
    .values(
      duties.map(duty => ({
        id: ctx.newId(),
        case_id: caseId,
        agreement_id: id,
        term_number: duty.termNumber,
        line_number: duty.lineNumber,
        doer_party_id: duty.doerPartyId,
        due_on: duty.dueOn,
        remind_at: duty.remindAt,
        overdue_at: duty.overdueAt,
        reminded_at: null,
        overdue_told_at: null,
        done_at: null,
      })),
    )
    .execute()
}
