/** What is to be done rather than paid. Pure. */
import type { IsoDate, Term } from '../offers/term.ts'
import type { AgreementDocument } from './agreement-document.ts'
import { type LedgerReceipt, inOrderOfArrival } from './ledger-receipts.ts'

export interface LedgerAction {
  termNumber: number
  doer: string
  what: string
  due: IsoDate | null
  doneOn: IsoDate | null
  /** LASTING: it has no last day, and goes on binding. */
  state: 'DONE' | 'UPCOMING' | 'DUE_TODAY' | 'OVERDUE' | 'LASTING'
}

export function actionOf(
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
