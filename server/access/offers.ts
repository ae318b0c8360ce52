/**
 * The door to offers. An offer is read by the parties between whom it was made (and who represents them) and by the
 * neutrals of the case. Invariant: to everybody else it does not exist: not its number, its round, its link or its time.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { grouped, load } from '../platform/loading.ts'
import { offerRows, openOffers, type OfferFacts, type Sight, type Verdict } from './offer-rows.ts'

export type { AnswerFacts, OfferFacts, Verdict } from './offer-rows.ts'

/** One row in a statement on `offers`: until when this person sees it, by the seats that do; null for whom it does not exist. */
const sightOf = (personId: string): Sight => sql`(
  select max(coalesce(s.reads_until, 'infinity')) as until from seats s
  where s.case_id = offers.case_id and s.person_id = ${personId} and s.removed_at is null
    and (s.reads_until is null or s.reads_until >= offers.made_at)
    and ((s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'))
      or (s.role in ('PARTY', 'REPRESENTATIVE') and (s.party_id = offers.from_party_id or exists (
        select 1 from offer_recipients r where r.offer_id = offers.id and r.party_id = s.party_id)))))`

/** The viewer has a seat that sees the offer. To be used in a statement on `offers`. */
export const offerIsVisibleTo = (personId: string): RawBuilder<boolean> =>
  sql<boolean>`(select sight.until from ${sightOf(personId)} sight) is not null`

/**
 * What one of several recipients answered: that recipient and the neutrals at once; the author and the other recipients
 * once everybody has answered or the offer is closed, so that nobody waits to see what the others do. A neutral whose
 * seat has ended sees nothing that came later.
 */
const answerIsVisible = (personId: string, now: Date): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from seats s
  where s.case_id = offers.case_id and s.person_id = ${personId} and s.removed_at is null
    and (s.reads_until is null or s.reads_until >= a.answered_at)
    and (offers.status <> 'OPEN' or offers.expires_at <= ${now} or s.party_id = a.party_id
      or (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'))))`

/** All offers of a case that this person may see, the newest first. One statement for any number of cases. */
export const offersOfCase = (ctx: Ctx, caseId: string): Promise<OfferFacts[]> => load(ctx, offersOfCases, caseId)

async function offersOfCases(ctx: Ctx, caseIds: string[]): Promise<OfferFacts[][]> {
  const personId = personOf(ctx)
  const rows = await offerRows(ctx, sightOf(personId), answerIsVisible(personId, ctx.now))
    .where('offers.case_id', '=', eb => eb.fn.any(eb.val(caseIds)))
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const offers = await openOffers(ctx, rows)
  const shielded = await wordsKeptFrom(ctx, personId, caseIds, offers)
  return grouped(shielded, caseIds, offer => offer.caseId)
}

/**
 * Where everything passes the mediator, terms go on and words do not: what a party writes beside its terms is read by
 * itself and the neutrals alone. No statement where no case is held so.
 */
async function wordsKeptFrom(
  ctx: Ctx,
  personId: string,
  caseIds: string[],
  offers: OfferFacts[],
): Promise<OfferFacts[]> {
  if (!offers.some(({ isShielded }) => isShielded)) return offers
  const { rows } = await sql<{ caseId: string; partyId: string | null }>`
    select s.case_id as "caseId", s.party_id as "partyId" from seats s join cases k on k.id = s.case_id and k.safety_mode
    where s.case_id = any (${caseIds}::uuid[]) and s.person_id = ${personId} and s.removed_at is null`.execute(ctx.sql)
  if (rows.length === 0) return offers
  const mayRead = (offer: OfferFacts, partyId: string): boolean => {
    const mine = rows.filter(row => row.caseId === offer.caseId)
    return mine.length === 0 || mine.some(row => row.partyId === null || row.partyId === partyId)
  }
  return offers.map(offer => ({
    ...offer,
    explanation: mayRead(offer, offer.fromPartyId) ? offer.explanation : null,
    answers: offer.answers.map(answer => ({
      ...answer,
      terms: answer.terms.map(term => ({
        ...term,
        explanation: mayRead(offer, answer.partyId) ? term.explanation : null,
      })),
    })),
  }))
}

/** Throws NotFound alike for an offer that is not there and for one between others. */
export async function readOffer(ctx: Ctx, id: string): Promise<OfferFacts> {
  const caseId = await caseOfOffer(ctx, id)
  const offer = (await offersOfCase(ctx, caseId)).find(found => found.id === id)
  if (!offer) throw new NotFound()
  return offer
}

/** The case of an offer that this person may see: what a verb locks first. Throws NotFound. */
export async function caseOfOffer(ctx: Ctx, id: string): Promise<string> {
  if (!isId(id)) throw new NotFound()
  const row = await ctx.sql
    .selectFrom('offers')
    .select('case_id')
    .where('id', '=', id)
    .where(offerIsVisibleTo(personOf(ctx)))
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row.case_id
}

/**
 * Whether everybody has answered, and how: what closing an offer needs to know of answers that the one who answers last
 * may not see yet. Verdicts only, never words.
 */
export async function verdictsOf(ctx: Ctx, offerId: string): Promise<{ isComplete: boolean; verdicts: Verdict[] }> {
  const { rows } = await sql<{ isComplete: boolean; verdicts: Verdict[] }>`
    select is_complete as "isComplete", to_json(verdicts) as verdicts from verdicts_of(${offerId})`.execute(ctx.sql)
  const row = rows[0]
  if (!row) throw new NotFound()
  return row
}
