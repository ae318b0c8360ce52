/**
 * What people record about the performance of an agreement: "I have paid", "it came", "it did not". The amounts and days
 * count in the ledger only once whom they were promised to has confirmed them.
 */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import { agreementOfReceipt, receiptsOf } from '../access/receipts.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, NotFound, RuleBroken } from '../errors.ts'
import type { ChangeKind } from '../events/event.ts'
import { forgetLoaded } from '../platform/loading.ts'
import { enforce } from '../offers/ruling.ts'
import type { IsoDate } from '../offers/term.ts'
import { dayIn } from '../programs/dates.ts'
import { takeAgreement, tell } from './change-agreement.ts'
import { checkWords } from './check-words.ts'
import { ledgerOf, leftOfTerm, type LedgerReceipt } from './ledger.ts'
import { promiseOf, whyNotClaim, whyNotConfirm } from './performance.rules.ts'
import type { PaymentMethod, ReceiptKind } from './receipt.entity.ts'
import { refuseAccountData } from './refuse-account-data.ts'
import { settlePerformance } from './settle-performance.ts'
import { mailReaders } from './tell-of-filing.ts'

const WORDS_MAX = 2_000

interface Payment {
  key: string
  agreementId: string
  termNumber: number
  amountCents: number
  doneOn: IsoDate
  method: PaymentMethod
}

/** "I have paid": by whoever owes. Nothing counts yet. Locks: the case. */
export async function claimPayment(ctx: ActCtx, input: Payment): Promise<string> {
  const { facts, agreement, term } = await takePromise(ctx, input)
  if (term.kind !== 'MONEY') throw new BadInput('termNumber', 'NO_PAYMENT', 'Nothing is to be paid under this term.')
  enforce(whyNotClaim(facts, agreement, term))
  await checkPayment(ctx, facts, agreement, input)
  await add(ctx, facts, agreement, { ...input, kind: 'CLAIM', aboutId: null, words: null })
  await told(ctx, 'PAYMENT_CLAIMED', facts, agreement)
  return agreement.id
}

/** "It came": by whom it was promised to; perhaps as the answer to a claim. The last one performs the agreement. */
export async function confirmPayment(ctx: ActCtx, input: Payment & { claimId: string | null }): Promise<string> {
  const { facts, agreement, term } = await takePromise(ctx, input)
  if (term.kind !== 'MONEY') throw new BadInput('termNumber', 'NO_PAYMENT', 'Nothing is to be paid under this term.')
  enforce(whyNotConfirm(facts, agreement, term))
  await checkPayment(ctx, facts, agreement, input)
  const aboutId = await openClaim(ctx, agreement, input.claimId, input.termNumber)
  await add(ctx, facts, agreement, { ...input, kind: 'CONFIRM', aboutId, words: null })
  await told(ctx, 'PAYMENT_CONFIRMED', facts, agreement)
  await settlePerformance(ctx, facts, agreement)
  return agreement.id
}

interface Deed {
  key: string
  agreementId: string
  termNumber: number
  doneOn: IsoDate
}

/** "I have done it." */
export async function claimDuty(ctx: ActCtx, input: Deed): Promise<string> {
  const { facts, agreement, term } = await takePromise(ctx, input)
  if (term.kind !== 'ACTION') throw new BadInput('termNumber', 'NO_DUTY', 'Nothing is to be done under this term.')
  enforce(whyNotClaim(facts, agreement, term))
  await checkDeed(ctx, facts, agreement, input)
  await add(ctx, facts, agreement, {
    ...input,
    kind: 'CLAIM',
    amountCents: null,
    method: null,
    aboutId: null,
    words: null,
  })
  await told(ctx, 'DUTY_CLAIMED', facts, agreement)
  return agreement.id
}

/** "It was done": by another party whom the agreement binds. */
export async function confirmDuty(ctx: ActCtx, input: Deed & { claimId: string | null }): Promise<string> {
  const { facts, agreement, term } = await takePromise(ctx, input)
  if (term.kind !== 'ACTION') throw new BadInput('termNumber', 'NO_DUTY', 'Nothing is to be done under this term.')
  enforce(whyNotConfirm(facts, agreement, term))
  await checkDeed(ctx, facts, agreement, input)
  const aboutId = await openClaim(ctx, agreement, input.claimId, input.termNumber)
  await add(ctx, facts, agreement, { ...input, kind: 'CONFIRM', amountCents: null, method: null, aboutId, words: null })
  await told(ctx, 'DUTY_CONFIRMED', facts, agreement)
  await settlePerformance(ctx, facts, agreement)
  return agreement.id
}

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
  await add(ctx, facts, agreement, { ...receipt, key: input.key, kind: 'DISPUTE', aboutId: receipt.id, words })
  await told(ctx, 'PAYMENT_DISPUTED', facts, agreement)
  return agreement.id
}

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
  await add(ctx, facts, agreement, { ...receipt, key: input.key, kind: 'TAKE_BACK', aboutId: receipt.id, words })
  await told(ctx, 'RECEIPT_TAKEN_BACK', facts, agreement)
  await settlePerformance(ctx, facts, agreement)
  return agreement.id
}

async function takePromise(ctx: ActCtx, { agreementId, termNumber }: { agreementId: string; termNumber: number }) {
  const { facts, agreement } = await takeAgreement(ctx, agreementId)
  const term = promiseOf(agreement, termNumber)
  if (!term) throw new BadInput('termNumber', 'UNKNOWN', 'Nothing is to be paid or done under this number.')
  return { facts, agreement, term }
}

async function takeReceipt(ctx: ActCtx, id: string, kind: ReceiptKind) {
  const { facts, agreement } = await takeAgreement(ctx, await agreementOfReceipt(ctx, id))
  const receipts = (await receiptsOf(ctx, agreement.id)) ?? []
  const receipt = receipts.find(found => found.id === id && found.kind === kind)
  if (!receipt) throw new NotFound()
  return { facts, agreement, receipt, receipts }
}

/** A whole number of cents, no more than what is left, on a day that has come. */
async function checkPayment(ctx: ActCtx, facts: CaseFacts, agreement: AgreementFacts, payment: Payment): Promise<void> {
  checkDay(ctx, facts, agreement, payment.doneOn)
  const { amountCents, termNumber } = payment
  if (!Number.isInteger(amountCents) || amountCents <= 0)
    throw new BadInput('amountCents', 'AMOUNT_NOT_POSITIVE', 'Give an amount above zero, in whole cents.')
  const receipts = (await receiptsOf(ctx, agreement.id)) ?? []
  const ledger = ledgerOf(agreement.document, receipts, dayIn(facts.program.timeZone, ctx.now))
  const leftCents = leftOfTerm(ledger, termNumber)
  if (amountCents > leftCents)
    throw new BadInput('amountCents', 'MORE_THAN_IS_LEFT', 'This is more than what is left to pay.', { leftCents })
}

async function checkDeed(ctx: ActCtx, facts: CaseFacts, agreement: AgreementFacts, deed: Deed): Promise<void> {
  checkDay(ctx, facts, agreement, deed.doneOn)
  const receipts = (await receiptsOf(ctx, agreement.id)) ?? []
  const { actions } = ledgerOf(agreement.document, receipts, dayIn(facts.program.timeZone, ctx.now))
  if (actions.some(({ termNumber, doneOn }) => termNumber === deed.termNumber && doneOn !== null))
    throw new RuleBroken('DONE_ALREADY', 'This was confirmed already.')
}

function checkDay({ now }: ActCtx, { program }: CaseFacts, { document }: AgreementFacts, day: IsoDate): void {
  if (day > dayIn(program.timeZone, now))
    throw new BadInput('doneOn', 'NOT_YET', 'Give the day on which it happened: today, or a day before.')
  if (day < document.preparedOn)
    throw new BadInput('doneOn', 'BEFORE_AGREEMENT', 'Give a day since the agreement was written.')
}

/** The claim that is answered, if it waits for an answer. */
async function openClaim(
  ctx: ActCtx,
  agreement: AgreementFacts,
  claimId: string | null,
  termNumber: number,
): Promise<string | null> {
  if (claimId === null) return null
  const receipts = (await receiptsOf(ctx, agreement.id)) ?? []
  const claim = receipts.find(({ id, kind }) => id === claimId && kind === 'CLAIM')
  if (!claim || claim.termNumber !== termNumber) throw new NotFound()
  const state = ledgerOf(agreement.document, receipts, agreement.document.preparedOn).claims.get(claimId)
  if (state !== 'OPEN') throw new RuleBroken('CLAIM_ANSWERED', 'This was answered already.')
  return claimId
}

type NewReceipt = Pick<
  LedgerReceipt,
  'kind' | 'termNumber' | 'amountCents' | 'doneOn' | 'method' | 'aboutId' | 'words'
> & {
  key: string
}

async function add(ctx: ActCtx, facts: CaseFacts, agreement: AgreementFacts, receipt: NewReceipt): Promise<void> {
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

async function told(ctx: ActCtx, kind: ChangeKind, facts: CaseFacts, agreement: AgreementFacts): Promise<void> {
  tell(ctx, kind, agreement, facts.me.id)
  await mailReaders(
    ctx,
    agreement.id,
    agreement.signatoryIds.filter(id => id !== facts.me.partyId),
  )
}
