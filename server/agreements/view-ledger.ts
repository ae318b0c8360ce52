/** The ledger of an agreement for one reader: the figures, and what this reader can record. */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { MoneyType } from '../programs/program.type.ts'
import { dayIn } from '../programs/dates.ts'
import { ledgerOf, type Ledger } from './ledger.ts'
import { type LedgerLine } from './ledger-lines.ts'
import { type LedgerReceipt } from './ledger-receipts.ts'
import type { LedgerLineType, LedgerType, ReceiptType } from './ledger.type.ts'
import { promiseOf, whyNotClaim, whyNotConfirm } from './performance.rules.ts'

const dollars = (amountCents: number): MoneyType => ({ amountCents, currency: 'USD' })

export function viewLedger(
  facts: CaseFacts,
  agreement: AgreementFacts,
  receipts: readonly LedgerReceipt[],
  now: Date,
): LedgerType {
  const today = dayIn(facts.program.timeZone, now)
  const ledger = ledgerOf(agreement.document, receipts, today)
  const may = (termNumber: number) => {
    const term = promiseOf(agreement, termNumber)
    return {
      canConfirm: term !== null && whyNotConfirm(facts, agreement, term) === null,
      canClaim: term !== null && whyNotClaim(facts, agreement, term) === null,
    }
  }
  const line = (one: LedgerLine): LedgerLineType => {
    const { amountCents, paidCents, leftCents, ...rest } = one
    const { canConfirm, canClaim } = may(one.termNumber)
    const isOpen = leftCents > 0
    const money = { amount: dollars(amountCents), paid: dollars(paidCents), left: dollars(leftCents) }
    return { ...rest, ...money, canConfirm: canConfirm && isOpen, canClaim: canClaim && isOpen }
  }
  return {
    today,
    total: dollars(ledger.amountCents),
    paid: dollars(ledger.paidCents),
    left: dollars(ledger.leftCents),
    due: dollars(ledger.dueCents),
    overdue: dollars(ledger.overdueCents),
    next: ledger.next && line(ledger.next),
    lines: ledger.lines.map(line),
    actions: ledger.actions.map(action => {
      const { canConfirm, canClaim } = may(action.termNumber)
      const isOpen = action.doneOn === null && action.due !== null
      return { ...action, canConfirm: canConfirm && isOpen, canClaim: canClaim && isOpen }
    }),
    receipts: receipts.map(receipt => viewReceipt(facts, ledger, receipt, may(receipt.termNumber))).toReversed(),
  }
}

function viewReceipt(
  { me, parties }: CaseFacts,
  { claims, takenBack }: Ledger,
  receipt: LedgerReceipt,
  { canConfirm }: { canConfirm: boolean },
): ReceiptType {
  const { id, kind, amountCents, partyId, ...rest } = receipt
  const claim = claims.get(id) ?? null
  return {
    ...rest,
    id,
    kind,
    amount: amountCents === null ? null : dollars(amountCents),
    byName: parties.find(party => party.id === partyId)?.name ?? '',
    isMine: partyId === me.partyId,
    claim,
    isTakenBack: takenBack.has(id),
    canAnswer: claim === 'OPEN' && canConfirm,
    canTakeBack: kind === 'CONFIRM' && partyId === me.partyId && !takenBack.has(id) && canConfirm,
  }
}
