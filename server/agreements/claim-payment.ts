import type { ActCtx } from '../context.ts'
import { BadInput } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import { whyNotClaim } from './performance.rules.ts'
import { type Payment, checkPayment } from './check-receipt.ts'
import { takePromise, addReceipt, tellOfReceipt } from './record-receipt.ts'

/** "I have paid": by whoever owes. Nothing counts yet. Locks: the case. */
export async function claimPayment(ctx: ActCtx, input: Payment): Promise<string> {
  const { facts, agreement, term } = await takePromise(ctx, input)
  if (term.kind !== 'MONEY') throw new BadInput('termNumber', 'NO_PAYMENT', 'Nothing is to be paid under this term.')
  enforce(whyNotClaim(facts, agreement, term))
  await checkPayment(ctx, facts, agreement, input)
  await addReceipt(ctx, facts, agreement, { ...input, kind: 'CLAIM', aboutId: null, words: null })
  await tellOfReceipt(ctx, 'PAYMENT_CLAIMED', facts, agreement)
  return agreement.id
}
