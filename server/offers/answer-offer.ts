import { agreementsOfCase } from '../access/agreements.ts'
import { changeCase, type CaseFacts } from '../access/cases.ts'
import { caseOfOffer, readOffer, verdictsOf, type OfferFacts } from '../access/offers.ts'
import { assembleAgreement } from '../agreements/assemble-agreement.ts'
import type { ActCtx } from '../context.ts'
import { Conflict } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { forgetLoaded } from '../platform/loading.ts'
import { personsActingFor, requireActingParty } from './acting-party.ts'
import { checkAnswers, type CheckedAnswer } from './check-answers.ts'
import { closeOffer } from './close-offer.ts'
import type { AnswerOfferInput } from './offer.input.ts'
import { whyNotAnswer, whyPending } from './offer.rules.ts'
import { enforce } from './ruling.ts'

/**
 * Answers every term of an offer, once. When the last recipient has answered, the offer closes; when everybody accepted
 * everything, the agreement is written in the same transaction. Partial acceptance binds nobody. Locks: the case.
 */
export async function answerOffer(ctx: ActCtx, input: AnswerOfferInput): Promise<string> {
  const { facts } = await changeCase(ctx, await caseOfOffer(ctx, input.offerId))
  const offer = await readOffer(ctx, input.offerId)
  enforce(whyNotAnswer(facts, offer))
  if (input.hash !== offer.hash) {
    throw new Conflict('OFFER_CHANGED', 'You answered another version of this offer. Read it again.', {
      offerId: offer.id,
    })
  }
  const answers = checkAnswers(offer, input.answers)
  if (answers.every(({ verdict }) => verdict === 'ACCEPT')) await enforceNothingPending(ctx, facts, offer)
  await insertAnswers(ctx, facts, offer, answers, input.key)
  forgetLoaded(ctx)
  const { isComplete, verdicts } = await verdictsOf(ctx, offer.id)
  if (!isComplete) tellWhoMayKnow(ctx, facts, offer)
  else await closeAnswered(ctx, facts, offer, verdicts)
  return offer.id
}

async function enforceNothingPending(ctx: ActCtx, facts: CaseFacts, offer: OfferFacts): Promise<void> {
  const others = [offer.fromPartyId, ...offer.toPartyIds].filter(id => id !== facts.me.partyId)
  enforce(whyPending(await agreementsOfCase(ctx, facts.id), requireActingParty(facts), others))
}

async function insertAnswers(
  ctx: ActCtx,
  facts: CaseFacts,
  offer: OfferFacts,
  answers: CheckedAnswer[],
  key: string,
): Promise<void> {
  const partyId = requireActingParty(facts)
  const { keys } = ctx.platform
  await keys.readyKey(ctx.sql, facts.dataKeyId)
  const rows = answers.map(({ termId, verdict, explanation }) => {
    const id = ctx.newId()
    const sealed =
      explanation === null ? null : keys.seal(facts.dataKeyId, `term_answers.explanation:${id}`, explanation)
    const words = { verdict, explanation: sealed, client_key: key, answered_at: ctx.now }
    return { id, offer_id: offer.id, term_id: termId, party_id: partyId, seat_id: facts.me.id, ...words }
  })
  await ctx.sql.insertInto('term_answers').values(rows).execute()
  await ctx.sql
    .updateTable('offer_recipients')
    .set({ answered_at: ctx.now })
    .where('offer_id', '=', offer.id)
    .where('party_id', '=', partyId)
    .execute()
}

/** While others still think, only this party and the neutrals learn that it has answered. */
function tellWhoMayKnow(ctx: ActCtx, facts: CaseFacts, offer: OfferFacts): void {
  const event = { kind: 'OFFER_ANSWERED', caseId: facts.id, subjectId: offer.id, bySeatId: facts.me.id } as const
  ctx.record({ ...event, scope: 'PARTY', scopeId: requireActingParty(facts) })
  ctx.record({ ...event, scope: 'NEUTRALS', scopeId: facts.id })
}

async function closeAnswered(
  ctx: ActCtx,
  facts: CaseFacts,
  offer: OfferFacts,
  verdicts: readonly string[],
): Promise<void> {
  const bySeatId = facts.me.id
  const everybody = [offer.fromPartyId, ...offer.toPartyIds]
  if (verdicts.every(verdict => verdict === 'ACCEPT')) {
    await closeOffer(ctx, offer, { status: 'ACCEPTED', event: 'OFFER_ACCEPTED', bySeatId })
    await assembleAgreement(ctx, facts, offer)
  } else {
    const status = verdicts.every(verdict => verdict === 'REJECT') ? 'REJECTED' : 'PARTIALLY_ACCEPTED'
    await closeOffer(ctx, offer, { status, event: 'OFFER_ANSWERED', bySeatId })
  }
  const others = everybody.filter(id => id !== facts.me.partyId)
  await queueNews(ctx, personsActingFor(facts, others), 'AT_ONCE')
}
