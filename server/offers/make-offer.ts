import { agreementsOfCase } from '../access/agreements.ts'
import { changeCase, type CaseFacts } from '../access/cases.ts'
import { offersOfCase } from '../access/offers.ts'
import { personOf, type ActCtx } from '../context.ts'
import { queueNews } from '../notices/queue-news.ts'
import { checkOptionalText } from '../platform/check-text.ts'
import { personsActingFor } from './acting-party.ts'
import { closeOffer } from './close-offer.ts'
import { expiryOf } from './expiry.ts'
import type { MakeOfferInput } from './offer.input.ts'
import { nextRound, prepareOffer, type PreparedOffer } from './prepare-offer.ts'

const MAX_EXPLANATION = 4_000

/**
 * Puts terms to other parties. An offer of the same author to the same recipients is superseded, an open one that this
 * one answers is countered. Locks: the case. Throws what `prepareOffer` and `expiryOf` throw.
 */
export async function makeOffer(ctx: ActCtx, input: MakeOfferInput): Promise<string> {
  const { facts } = await changeCase(ctx, input.caseId)
  const offers = await offersOfCase(ctx, facts.id)
  const prepared = prepareOffer(
    { facts, offers, agreements: await agreementsOfCase(ctx, facts.id), now: ctx.now },
    input,
  )
  const explanation = checkOptionalText('explanation', input.explanation, MAX_EXPLANATION)
  const expiresAt = expiryOf(facts, input.expiresOn, ctx.now)
  if (!facts.safetyMode) await closeEarlier(ctx, facts, prepared)

  const id = ctx.newId()
  await ctx.platform.keys.readyKey(ctx.sql, facts.dataKeyId)
  await ctx.sql
    .insertInto('offers')
    .values({
      id,
      case_id: facts.id,
      round: nextRound(offers, prepared),
      status: facts.safetyMode ? 'WITH_MEDIATOR' : 'OPEN',
      relayed_at: null,
      relay_to: facts.safetyMode ? prepared.toPartyIds : null,
      from_party_id: prepared.fromPartyId,
      from_seat_id: facts.me.id,
      answers_offer_id: prepared.answered?.id ?? null,
      explanation:
        explanation === null ? null : ctx.platform.keys.seal(facts.dataKeyId, `offers.explanation:${id}`, explanation),
      hash: prepared.hash,
      language: facts.program.controllingLanguage,
      client_key: input.key,
      made_at: ctx.now,
      expires_at: expiresAt,
      closed_at: null,
    })
    .execute()
  if (!facts.safetyMode) await insertRecipients(ctx, id, prepared.toPartyIds)
  await insertTerms(ctx, facts, id, prepared)
  await ctx.sql
    .deleteFrom('drafts')
    .where('person_id', '=', personOf(ctx))
    .where('slot', '=', `offer:${facts.id}`)
    .execute()
  ctx.record({
    kind: 'OFFER_MADE',
    scope: 'OFFER',
    scopeId: id,
    caseId: facts.id,
    subjectId: id,
    bySeatId: facts.me.id,
  })
  await queueNews(ctx, facts.safetyMode ? neutralsOf(facts) : personsActingFor(facts, prepared.toPartyIds), 'AT_ONCE')
  return id
}

export async function closeEarlier(
  ctx: ActCtx,
  { me }: CaseFacts,
  { superseded, answered }: Pick<PreparedOffer, 'superseded' | 'answered'>,
): Promise<void> {
  if (superseded) await closeOffer(ctx, superseded, { status: 'SUPERSEDED', event: 'OFFER_CLOSED', bySeatId: me.id })
  if (answered?.status === 'OPEN')
    await closeOffer(ctx, answered, { status: 'COUNTERED', event: 'OFFER_CLOSED', bySeatId: me.id })
}

export async function insertRecipients(ctx: ActCtx, offerId: string, toPartyIds: readonly string[]): Promise<void> {
  const rows = toPartyIds.map(partyId => ({ offer_id: offerId, party_id: partyId, answered_at: null }))
  await ctx.sql.insertInto('offer_recipients').values(rows).execute()
}

async function insertTerms(
  ctx: ActCtx,
  { dataKeyId }: CaseFacts,
  offerId: string,
  { terms }: PreparedOffer,
): Promise<void> {
  const rows = terms.map(({ term, carriedFromTermId }, position) => {
    const id = ctx.newId()
    const body = ctx.platform.keys.seal(dataKeyId, `offer_terms.body:${id}`, JSON.stringify(term))
    return { id, offer_id: offerId, position, kind: term.kind, carried_from_id: carriedFromTermId, body }
  })
  await ctx.sql.insertInto('offer_terms').values(rows).execute()
}

const neutralsOf = ({ seats }: CaseFacts): string[] =>
  seats
    .filter(({ role, endedAt }) => endedAt === null && (role === 'MEDIATOR' || role === 'CO_MEDIATOR'))
    .map(({ personId }) => personId)
