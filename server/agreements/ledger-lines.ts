/** The payments of a ledger: what came counts towards the oldest payment of its term first. Pure. */
import type { IsoDate, Term } from '../offers/term.ts'
import { addDays, daysBetween } from '../programs/dates.ts'
import type { AgreementDocument } from './agreement-document.ts'
import { type LedgerReceipt, inOrderOfArrival } from './ledger-receipts.ts'

export type LineState = 'PAID' | 'UPCOMING' | 'DUE_TODAY' | 'IN_GRACE' | 'OVERDUE'

export interface LedgerLine {
  /** As the schedule of the document counts. */
  number: number
  termNumber: number
  due: IsoDate
  /** The last day of grace: from the next one on it is overdue. */
  lastDay: IsoDate
  payer: string
  payee: string
  amountCents: number
  paidCents: number
  leftCents: number
  /** The day on which the last cent of it came; null while something is left. */
  paidOn: IsoDate | null
  daysLate: number
  state: LineState
}

export function linesOf(
  { schedule }: AgreementDocument,
  termNumber: number,
  term: Term,
  standing: readonly LedgerReceipt[],
  today: IsoDate,
): LedgerLine[] {
  if (term.kind !== 'MONEY') return []
  const money = inOrderOfArrival(standing.filter(receipt => receipt.termNumber === termNumber))
  let received = money.map(({ doneOn, amountCents }) => ({ doneOn, cents: amountCents ?? 0 }))
  return schedule
    .filter(line => line.termNumber === termNumber)
    .map(({ number, due, payer, payee, amountCents }) => {
      const taken = take(received, amountCents)
      received = taken.rest
      const paidOn = taken.paidCents === amountCents ? taken.lastOn : null
      const lastDay = addDays(due, term.graceDays)
      return {
        number,
        termNumber,
        due,
        lastDay,
        payer,
        payee,
        amountCents,
        paidCents: taken.paidCents,
        leftCents: amountCents - taken.paidCents,
        paidOn,
        daysLate: Math.max(0, daysBetween(due, paidOn ?? today)),
        state: paidOn === null ? stateOn(today, due, lastDay) : 'PAID',
      }
    })
}

type Received = { doneOn: IsoDate; cents: number }

/** Takes up to `wanted` cents from what came first. */
function take(received: readonly Received[], wanted: number) {
  let missing = wanted
  let lastOn: IsoDate | null = null
  const rest: Received[] = []
  for (const { doneOn, cents } of received) {
    const used = Math.min(missing, cents)
    if (used > 0) lastOn = doneOn
    missing -= used
    if (cents > used) rest.push({ doneOn, cents: cents - used })
  }
  return { paidCents: wanted - missing, lastOn, rest }
}

function stateOn(today: IsoDate, due: IsoDate, lastDay: IsoDate): LineState {
  if (today < due) return 'UPCOMING'
  if (today === due) return 'DUE_TODAY'
  return today <= lastDay ? 'IN_GRACE' : 'OVERDUE'
}
