import type { ActCtx } from '../context.ts'
import { NotFound, RuleBroken } from '../errors.ts'
import { enforce } from '../offers/ruling.ts'
import { checkWords } from './check-words.ts'
import { promiseOf, whyNotConfirm } from './performance.rules.ts'
import { refuseAccountData } from './refuse-account-data.ts'
import { settlePerformance } from './settle-performance.ts'
import { WORDS_MAX, takeReceipt, addReceipt, tellOfReceipt } from './record-receipt.ts'

/** A confirmation was a mistake, or what came did not last. Only whose confirmation it was, until all is performed. */
export async function takeBackReceipt(
  ctx: ActCtx,
  input: { key: string; receiptId: string; words: string },
): Promise<string> {
  const { facts, agreement, receipt, receipts } = await takeReceipt(ctx, input.receiptId, 'CONFIRM')
  const term = promiseOf(agreement, receipt.termNumber)
  if (!term) throw new NotFound()
  enforce(whyNotConfirm(facts, agreement, term))
  if (receipts.some(({ kind, aboutId }) => kind === 'TAKE_BACK' && aboutId === receipt.id))
    throw new RuleBroken('RECEIPT_TAKEN_BACK', 'This confirmation was taken back already.')
  const words = refuseAccountData('words', checkWords('words', input.words, WORDS_MAX))
  await addReceipt(ctx, facts, agreement, { ...receipt, key: input.key, kind: 'TAKE_BACK', aboutId: receipt.id, words })
  await tellOfReceipt(ctx, 'RECEIPT_TAKEN_BACK', facts, agreement)
  await settlePerformance(ctx, facts, agreement)
  return agreement.id
}
