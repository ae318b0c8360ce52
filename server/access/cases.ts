/** The door to a case: everything that is no conversation, offer or agreement, for one person with a seat. */
import { sql } from 'kysely'
import type { ActCtx, Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { Case } from '../cases/case.entity.ts'
import type { SeatRole } from '../cases/seat.entity.ts'
import { isId } from '../platform/clock.ts'
import { forgetLoaded, load } from '../platform/loading.ts'
import type { CaseTypeKey, Program, Side } from '../programs/program.ts'
import { caseIsVisibleTo } from './seats.ts'
import { hearingInSight, isInSight, mediationIsInSight, partyStatusInSight, sightOf } from './sight.ts'

export interface PartyFacts {
  id: string
  side: Side
  kind: 'PERSON' | 'ENTITY'
  name: string
  status: 'INVITED' | 'JOINED' | 'TAKING_PART' | 'DECLINED' | 'WITHDRAWN'
  optedInAt: string | null
}

export interface SeatFacts {
  id: string
  personId: string
  role: SeatRole
  partyId: string | null
  name: string
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
  /** How many requests of the program wait longer, plus one; null once it is seated. */
  queuePosition: number | null
}

export interface CaseFacts {
  id: string
  program: Program
  programVersionId: string
  caseType: CaseTypeKey
  caseNumber: string | null
  status: 'INVITED' | 'ACTIVE' | 'CLOSED'
  outcome: 'AGREEMENT' | 'PARTIAL' | 'NO_AGREEMENT' | null
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
      'story',
      'started_by_party_id',
      'started_at',
      'closed_at',
      'data_key_id',
    ])
    .select([parties, seats, hearingInSight.as('hearing'), mediation, invitation, hasWritten(personId)])
    .execute()
  await ctx.platform.keys.ready(
    ctx.sql,
    rows.map(row => row.story),
  )
  const facts = await Promise.all(rows.map(row => factsOf(ctx, personId, row)))
  return ids.map(id => facts.find(fact => fact.id === id) ?? null)
}

const parties = sql<PartyFacts[]>`(
  select json_agg(json_build_object('id', p.id, 'side', p.side, 'kind', p.kind, 'name', p.name, 'status', ${partyStatusInSight},
    'optedInAt', p.opted_in_at) order by p.position) from parties p where p.case_id = cases.id)`.as('parties')

const seats = sql<SeatFacts[]>`(
  select json_agg(json_build_object('id', s.id, 'personId', s.person_id, 'role', s.role, 'partyId', s.party_id, 'name', s.name,
    'startedAt', s.started_at, 'endedAt', s.ended_at) order by s.started_at, s.id)
  from seats s where s.case_id = cases.id and s.removed_at is null
    and s.started_at <= sight.reads_until)`.as('seats')

const mediation = sql<MediationFacts | null>`(
  select json_build_object('id', m.id, 'status', m.status, 'requestedAt', m.requested_at, 'answerBy', m.answer_by, 'seatedAt', m.seated_at,
    'endedAt', m.ended_at, 'queuePosition', case when m.status = 'REQUESTED' then queue_position(m.id) end)
  from mediations m where ${mediationIsInSight} order by m.requested_at desc limit 1)`.as('mediation')

const invitation = sql<{ at: string; until: string } | null>`(
  select json_build_object('at', min(i.created_at), 'until', max(i.expires_at)) from invitations i where i.case_id = cases.id)`.as(
  'invitation',
)

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
  story: Uint8Array
  started_by_party_id: string
  started_at: string
  closed_at: string | null
  data_key_id: string
  parties: PartyFacts[]
  seats: SeatFacts[]
  hearing: HearingFacts | null
  mediation: MediationFacts | null
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
    mediation: row.mediation,
    hasWritten: row.has_written,
  }
}

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
