/**
 * The ledger of an agreement: what is due, overdue, paid and left, to the cent and the day. Pure: computed from the signed
 * document and from what the people concerned have recorded, for one day in the court's time zone.
 */
import type { IsoDate, Term } from '../offers/term.ts'
import { addDays, daysBetween } from '../programs/dates.ts'
import type { AgreementDocument } from './agreement-document.ts'
import type { ReceiptKind, PaymentMethod } from './receipt.entity.ts'

export interface LedgerReceipt {
  id: string
  kind: ReceiptKind
  termNumber: number
  /** Null for what is done rather than paid. */
  amountCents: number | null
  doneOn: IsoDate
  method: PaymentMethod | null
  /** The claim that is answered, or the receipt that is taken back. */
  aboutId: string | null
  partyId: string
  words: string | null
  recordedAt: string
}

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

export interface LedgerAction {
  termNumber: number
  doer: string
  what: string
  due: IsoDate | null
  doneOn: IsoDate | null
  /** LASTING: it has no last day, and goes on binding. */
  state: 'DONE' | 'UPCOMING' | 'DUE_TODAY' | 'OVERDUE' | 'LASTING'
}

export type ClaimState = 'OPEN' | 'CONFIRMED' | 'DISPUTED'

export interface Ledger {
  lines: LedgerLine[]
  actions: LedgerAction[]
  amountCents: number
  paidCents: number
  leftCents: number
  /** Of what is left: whose day has come, overdue or not. */
  dueCents: number
  overdueCents: number
  next: LedgerLine | null
  /** How each claim stands, by its id. */
  claims: Map<string, ClaimState>
  /** Receipts that were taken back, by id: a correction is a new entry. */
  takenBack: Set<string>
  /** All payments have come, and all that was to be done by a date is done. False while there is nothing of the kind. */
  isPerformed: boolean
}

/** `receipts` in the order in which they were recorded. What comes counts towards the oldest payment of its term first. */
export function ledgerOf(document: AgreementDocument, receipts: readonly LedgerReceipt[], today: IsoDate): Ledger {
  const takenBack = new Set(receipts.flatMap(({ kind, aboutId }) => (kind === 'TAKE_BACK' && aboutId ? [aboutId] : [])))
  const standing = receipts.filter(({ kind, id }) => kind === 'CONFIRM' && !takenBack.has(id))
  const lines = document.terms.flatMap(({ number, term }) => linesOf(document, number, term, standing, today))
  const byDay = lines.toSorted((a, b) => a.number - b.number)
  const actions = document.terms.flatMap(({ number, term }) => actionOf(document, number, term, standing, today))
  const dated = actions.filter(({ due }) => due !== null)
  const sum = (of: (line: LedgerLine) => number): number => byDay.reduce((cents, line) => cents + of(line), 0)
  return {
    lines: byDay,
    actions,
    amountCents: sum(line => line.amountCents),
    paidCents: sum(line => line.paidCents),
    leftCents: sum(line => line.leftCents),
    dueCents: sum(line => (line.due <= today ? line.leftCents : 0)),
    overdueCents: sum(line => (line.state === 'OVERDUE' ? line.leftCents : 0)),
    next: byDay.find(({ leftCents }) => leftCents > 0) ?? null,
    claims: claimsOf(receipts, takenBack),
    takenBack,
    isPerformed:
      byDay.length + dated.length > 0 &&
      byDay.every(({ leftCents }) => leftCents === 0) &&
      dated.every(({ doneOn }) => doneOn !== null),
  }
}

/** What is still to come under one term: nobody can receive more than that. */
export const leftOfTerm = ({ lines }: Ledger, termNumber: number): number =>
  lines.filter(line => line.termNumber === termNumber).reduce((cents, { leftCents }) => cents + leftCents, 0)

function linesOf(
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

function actionOf(
  { terms, parties }: AgreementDocument,
  termNumber: number,
  term: Term,
  standing: readonly LedgerReceipt[],
  today: IsoDate,
): LedgerAction[] {
  if (term.kind !== 'ACTION' || !terms.some(({ number }) => number === termNumber)) return []
  const [first] = inOrderOfArrival(standing.filter(receipt => receipt.termNumber === termNumber))
  const doneOn = first?.doneOn ?? null
  const open = term.due === null ? 'LASTING' : openState(today, term.due)
  return [
    {
      termNumber,
      doer: parties.find(({ id }) => id === term.partyId)?.name ?? '',
      what: term.what,
      due: term.due,
      doneOn,
      state: doneOn === null ? open : 'DONE',
    },
  ]
}

const openState = (today: IsoDate, due: IsoDate): 'UPCOMING' | 'DUE_TODAY' | 'OVERDUE' =>
  today < due ? 'UPCOMING' : today === due ? 'DUE_TODAY' : 'OVERDUE'

function stateOn(today: IsoDate, due: IsoDate, lastDay: IsoDate): LineState {
  if (today < due) return 'UPCOMING'
  if (today === due) return 'DUE_TODAY'
  return today <= lastDay ? 'IN_GRACE' : 'OVERDUE'
}

function claimsOf(receipts: readonly LedgerReceipt[], takenBack: ReadonlySet<string>): Map<string, ClaimState> {
  const claims = new Map<string, ClaimState>()
  for (const { id, kind, aboutId } of receipts) {
    if (kind === 'CLAIM') claims.set(id, 'OPEN')
    else if (kind === 'DISPUTE' && aboutId) claims.set(aboutId, 'DISPUTED')
    else if (kind === 'CONFIRM' && aboutId && !takenBack.has(id)) claims.set(aboutId, 'CONFIRMED')
  }
  return claims
}

const inOrderOfArrival = (receipts: readonly LedgerReceipt[]): LedgerReceipt[] =>
  receipts.toSorted((a, b) => (a.doneOn === b.doneOn ? 0 : a.doneOn < b.doneOn ? -1 : 1))
