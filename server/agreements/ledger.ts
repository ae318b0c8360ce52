/**
 * The ledger of an agreement: what is due, overdue, paid and left, to the cent and the day. Pure: computed from the signed
 * document and from what the people concerned have recorded, for one day in the court's time zone.
 */
import type { IsoDate } from '../offers/term.ts'
import type { AgreementDocument } from './agreement-document.ts'
import { type LedgerReceipt, type ClaimState, claimsOf } from './ledger-receipts.ts'
import { type LedgerLine, linesOf } from './ledger-lines.ts'
import { type LedgerAction, actionOf } from './ledger-actions.ts'

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
