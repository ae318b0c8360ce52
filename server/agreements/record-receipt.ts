/**
 * What people record about the performance of an agreement: "I have paid", "it came", "it did not". The amounts and days
 * count in the ledger only once whom they were promised to has confirmed them.
 */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import { agreementOfReceipt, receiptsOf } from '../access/receipts.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, NotFound } from '../errors.ts'
import type { ChangeKind } from '../events/event.ts'
import { forgetLoaded } from '../platform/loading.ts'
import { takeAgreement, tell } from './change-agreement.ts'
import type { LedgerReceipt } from './ledger-receipts.ts'
import { promiseOf } from './performance.rules.ts'
import type { ReceiptKind } from './receipt.entity.ts'
import { mailReaders } from './tell-of-filing.ts'

export const WORDS_MAX = 2_000

export async function takePromise(
  ctx: ActCtx,
  { agreementId, termNumber }: { agreementId: string; termNumber: number },
) {
  const { facts, agreement } = await takeAgreement(ctx, agreementId)
  const term = promiseOf(agreement, termNumber)
  if (!term) throw new BadInput('termNumber', 'UNKNOWN', 'Nothing is to be paid or done under this number.')
  return { facts, agreement, term }
}

export async function takeReceipt(ctx: ActCtx, id: string, kind: ReceiptKind) {
  const { facts, agreement } = await takeAgreement(ctx, await agreementOfReceipt(ctx, id))
  const receipts = (await receiptsOf(ctx, agreement.id)) ?? []
  const receipt = receipts.find(found => found.id === id && found.kind === kind)
  if (!receipt) throw new NotFound()
  return { facts, agreement, receipt, receipts }
}

type NewReceipt = Pick<
  LedgerReceipt,
  'kind' | 'termNumber' | 'amountCents' | 'doneOn' | 'method' | 'aboutId' | 'words'
> & {
  key: string
}

export async function addReceipt(
  ctx: ActCtx,
  facts: CaseFacts,
  agreement: AgreementFacts,
  receipt: NewReceipt,
): Promise<void> {
  if (facts.me.partyId === null) throw new Error('only a party records what was performed')
  const id = ctx.newId()
  const { keys } = ctx.platform
  await keys.readyKey(ctx.sql, facts.dataKeyId)
  await ctx.sql
    .insertInto('receipts')
    .values({
      id,
      case_id: facts.id,
      agreement_id: agreement.id,
      kind: receipt.kind,
      term_number: receipt.termNumber,
      amount_cents: receipt.amountCents,
      done_on: receipt.doneOn,
      method: receipt.method,
      about_id: receipt.aboutId,
      words: receipt.words === null ? null : keys.seal(facts.dataKeyId, `receipts.words:${id}`, receipt.words),
      party_id: facts.me.partyId,
      seat_id: facts.me.id,
      client_key: receipt.key,
      recorded_at: ctx.now,
    })
    .execute()
  forgetLoaded(ctx)
}

export async function tellOfReceipt(
  ctx: ActCtx,
  kind: ChangeKind,
  facts: CaseFacts,
  agreement: AgreementFacts,
): Promise<void> {
  tell(ctx, kind, agreement, facts.me.id)
  await mailReaders(
    ctx,
    agreement.id,
    agreement.signatoryIds.filter(id => id !== facts.me.partyId),
  )
}
