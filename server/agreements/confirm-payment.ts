import type { ActCtx } from '../context.ts'
import { BadInput } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import { whyNotConfirm } from './performance.rules.ts'
import { settlePerformance } from './settle-performance.ts'
import { type Payment, checkPayment, openClaim } from './check-receipt.ts'
import { takePromise, addReceipt, tellOfReceipt } from './record-receipt.ts'

/** "It came": by whom it was promised to; perhaps as the answer to a claim. The last one performs the agreement. */
export async function confirmPayment(ctx: ActCtx, input: Payment & { claimId: string | null }): Promise<string> {
  const { facts, agreement, term } = await takePromise(ctx, input)
  if (term.kind !== 'MONEY') throw new BadInput('termNumber', 'NO_PAYMENT', 'Nothing is to be paid under this term.')
  enforce(whyNotConfirm(facts, agreement, term))
  await checkPayment(ctx, facts, agreement, input)
  const aboutId = await openClaim(ctx, agreement, input.claimId, input.termNumber)
  await addReceipt(ctx, facts, agreement, { ...input, kind: 'CONFIRM', aboutId, words: null })
  await tellOfReceipt(ctx, 'PAYMENT_CONFIRMED', facts, agreement)
  await settlePerformance(ctx, facts, agreement)
  return agreement.id
}
