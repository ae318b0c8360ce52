/** The door to a case: everything that is no conversation, offer or agreement, for one person with a seat. */
import { sql } from 'kysely'
import type { ActCtx, Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { Case, type CaseStatus, type ScreeningReason } from '../cases/case.entity.ts'
import type { SeatRole } from '../cases/seat.entity.ts'
import { isId } from '../platform/clock.ts'
import { forgetLoaded, load } from '../platform/loading.ts'
import type { CaseTypeKey, Program, Side } from '../programs/program.ts'
import { caseIsVisibleTo } from './seats.ts'
import {
  filingAcceptedInSight,
  hearingInSight,
  isInSight,
  mediationIsInSight,
  partyStatusInSight,
  sightOf,
} from './sight.ts'

export interface PartyFacts {
  id: string
  side: Side
  kind: 'PERSON' | 'ENTITY'
  name: string
  status: 'INVITED' | 'JOINED' | 'TAKING_PART' | 'DECLINED' | 'WITHDRAWN' | 'RELEASED'
  optedInAt: string | null
  /** When it agreed to the usual extension of the mediation. */
  extensionAgreedAt: string | null
  /** When it said that it has answered the court. */
  answeredCourtAt: string | null
}

export interface SeatFacts {
  id: string
  personId: string
  role: SeatRole
  partyId: string | null
  name: string
  /** Of a representative: acts for the party, or sits beside it. */
  capacity: 'FOR' | 'WITH' | null
  /** Of a neutral: who sent them. */
  organisation: string | null
  startedAt: string
  endedAt: string | null
}

export interface HearingFacts {
  on: string | null
  at: string | null
  department: string | null
  source: 'COURT_SYSTEM' | 'STAFF' | 'PARTY'
  vacatedAt: string | null
}

export interface MediationFacts {
  id: string
  status: 'REQUESTED' | 'SEATED' | 'ENDED'
  requestedAt: string
  answerBy: string
  seatedAt: string | null
  endedAt: string | null
  /** When all who take part last had something from each other; null before anything. */
  lastJointAt: string | null
  /** What the neutral said of themself where there is no joint conversation to say it in. */
  introduction: string | null
  /** How many requests of the program wait longer, plus one; null once it is seated. */
  queuePosition: number | null
}

/** How the case came in. */
export interface IntakeFacts {
  /** A court sent it. */
  isReferred: boolean
  waitsFor: 'EMAIL' | 'REVIEW' | 'FEE' | null
  screenedOutReason: ScreeningReason | null
  feeCents: number | null
  feeAcceptedAt: string | null
}

export interface CaseFacts {
  id: string
  program: Program
  programVersionId: string
  caseType: CaseTypeKey
  caseNumber: string | null
  status: CaseStatus
  outcome: 'AGREEMENT' | 'PARTIAL' | 'NO_AGREEMENT' | null
  intake: IntakeFacts
  /** No joint conversation and no direct offers: everything passes the mediator. */
  safetyMode: boolean
  claimCents: number | null
  story: string
  startedByPartyId: string
  startedAt: string
  closedAt: string | null
  dataKeyId: string
  invitedAt: string | null
  respondBy: string | null
  parties: PartyFacts[]
  seats: SeatFacts[]
  /** The seat through which this viewer sees the case. */
  me: SeatFacts
  hearing: HearingFacts | null
  mediation: MediationFacts | null
  /** When the court had accepted everything that is to be filed of a case that is settled whole. */
  filingAcceptedAt: string | null
  /** Whether this viewer has said anything in this case. */
  hasWritten: boolean
}

/** Throws NotFound alike for a case that is not there and for one without a seat for this person. */
export async function readCase(ctx: Ctx, id: string): Promise<CaseFacts> {
  const found = isId(id) ? await load(ctx, readCases, id) : null
  if (!found) throw new NotFound()
  return found
}

/** One statement for any number of cases; null where the viewer has no seat. */
export async function readCases(ctx: Ctx, ids: string[]): Promise<(CaseFacts | null)[]> {
  const personId = personOf(ctx)
  const rows = await ctx.sql
    .selectFrom('cases')
    .where('cases.id', '=', eb => eb.fn.any(eb.val(ids)))
    .innerJoinLateral(sightOf(personId).as('sight'), join => join.onTrue())
    .where(isInSight)
    .select([
      'id',
      'program_version_id',
      'case_type',
      'case_number',
      'status',
      'outcome',
      'claim_cents',
      'intake_waits_for',
      'screened_out_reason',
      'fee_cents',
      'fee_accepted_at',
      'safety_mode',
      'started_by_party_id',
      'started_at',
      'closed_at',
      'data_key_id',
    ])
    .select([
      story,
      parties,
      seats,
      hearingInSight.as('hearing'),
      filingAcceptedInSight.as('filing_accepted_at'),
      mediation,
      invitation,
      isReferred,
      hasWritten(personId),
    ])
    .execute()
  await ctx.platform.keys.ready(
    ctx.sql,
    rows.map(row => row.story),
  )
  const facts = await Promise.all(rows.map(row => factsOf(ctx, personId, row)))
  return ids.map(id => facts.find(fact => fact.id === id) ?? null)
}

const story = sql<Uint8Array>`(select t.story from case_stories t where t.case_id = cases.id)`.as('story')

const parties = sql<PartyFacts[]>`(
  select json_agg(json_build_object('id', p.id, 'side', p.side, 'kind', p.kind, 'name', p.name, 'status', ${partyStatusInSight},
    'optedInAt', p.opted_in_at, 'extensionAgreedAt', p.extension_agreed_at, 'answeredCourtAt', p.answered_court_at) order by p.position) from parties p where p.case_id = cases.id)`.as(
  'parties',
)

const seats = sql<SeatFacts[]>`(
  select json_agg(json_build_object('id', s.id, 'personId', s.person_id, 'role', s.role, 'partyId', s.party_id, 'name', s.name,
    'capacity', s.capacity, 'organisation', s.organisation, 'startedAt', s.started_at, 'endedAt', case when s.ended_at <= sight.reads_until then s.ended_at end) order by s.started_at, s.id)
  from seats s where s.case_id = cases.id and s.removed_at is null
    and s.started_at <= sight.reads_until)`.as('seats')

const mediation = sql<MediationFacts | null>`(
  select json_build_object('id', m.id, 'status', m.status, 'requestedAt', m.requested_at, 'answerBy', m.answer_by, 'seatedAt', m.seated_at,
    'endedAt', m.ended_at, 'introduction', encode(m.introduction, 'base64'), 'lastJointAt', case when m.status = 'SEATED' then last_joint_act(m.case_id) end, 'queuePosition', case when m.status = 'REQUESTED' then queue_position(m.id) end)
  from mediations m where ${mediationIsInSight} order by m.requested_at desc, m.id desc limit 1)`.as('mediation')

const invitation = sql<{ at: string; until: string } | null>`(
  select json_build_object('at', min(i.created_at), 'until', max(i.expires_at)) from invitations i where i.case_id = cases.id)`.as(
  'invitation',
)

const isReferred = sql<boolean>`exists (select 1 from referrals r where r.case_id = cases.id)`.as('is_referred')

const hasWritten = (personId: string) =>
  sql<boolean>`exists (
    select 1 from messages m join seats s on s.id = m.seat_id where s.case_id = cases.id and s.person_id = ${personId})`.as(
    'has_written',
  )

interface Row {
  id: string
  program_version_id: string
  case_type: CaseTypeKey
  case_number: string | null
  status: CaseFacts['status']
  outcome: CaseFacts['outcome']
  claim_cents: number | null
  intake_waits_for: IntakeFacts['waitsFor']
  screened_out_reason: ScreeningReason | null
  fee_cents: number | null
  fee_accepted_at: string | null
  safety_mode: boolean
  is_referred: boolean
  story: Uint8Array
  started_by_party_id: string
  started_at: string
  closed_at: string | null
  data_key_id: string
  parties: PartyFacts[]
  seats: SeatFacts[]
  hearing: HearingFacts | null
  mediation: MediationFacts | null
  filing_accepted_at: string | null
  invitation: { at: string; until: string } | null
  has_written: boolean
}

async function factsOf(ctx: Ctx, personId: string, row: Row): Promise<CaseFacts> {
  const mine = row.seats.filter(seat => seat.personId === personId)
  const me = mine.find(seat => !seat.endedAt) ?? mine.at(-1)
  if (!me) throw new NotFound()
  return {
    id: row.id,
    program: await ctx.platform.programs.version(ctx.sql, row.program_version_id),
    programVersionId: row.program_version_id,
    caseType: row.case_type,
    caseNumber: row.case_number,
    status: row.status,
    outcome: row.outcome,
    intake: {
      isReferred: row.is_referred,
      waitsFor: row.intake_waits_for,
      screenedOutReason: row.screened_out_reason,
      feeCents: row.fee_cents,
      feeAcceptedAt: row.fee_accepted_at,
    },
    safetyMode: row.safety_mode,
    claimCents: row.claim_cents,
    story: ctx.platform.keys.openText(`cases.story:${row.id}`, row.story),
    startedByPartyId: row.started_by_party_id,
    startedAt: row.started_at,
    closedAt: row.closed_at,
    dataKeyId: row.data_key_id,
    invitedAt: row.invitation?.at ?? null,
    respondBy: row.invitation?.until ?? null,
    parties: row.parties,
    seats: row.seats,
    me,
    hearing: row.hearing,
    mediation: row.mediation && { ...row.mediation, introduction: introductionOf(ctx, row.mediation) },
    filingAcceptedAt: row.filing_accepted_at,
    hasWritten: row.has_written,
  }
}

/** Sealed with the key of the case, as its story is. */
const introductionOf = (ctx: Ctx, { id, introduction }: MediationFacts): string | null =>
  introduction && ctx.platform.keys.openText(`mediations.introduction:${id}`, Buffer.from(introduction, 'base64'))

/** The case of a party, if this person has a seat there: what a verb locks first. Throws NotFound. */
export async function caseOfParty(ctx: Ctx, partyId: string): Promise<string> {
  const personId = personOf(ctx)
  if (!isId(partyId)) throw new NotFound()
  const row = await ctx.sql
    .selectFrom('cases')
    .select('cases.id')
    .where('cases.id', '=', eb => eb.selectFrom('parties').select('parties.case_id').where('parties.id', '=', partyId))
    .where(caseIsVisibleTo(personId, 'cases.id'))
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row.id
}

/**
 * The case as an entity that a verb may change, with what is known of it. Locks: the row of the case until the commit,
 * so that acts on one case are one after the other and each judges the state that the one before left.
 */
export async function changeCase(ctx: ActCtx, id: string): Promise<{ entity: Case; facts: CaseFacts }> {
  if (!isId(id)) throw new NotFound()
  const row = await ctx.sql
    .selectFrom('cases')
    .selectAll()
    .where('cases.id', '=', id)
    .where(caseIsVisibleTo(personOf(ctx), 'cases.id'))
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const entity = ctx.em.map(Case, row as never)
  forgetLoaded(ctx)
  return { entity, facts: await readCase(ctx, id) }
}
