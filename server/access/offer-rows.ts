/** How the rows of offers are read and opened. Who may see which of them is said in offers.ts alone. */
import { sql, type RawBuilder } from 'kysely'
import type { Ctx } from '../context.ts'
import type { OfferTerm } from '../offers/compare-terms.ts'
import type { OfferStatus } from '../offers/offer.entity.ts'
import type { Term } from '../offers/term.ts'

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
  /** Who made it for that party; null when the party did itself. */
  madeByRepresentative: string | null
  /** Of a case where everything passes the mediator. */
  isShielded: boolean
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
  /** Those that this viewer may see. */
  answers: AnswerFacts[]
  answeredPartyIds: string[]
}

/** Until when a reader sees an offer: infinite for whoever still sits there, null for whom it does not exist. */
export type Sight = RawBuilder<{ until: string | null }>

/**
 * A statement on `offers` with all that belongs to each; `answerIsVisible` is a condition on `term_answers a`. Whose sight
 * has ended reads each as it was then.
 */
export const offerRows = (ctx: Ctx, sight: Sight, answerIsVisible: RawBuilder<boolean>) =>
  ctx.sql
    .selectFrom('offers')
    .innerJoinLateral(sight.as('sight'), join => join.onTrue())
    .where('sight.until', 'is not', null)
    .select([
      sql<OfferStatus>`case when offers.status in ('OPEN', 'WITH_MEDIATOR') or offers.closed_at <= sight.until then offers.status else 'OPEN' end`.as(
        'status',
      ),
      sql<string | null>`case when offers.closed_at <= sight.until then offers.closed_at end`.as('closed_at'),
      sql<string>`least(sight.until, ${ctx.now}::timestamptz)`.as('seen_at'),
    ])
    .select([
      'id',
      'case_id',
      'round',
      'from_party_id',
      'answers_offer_id',
      'explanation',
      'hash',
      'made_at',
      'expires_at',
    ])
    .select([isShielded, fromName, madeByRepresentative, recipients, terms, answers(answerIsVisible)])

type Row = Awaited<ReturnType<ReturnType<typeof offerRows>['execute']>>[number]

const fromName = sql<string>`(select p.name from parties p where p.id = offers.from_party_id)`.as('fromName')

const isShielded = sql<boolean>`(select k.safety_mode from cases k where k.id = offers.case_id)`.as('isShielded')

const madeByRepresentative = sql<string | null>`(
  select s.name from seats s where s.id = offers.from_seat_id and s.role = 'REPRESENTATIVE')`.as('madeByRepresentative')

const recipients = sql<string[]>`coalesce(
  (select json_agg(r.party_id order by p.position) from offer_recipients r join parties p on p.id = r.party_id
  where r.offer_id = offers.id), to_json(offers.relay_to))`.as('recipients')

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

const answers = (isVisible: RawBuilder<boolean>) =>
  sql<AnswerRow[] | null>`(
  select json_agg(json_build_object('id', a.id, 'partyId', a.party_id, 'termId', a.term_id, 'verdict', a.verdict,
    'explanation', encode(a.explanation, 'base64'), 'answeredAt', a.answered_at) order by a.answered_at, p.position, t.position)
  from term_answers a join parties p on p.id = a.party_id join offer_terms t on t.id = a.term_id
  where a.offer_id = offers.id and ${isVisible})`.as('answers')

/** What the rows say. A link to an offer or term that is not among them is left out: the viewer may not see it. */
export async function openOffers(ctx: Ctx, rows: Row[]): Promise<OfferFacts[]> {
  await ctx.platform.keys.ready(ctx.sql, rows.flatMap(envelopesOf))
  const visible = new Set(rows.flatMap(row => [row.id, ...row.terms.map(term => term.id)]))
  return rows.map(row => factsOf(ctx, row, visible))
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')

const envelopesOf = (row: Row): (Uint8Array | null)[] => [
  row.explanation,
  ...row.terms.map(({ body }) => bytes(body)),
  ...(row.answers ?? []).map(({ explanation }) => (explanation === null ? null : bytes(explanation))),
]

function factsOf(ctx: Ctx, row: Row, visible: ReadonlySet<string>): OfferFacts {
  const { keys } = ctx.platform
  const isOver = row.status === 'OPEN' && new Date(row.expires_at) <= new Date(row.seen_at)
  const ifVisible = (id: string | null): string | null => (id !== null && visible.has(id) ? id : null)
  const opened = row.terms.map(({ id, carriedFromId, body }) => ({
    id,
    carriedFromTermId: ifVisible(carriedFromId),
    term: JSON.parse(keys.openText(`offer_terms.body:${id}`, bytes(body))) as Term,
  }))
  const answered = answersOf(ctx, row.answers ?? [])
  return {
    id: row.id,
    caseId: row.case_id,
    round: row.round,
    status: isOver ? 'EXPIRED' : row.status,
    fromPartyId: row.from_party_id,
    fromName: row.fromName,
    madeByRepresentative: row.madeByRepresentative,
    isShielded: row.isShielded,
    toPartyIds: row.recipients,
    answersOfferId: ifVisible(row.answers_offer_id),
    explanation: row.explanation && keys.openText(`offers.explanation:${row.id}`, row.explanation),
    hash: row.hash,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
    closedAt: isOver ? row.expires_at : row.closed_at,
    terms: opened,
    totalCents: opened.reduce((sum, { term }) => sum + (term.kind === 'MONEY' ? term.amountCents : 0), 0),
    answers: answered,
    answeredPartyIds: answered.map(({ partyId }) => partyId),
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
