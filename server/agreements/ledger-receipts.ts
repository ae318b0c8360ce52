/** What was recorded, in the order in which it counts. Pure. */
import type { IsoDate } from '../offers/term.ts'
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

export type ClaimState = 'OPEN' | 'CONFIRMED' | 'DISPUTED'

export function claimsOf(receipts: readonly LedgerReceipt[], takenBack: ReadonlySet<string>): Map<string, ClaimState> {
  const claims = new Map<string, ClaimState>()
  for (const { id, kind, aboutId } of receipts) {
    if (kind === 'CLAIM') claims.set(id, 'OPEN')
    else if (kind === 'DISPUTE' && aboutId) claims.set(aboutId, 'DISPUTED')
    else if (kind === 'CONFIRM' && aboutId && !takenBack.has(id)) claims.set(aboutId, 'CONFIRMED')
  }
  return claims
}

export const inOrderOfArrival = (receipts: readonly LedgerReceipt[]): LedgerReceipt[] =>
  receipts.toSorted((a, b) => (a.doneOn === b.doneOn ? 0 : a.doneOn < b.doneOn ? -1 : 1))
