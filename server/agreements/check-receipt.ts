/** What may be recorded of a payment or a duty: how much, for which day, in answer to which claim. */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import { receiptsOf } from '../access/receipts.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, NotFound, RuleBroken } from '../errors.ts'
import type { IsoDate } from '../offers/term.ts'
import { dayIn } from '../programs/dates.ts'
import { ledgerOf, leftOfTerm } from './ledger.ts'
import type { PaymentMethod } from './receipt.entity.ts'

export interface Payment {
  key: string
  agreementId: string
  termNumber: number
  amountCents: number
  doneOn: IsoDate
  method: PaymentMethod
}

export interface Deed {
  key: string
  agreementId: string
  termNumber: number
  doneOn: IsoDate
}

/** A whole number of cents, no more than what is left, on a day that has come. */
export async function checkPayment(
  ctx: ActCtx,
  facts: CaseFacts,
  agreement: AgreementFacts,
  payment: Payment,
): Promise<void> {
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

export async function checkDeed(ctx: ActCtx, facts: CaseFacts, agreement: AgreementFacts, deed: Deed): Promise<void> {
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
export async function openClaim(
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
