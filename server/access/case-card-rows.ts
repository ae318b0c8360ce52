/** How the rows of a person's cards are read, within the sight of their seats. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { CaseStatus } from '../cases/case.entity.ts'
import type { SeatRole } from '../cases/seat.entity.ts'
import type { CaseTypeKey, Program } from '../programs/program.ts'
import type { HearingFacts, PartyFacts } from './cases.ts'
import {
  filingAcceptedInSight,
  filingSentInSight,
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
  filingSentAt: string | null
  mediation: string | null
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

/** The cards of one person, of the cases that their seats see. */
export const cardRows = (ctx: Ctx, personId: string) =>
  ctx.sql
    .selectFrom('case_cards')
    .innerJoin('cases', 'cases.id', 'case_cards.case_id')
    .where('case_cards.person_id', '=', personId)
    .where(isInSight)
    .innerJoinLateral(sightOf(personId).as('sight'), join => join.onTrue())
    .select(['case_cards.case_id', 'case_cards.role', 'case_cards.last_activity_at', 'case_cards.last_joint_at'])
    .select(['case_cards.unread', 'case_cards.open_offers', 'case_cards.waiting_for', 'case_cards.waiting_parties'])
    .select(['case_cards.offer_expires_at', 'case_cards.sign_by'])
    .select(['cases.program_version_id', 'cases.case_type', 'cases.case_number', 'cases.status', 'cases.outcome'])
    .select(['cases.started_at', parties, hearingInSight.as('hearing'), mediation, invitedAt, hasStoodUp])
    .select([filingAcceptedInSight.as('filing_accepted_at'), filingSentInSight.as('filing_sent_at')])

export type CardRow = Awaited<ReturnType<ReturnType<typeof cardRows>['execute']>>[number]

export async function cardOf(ctx: Ctx, row: CardRow): Promise<CardFacts> {
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
    filingSentAt: row.filing_sent_at,
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

const whatIsToDo = (row: CardRow) => ({
  unread: row.unread,
  openOffers: row.open_offers,
  waitingFor: row.waiting_for,
  waitingParties: row.waiting_parties,
  offerExpiresAt: row.offer_expires_at,
  signBy: row.sign_by,
})
