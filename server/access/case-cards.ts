/** The door to a person's list of cases: their own cards and nobody else's. One statement, whatever the number. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { BadInput } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import type { CaseTypeKey, Program } from '../programs/program.ts'
import type { HearingFacts, PartyFacts } from './cases.ts'
import type { CaseStatus } from '../cases/case.entity.ts'
import type { SeatRole } from '../cases/seat.entity.ts'
import {
  filingAcceptedInSight,
  hearingInSight,
  isInSight,
  mediationIsInSight,
  partyStatusInSight,
  sightOf,
} from './sight.ts'

export interface CardFacts {
  id: string
  role: SeatRole
  program: Program
  caseType: CaseTypeKey
  caseNumber: string | null
  status: CaseStatus
  outcome: 'AGREEMENT' | 'PARTIAL' | 'NO_AGREEMENT' | null
  lastActivityAt: string
  lastJointAt: string | null
  startedAt: string
  invitedAt: string | null
  unread: number
  openOffers: number
  waitingFor: string
  waitingParties: string[]
  offerExpiresAt: string | null
  signBy: string | null
  parties: (Pick<PartyFacts, 'id' | 'name' | 'side' | 'status'> & { isMine: boolean })[]
  hearing: HearingFacts | null
  filingAcceptedAt: string | null
  mediation: string | null
}

export interface CardPage {
  cards: CardFacts[]
  endCursor: string | null
  hasNextPage: boolean
}

const mediating = ['MEDIATOR', 'CO_MEDIATOR', 'OBSERVER']

/** `as` NEUTRAL lists where one mediates, PARTY where one is concerned oneself. Keyset pages, latest activity first. */
export async function listCards(
  ctx: Ctx,
  as: 'NEUTRAL' | 'PARTY',
  first: number,
  after: string | null,
): Promise<CardPage> {
  if (!Number.isInteger(first) || first < 1 || first > 100)
    throw new BadInput('first', 'OUT_OF_RANGE', 'Ask for 1 to 100 at once.')
  const personId = personOf(ctx)
  let cards = ctx.sql
    .selectFrom('case_cards')
    .innerJoin('cases', 'cases.id', 'case_cards.case_id')
    .where('case_cards.person_id', '=', personId)
    .where(isInSight)
    .where('case_cards.role', as === 'NEUTRAL' ? 'in' : 'not in', mediating)
    .innerJoinLateral(sightOf(personId).as('sight'), join => join.onTrue())
  if (after !== null) {
    const [at, id] = keyOf(after)
    cards = cards.where(
      sql<boolean>`(case_cards.last_activity_at, case_cards.case_id) < (${at}::timestamptz, ${id}::uuid)`,
    )
  }
  const asked = cards
    .select([
      'case_cards.case_id',
      'case_cards.role',
      'case_cards.last_activity_at',
      'case_cards.last_joint_at',
      'case_cards.unread',
      'case_cards.open_offers',
      'case_cards.waiting_for',
      'case_cards.waiting_parties',
      'case_cards.offer_expires_at',
      'case_cards.sign_by',
    ])
    .select([
      'cases.program_version_id',
      'cases.case_type',
      'cases.case_number',
      'cases.status',
      'cases.outcome',
      'cases.started_at',
    ])
    .select([
      parties,
      hearingInSight.as('hearing'),
      filingAcceptedInSight.as('filing_accepted_at'),
      mediation,
      invitedAt,
      hasStoodUp,
    ])
    .orderBy('case_cards.last_activity_at', 'desc')
    .orderBy('case_cards.case_id', 'desc')
    .limit(first + 1)
  // As one text of JSON: fifty rows of twenty values, taken apart one by one, cost more than finding them.
  const { rows: answers } = await sql<{ cards: Row[] | null }>`
    select json_agg(asked) as cards from (${asked}) asked`.execute(ctx.sql)
  const rows = answers[0]?.cards ?? []
  const shown = rows.slice(0, first)
  const last = shown.at(-1)
  return {
    cards: await Promise.all(shown.map(row => factsOf(ctx, row))),
    endCursor: last ? cursorFor(last.last_activity_at, last.case_id) : null,
    hasNextPage: rows.length > first,
  }
}

const parties = sql<CardFacts['parties']>`(
  select json_agg(json_build_object('id', p.id, 'name', p.name, 'side', p.side, 'status', ${partyStatusInSight},
    'isMine', p.id = any (sight.own_parties)) order by p.position)
  from parties p where p.case_id = cases.id)`.as('parties')

const mediation = sql<string | null>`(
  select m.status from mediations m where ${mediationIsInSight} order by m.requested_at desc, m.id desc limit 1)`.as(
  'mediation',
)

/** The card of who has stood up is kept no longer: nothing waits for them, whatever it said last. */
const hasStoodUp = sql<boolean>`sight.reads_until <> 'infinity'`.as('has_stood_up')

const invitedAt = sql<string | null>`(select min(i.created_at) from invitations i where i.case_id = cases.id)`.as(
  'invited_at',
)

interface Row {
  case_id: string
  role: string
  last_activity_at: string
  last_joint_at: string | null
  unread: number
  open_offers: number
  waiting_for: string
  waiting_parties: string[]
  offer_expires_at: string | null
  sign_by: string | null
  program_version_id: string
  case_type: CaseTypeKey
  case_number: string | null
  status: CardFacts['status']
  outcome: CardFacts['outcome']
  started_at: string
  parties: CardFacts['parties']
  hearing: HearingFacts | null
  filing_accepted_at: string | null
  mediation: string | null
  invited_at: string | null
  has_stood_up: boolean
}

async function factsOf(ctx: Ctx, row: Row): Promise<CardFacts> {
  return {
    id: row.case_id,
    role: row.role as SeatRole,
    program: await ctx.platform.programs.version(ctx.sql, row.program_version_id),
    caseType: row.case_type,
    caseNumber: row.case_number,
    status: row.status,
    outcome: row.outcome,
    lastActivityAt: row.last_activity_at,
    lastJointAt: row.last_joint_at,
    startedAt: row.started_at,
    invitedAt: row.invited_at,
    ...(row.has_stood_up ? nothingToDo : whatIsToDo(row)),
    parties: row.parties,
    hearing: row.hearing,
    filingAcceptedAt: row.filing_accepted_at,
    mediation: row.mediation,
  }
}

const nothingToDo = {
  unread: 0,
  openOffers: 0,
  waitingFor: 'NOBODY',
  waitingParties: [],
  offerExpiresAt: null,
  signBy: null,
}

const whatIsToDo = (row: Row) => ({
  unread: row.unread,
  openOffers: row.open_offers,
  waitingFor: row.waiting_for,
  waitingParties: row.waiting_parties,
  offerExpiresAt: row.offer_expires_at,
  signBy: row.sign_by,
})

const cursorFor = (at: string, id: string): string => Buffer.from(`${at}|${id}`).toString('base64url')

function keyOf(cursor: string): [string, string] {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|')
  if (Number.isNaN(new Date(at).getTime()) || !isId(id))
    throw new BadInput('after', 'UNKNOWN', 'This cursor was not given by Parley.')
  return [at, id]
}
