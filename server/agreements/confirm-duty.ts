import type { ActCtx } from '../context.ts'
import { BadInput } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import { whyNotConfirm } from './performance.rules.ts'
import { settlePerformance } from './settle-performance.ts'
import { type Deed, checkDeed, openClaim } from './check-receipt.ts'
import { takePromise, addReceipt, tellOfReceipt } from './record-receipt.ts'

/** "It was done": by another party whom the agreement binds. */
export async function confirmDuty(ctx: ActCtx, input: Deed & { claimId: string | null }): Promise<string> {
  const { facts, agreement, term } = await takePromise(ctx, input)
  if (term.kind !== 'ACTION') throw new BadInput('termNumber', 'NO_DUTY', 'Nothing is to be done under this term.')
  enforce(whyNotConfirm(facts, agreement, term))
  await checkDeed(ctx, facts, agreement, input)
  const aboutId = await openClaim(ctx, agreement, input.claimId, input.termNumber)
  await addReceipt(ctx, facts, agreement, {
    ...input,
    kind: 'CONFIRM',
    amountCents: null,
    method: null,
    aboutId,
    words: null,
  })
  await tellOfReceipt(ctx, 'DUTY_CONFIRMED', facts, agreement)
  await settlePerformance(ctx, facts, agreement)
  return agreement.id
}
