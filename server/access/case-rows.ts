/** How the rows of cases are read and opened, within the sight of a seat. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import {
  filingAcceptedInSight,
  filingSentInSight,
  hearingInSight,
  isInSight,
  mediationIsInSight,
  partyStatusInSight,
  sightOf,
} from './sight.ts'
import type { CaseFacts, MediationFacts, PartyFacts, SeatFacts } from './case-facts.ts'

/** One statement for any number of cases; null where the viewer has no seat. */
export async function readCases(ctx: Ctx, ids: string[]): Promise<(CaseFacts | null)[]> {
  const personId = personOf(ctx)
  const rows = await rowsInSight(ctx, personId, ids)
  await ctx.platform.keys.ready(
    ctx.sql,
    rows.map(row => row.story),
  )
  const facts = await Promise.all(rows.map(row => factsOf(ctx, personId, row)))
  return ids.map(id => facts.find(fact => fact.id === id) ?? null)
}

const rowsInSight = (ctx: Ctx, personId: string, ids: string[]) =>
  ctx.sql
    .selectFrom('cases')
    .where('cases.id', '=', eb => eb.fn.any(eb.val(ids)))
    .innerJoinLateral(sightOf(personId).as('sight'), join => join.onTrue())
    .where(isInSight)
    .select(['id', 'program_version_id', 'case_type', 'case_number', 'status', 'outcome', 'safety_mode', 'claim_cents'])
    .select(['intake_waits_for', 'screened_out_reason', 'fee_cents', 'fee_accepted_at'])
    .select(['started_by_party_id', 'started_at', 'closed_at', 'ended_from_outside_at', 'data_key_id'])
    .select([story, parties, seats, hearingInSight.as('hearing'), filingAcceptedInSight.as('filing_accepted_at')])
    .select(filingSentInSight.as('filing_sent_at'))
    .select([mediation, invitation, isReferred, hasWritten(personId)])
    .execute()

const story = sql<Uint8Array>`(select t.story from case_stories t where t.case_id = cases.id)`.as('story')

export const parties = sql<PartyFacts[]>`(
  select json_agg(json_build_object('id', p.id, 'side', p.side, 'kind', p.kind, 'name', p.name, 'status', ${partyStatusInSight},
    'optedInAt', p.opted_in_at, 'extensionAgreedAt', p.extension_agreed_at, 'answeredCourtAt', p.answered_court_at) order by p.position) from parties p where p.case_id = cases.id)`.as(
  'parties',
)

export const seats = sql<SeatFacts[]>`(
  select json_agg(json_build_object('id', s.id, 'personId', s.person_id, 'role', s.role, 'partyId', s.party_id, 'name', s.name,
    'capacity', s.capacity, 'organisation', s.organisation, 'startedAt', s.started_at, 'endedAt', case when s.ended_at <= sight.reads_until then s.ended_at end) order by s.started_at, s.id)
  from seats s where s.case_id = cases.id and s.removed_at is null
    and s.started_at <= sight.reads_until)`.as('seats')

export const mediation = sql<MediationFacts | null>`(
  select json_build_object('id', m.id, 'status', m.status, 'requestedAt', m.requested_at, 'answerBy', m.answer_by, 'handedTo', m.handed_to, 'seatedAt', m.seated_at,
    'endedAt', m.ended_at, 'introduction', encode(m.introduction, 'base64'), 'lastJointAt', case when m.status = 'SEATED' then last_joint_act(m.case_id) end, 'queuePosition', case when m.status = 'REQUESTED' then queue_position(m.id) end)
  from mediations m where ${mediationIsInSight} order by m.requested_at desc, m.id desc limit 1)`.as('mediation')

const invitation = sql<{ at: string; until: string } | null>`(
  select json_build_object('at', min(i.created_at), 'until', max(i.expires_at)) from invitations i where i.case_id = cases.id)`.as(
  'invitation',
)

export const isReferred = sql<boolean>`exists (select 1 from referrals r where r.case_id = cases.id)`.as('is_referred')

export const hasWritten = (personId: string) =>
  sql<boolean>`exists (
    select 1 from messages m join seats s on s.id = m.seat_id where s.case_id = cases.id and s.person_id = ${personId})`.as(
    'has_written',
  )

type Row = Awaited<ReturnType<typeof rowsInSight>>[number]

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
    endedFromOutsideAt: row.ended_from_outside_at,
    dataKeyId: row.data_key_id,
    invitedAt: row.invitation?.at ?? null,
    respondBy: row.invitation?.until ?? null,
    parties: row.parties,
    seats: row.seats,
    me,
    hearing: row.hearing,
    mediation: row.mediation && { ...row.mediation, introduction: introductionOf(ctx, row.mediation) },
    filingAcceptedAt: row.filing_accepted_at,
    filingSentAt: row.filing_sent_at,
    hasWritten: row.has_written,
  }
}

/** Sealed with the key of the case, as its story is. */
const introductionOf = (ctx: Ctx, { id, introduction }: MediationFacts): string | null =>
  introduction && ctx.platform.keys.openText(`mediations.introduction:${id}`, Buffer.from(introduction, 'base64'))
