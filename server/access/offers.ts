/**
 * The door to offers. An offer is read by the parties between whom it was made (and who represents them) and by the
 * neutrals of the case. Invariant: to everybody else it does not exist: not its number, its round, its link or its time.
 */
import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { OfferTerm } from '../offers/compare-terms.ts'
import type { OfferStatus } from '../offers/offer.entity.ts'
import type { Term } from '../offers/term.ts'
import { isId } from '../platform/clock.ts'
import { grouped, load } from '../platform/loading.ts'

export type Verdict = 'ACCEPT' | 'REJECT'

export interface AnswerFacts {
  partyId: string
  answeredAt: string
  terms: { termId: string; verdict: Verdict; explanation: string | null }[]
}

export interface OfferFacts {
  id: string
  caseId: string
  /** Counts what these same parties have put to each other, from 1. */
  round: number
  /** As it stands at this moment: EXPIRED once its time is over, whether or not the job has noted it. */
  status: OfferStatus
  fromPartyId: string
  fromName: string
  toPartyIds: string[]
  /** The offer that this one answers, where the viewer may see that one too. */
  answersOfferId: string | null
  explanation: string | null
  hash: string
  madeAt: string
  expiresAt: string
  closedAt: string | null
  terms: OfferTerm[]
  /** All payments together. */
  totalCents: number
  /** Those that this viewer may see: see `answerIsVisible`. */
  answers: AnswerFacts[]
  answeredPartyIds: string[]
}

/** The viewer has a seat that sees the offer. To be used in a statement on `offers`. */
export const offerIsVisibleTo = (personId: string): RawBuilder<boolean> => sql<boolean>`exists (
  select 1 from seats s
  where s.case_id = offers.case_id and s.person_id = ${personId} and s.removed_at is null
    and (s.reads_until is null or s.reads_until >= offers.made_at)
    and ((s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER'))
      or (s.role in ('PARTY', 'REPRESENTATIVE') and (s.party_id = offers.from_party_id or exists (
        select 1 from offer_recipients r where r.offer_id = offers.id and r.party_id = s.party_id)))))`

/**
 * What one of several recipients answered: that recipient and the neutrals at once; the author and the other recipients
 * once everybody has answered or the offer is closed, so that nobody waits to see what the others do.
 */
const answerIsVisible = (personId: string, now: Date): RawBuilder<boolean> => sql<boolean>`(
  offers.status <> 'OPEN' or offers.expires_at <= ${now}
  or exists (select 1 from seats s where s.case_id = offers.case_id and s.person_id = ${personId} and s.removed_at is null
    and ((s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')) or s.party_id = a.party_id)))`

/** All offers of a case that this person may see, the newest first. One statement for any number of cases. */
export const offersOfCase = (ctx: Ctx, caseId: string): Promise<OfferFacts[]> => load(ctx, offersOfCases, caseId)

async function offersOfCases(ctx: Ctx, caseIds: string[]): Promise<OfferFacts[][]> {
  const personId = personOf(ctx)
  const rows = await ctx.sql
    .selectFrom('offers')
    .where('offers.case_id', '=', eb => eb.fn.any(eb.val(caseIds)))
    .where(offerIsVisibleTo(personId))
    .select([
      'id', 'case_id', 'round', 'status', 'from_party_id', 'answers_offer_id', 'explanation', 'hash', 'made_at',
      'expires_at', 'closed_at',
    ])
    .select([fromName, recipients, terms, answersFor(personId, ctx.now)])
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  await ctx.platform.keys.ready(ctx.sql, rows.flatMap(envelopesOf))
  const visible = new Set(rows.flatMap(row => [row.id, ...row.terms.map(term => term.id)]))
  return grouped(rows.map(row => factsOf(ctx, row, visible)), caseIds, offer => offer.caseId)
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

const fromName = sql<string>`(select p.name from parties p where p.id = offers.from_party_id)`.as('fromName')

const recipients = sql<string[]>`(
  select json_agg(r.party_id order by p.position) from offer_recipients r join parties p on p.id = r.party_id
  where r.offer_id = offers.id)`.as('recipients')

interface TermRow {
  id: string
  carriedFromId: string | null
  body: string
}

const terms = sql<TermRow[]>`(
  select json_agg(json_build_object('id', t.id, 'carriedFromId', t.carried_from_id, 'body', encode(t.body, 'base64')) order by t.position)
  from offer_terms t where t.offer_id = offers.id)`.as('terms')

interface AnswerRow {
  id: string
  partyId: string
  termId: string
  verdict: Verdict
  explanation: string | null
  answeredAt: string
}

const answersFor = (personId: string, now: Date) =>
  sql<AnswerRow[] | null>`(
  select json_agg(json_build_object('id', a.id, 'partyId', a.party_id, 'termId', a.term_id, 'verdict', a.verdict,
    'explanation', encode(a.explanation, 'base64'), 'answeredAt', a.answered_at) order by a.answered_at, p.position, t.position)
  from term_answers a join parties p on p.id = a.party_id join offer_terms t on t.id = a.term_id
  where a.offer_id = offers.id and ${answerIsVisible(personId, now)})`.as('answers')

interface Row {
  id: string
  case_id: string
  round: number
  status: OfferStatus
  from_party_id: string
  answers_offer_id: string | null
  explanation: Uint8Array | null
  hash: string
  made_at: string
  expires_at: string
  closed_at: string | null
  fromName: string
  recipients: string[]
  terms: TermRow[]
  answers: AnswerRow[] | null
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')

const envelopesOf = (row: Row): (Uint8Array | null)[] => [
  row.explanation,
  ...row.terms.map(({ body }) => bytes(body)),
  ...(row.answers ?? []).map(({ explanation }) => (explanation === null ? null : bytes(explanation))),
]

/** `visible`: ids of the offers and terms that the viewer may see. A link to any other is left out. */
function factsOf(ctx: Ctx, row: Row, visible: ReadonlySet<string>): OfferFacts {
  const { keys } = ctx.platform
  const isOver = row.status === 'OPEN' && new Date(row.expires_at) <= ctx.now
  const ifVisible = (id: string | null): string | null => (id !== null && visible.has(id) ? id : null)
  const opened = row.terms.map(({ id, carriedFromId, body }) => ({
    id,
    carriedFromTermId: ifVisible(carriedFromId),
    term: JSON.parse(keys.openText(`offer_terms.body:${id}`, bytes(body))) as Term,
  }))
  const answers = answersOf(ctx, row.answers ?? [])
  return {
    id: row.id,
    caseId: row.case_id,
    round: row.round,
    status: isOver ? 'EXPIRED' : row.status,
    fromPartyId: row.from_party_id,
    fromName: row.fromName,
    toPartyIds: row.recipients,
    answersOfferId: ifVisible(row.answers_offer_id),
    explanation: row.explanation && keys.openText(`offers.explanation:${row.id}`, row.explanation),
    hash: row.hash,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    closedAt: isOver ? row.expires_at : row.closed_at,
    terms: opened,
    totalCents: opened.reduce((sum, { term }) => sum + (term.kind === 'MONEY' ? term.amountCents : 0), 0),
    answers,
    answeredPartyIds: answers.map(({ partyId }) => partyId),
  }
}

function answersOf(ctx: Ctx, rows: AnswerRow[]): AnswerFacts[] {
  const open = ({ id, explanation }: AnswerRow): string | null =>
    explanation && ctx.platform.keys.openText(`term_answers.explanation:${id}`, bytes(explanation))
  return [...Map.groupBy(rows, row => row.partyId)].map(([partyId, ofParty]) => ({
    partyId,
    answeredAt: ofParty[0]?.answeredAt ?? '',
    terms: ofParty.map(row => ({ termId: row.termId, verdict: row.verdict, explanation: open(row) })),
  }))
}

/**
 * Whether everybody has answered, and how: what closing an offer needs to know of answers that the one who answers last
 * may not see yet. Verdicts only, never words.
 */
export async function verdictsOf(ctx: Ctx, offerId: string): Promise<{ isComplete: boolean; verdicts: Verdict[] }> {
  const row = await ctx.sql
    .selectFrom('offers')
    .where('offers.id', '=', offerId)
    .where(offerIsVisibleTo(personOf(ctx)))
    .select([
      sql<boolean>`not exists (select 1 from offer_recipients r where r.offer_id = offers.id and r.answered_at is null)`.as('isComplete'),
      sql<Verdict[] | null>`(select json_agg(a.verdict) from term_answers a where a.offer_id = offers.id)`.as('verdicts'),
    ])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return { isComplete: row.isComplete, verdicts: row.verdicts ?? [] }
}
