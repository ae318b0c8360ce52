import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import { checkWords } from './check-words.ts'
import { promiseOf, whyNotConfirm } from './performance.rules.ts'
import { refuseAccountData } from './refuse-account-data.ts'
import { WORDS_MAX, takeReceipt, addReceipt, tellOfReceipt } from './record-receipt.ts'
import { openClaim } from './check-receipt.ts'

/** "It did not come", "it was not done": a claim is denied, in words. Nothing counts; both may try again. */
export async function disputeClaim(
  ctx: ActCtx,
  input: { key: string; claimId: string; words: string },
): Promise<string> {
  const { facts, agreement, receipt } = await takeReceipt(ctx, input.claimId, 'CLAIM')
  const term = promiseOf(agreement, receipt.termNumber)
  if (!term) throw new NotFound()
  enforce(whyNotConfirm(facts, agreement, term))
  await openClaim(ctx, agreement, receipt.id, receipt.termNumber)
  const words = refuseAccountData('words', checkWords('words', input.words, WORDS_MAX))
  await addReceipt(ctx, facts, agreement, { ...receipt, key: input.key, kind: 'DISPUTE', aboutId: receipt.id, words })
  await tellOfReceipt(ctx, 'PAYMENT_DISPUTED', facts, agreement)
  return agreement.id
}
