import type { ActCtx } from '../context.ts'
import { BadInput } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import { whyNotClaim } from './performance.rules.ts'
import { type Deed, checkDeed } from './check-receipt.ts'
import { takePromise, addReceipt, tellOfReceipt } from './record-receipt.ts'

/** "I have done it." */
export async function claimDuty(ctx: ActCtx, input: Deed): Promise<string> {
  const { facts, agreement, term } = await takePromise(ctx, input)
  if (term.kind !== 'ACTION') throw new BadInput('termNumber', 'NO_DUTY', 'Nothing is to be done under this term.')
  enforce(whyNotClaim(facts, agreement, term))
  await checkDeed(ctx, facts, agreement, input)
  await addReceipt(ctx, facts, agreement, {
    ...input,
    kind: 'CLAIM',
    amountCents: null,
    method: null,
    aboutId: null,
    words: null,
  })
  await tellOfReceipt(ctx, 'DUTY_CLAIMED', facts, agreement)
  return agreement.id
}
