/** How staff find the cases of their programs, and what surrounds each: never a word, never whether one was written. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import type { FilingActor, FilingPurpose, FilingStatus } from '../agreements/filing.entity.ts'
import { BadInput, NotFound } from '../errors.ts'
import type { ScreeningReason } from '../cases/case.entity.ts'
import type { ExemptionReason } from '../cases/exemption.ts'
import { isId } from '../platform/clock.ts'
import type { CaseTypeKey, Program } from '../programs/program.ts'
import type { CaseFacts, HearingFacts, MediationFacts, PartyFacts, SeatFacts } from './cases.ts'
import { caseIsOfStaff } from './staff.ts'

export interface StaffInvitationFacts {
  email: string
  sentAt: string
  expiresAt: string
  usedAt: string | null
  revokedAt: string | null
}

export interface StaffPartyFacts extends PartyFacts {
  /** The newest one; null for who started the case. */
  invitation: StaffInvitationFacts | null
}

export interface StaffSeatFacts extends Omit<SeatFacts, 'personId'> {
  email: string
  phone: string | null
}

export interface StaffCardFacts {
  id: string
  program: Program
  programVersionId: string
  caseType: CaseTypeKey
  caseNumber: string | null
  status: CaseFacts['status']
  outcome: CaseFacts['outcome']
  startedAt: string
  /** What a case in intake waits for. */
  waitsFor: 'EMAIL' | 'REVIEW' | 'FEE' | null
  screenedOutReason: ScreeningReason | null
  feeCents: number | null
  /** Everything passes the mediator. */
  safetyMode: boolean
  invitedAt: string | null
  legalHoldAt: string | null
  parties: StaffPartyFacts[]
  hearing: HearingFacts | null
  mediation: Omit<MediationFacts, 'queuePosition' | 'introduction'> | null
  /** When the court had accepted all that was to be filed. */
  filingAcceptedAt: string | null
}

export interface StaffFilingFacts {
  id: string
  purpose: FilingPurpose
  attempt: number
  actor: FilingActor
  status: FilingStatus
  dueOn: string | null
  isLate: boolean
  sentAt: string | null
  decidedAt: string | null
}

/** That a party asks to be let off a required attempt, and why by a fixed list; its own words are its own. */
export interface StaffExemptionFacts {
  id: string
  partyId: string
  reason: ExemptionReason
  requestedAt: string
  decidedAt: string | null
  granted: boolean | null
}

export interface StaffCaseFacts extends StaffCardFacts {
  closedAt: string | null
  claimCents: number | null
  seats: StaffSeatFacts[]
  hearings: (HearingFacts & { id: string; recordedAt: string })[]
  filings: StaffFilingFacts[]
  exemptions: StaffExemptionFacts[]
}

export interface StaffSearch {
  programKey: string | null
  statuses: string[]
  /** The beginning of a case number, or words of a party's name. */
  words: string | null
}

export interface StaffCasePage {
  cases: StaffCardFacts[]
  endCursor: string | null
  hasNextPage: boolean
}

const cardColumns = [
  'cases.id',
  'cases.program_version_id',
  'cases.case_type',
  'cases.case_number',
  'cases.status',
  'cases.outcome',
  'cases.started_at',
  'cases.legal_hold_at',
  'cases.intake_waits_for',
  'cases.screened_out_reason',
  'cases.fee_cents',
  'cases.safety_mode',
] as const

const invitation = sql`(
  select json_build_object('email', i.email, 'sentAt', i.created_at, 'expiresAt', i.expires_at, 'usedAt', i.used_at, 'revokedAt', i.revoked_at)
  from invitations i where i.party_id = p.id order by i.created_at desc, i.id desc limit 1)`

const parties = sql<StaffPartyFacts[]>`(
  select coalesce(json_agg(json_build_object('id', p.id, 'side', p.side, 'kind', p.kind, 'name', p.name, 'status', p.status,
    'optedInAt', p.opted_in_at, 'invitation', ${invitation}) order by p.position), '[]') from parties p where p.case_id = cases.id)`.as(
  'parties',
)

const hearing = sql<HearingFacts | null>`(
  select json_build_object('on', h.held_on, 'at', h.held_at, 'department', h.department, 'source', h.source, 'vacatedAt', h.vacated_at)
  from hearings h where h.case_id = cases.id order by h.recorded_at desc, h.id desc limit 1)`.as('hearing')

const mediation = sql<StaffCardFacts['mediation']>`(
  select json_build_object('id', m.id, 'status', m.status, 'requestedAt', m.requested_at, 'answerBy', m.answer_by,
    'seatedAt', m.seated_at, 'endedAt', m.ended_at)
  from mediations m where m.case_id = cases.id and m.status <> 'CANCELLED' order by m.requested_at desc limit 1)`.as(
  'mediation',
)

const invitedAt = sql<string | null>`(select min(i.created_at) from invitations i where i.case_id = cases.id)`.as(
  'invited_at',
)

const filingAcceptedAt = sql<
  string | null
>`case when cases.outcome = 'AGREEMENT' then court_accepted_at(cases.id, 'infinity') end`.as('filing_accepted_at')

const filings = sql<StaffFilingFacts[]>`(
  select coalesce(json_agg(json_build_object('id', f.id, 'purpose', f.purpose, 'attempt', f.attempt, 'actor', f.actor, 'status', f.status,
    'dueOn', f.due_on, 'isLate', f.is_late, 'sentAt', f.sent_at, 'decidedAt', f.decided_at) order by f.created_at, f.id), '[]')
  from filings f where f.case_id = cases.id)`.as('filings')

const seats = sql<StaffSeatFacts[]>`(
  select coalesce(json_agg(json_build_object('id', s.id, 'role', s.role, 'partyId', s.party_id, 'name', s.name, 'startedAt', s.started_at,
    'endedAt', coalesce(s.removed_at, s.ended_at), 'email', p.email, 'phone', p.phone) order by s.started_at, s.id), '[]')
  from seats s join persons p on p.id = s.person_id where s.case_id = cases.id)`.as('seats')

const exemptions = sql<StaffExemptionFacts[]>`(
  select coalesce(json_agg(json_build_object('id', x.id, 'partyId', x.party_id, 'reason', x.reason, 'requestedAt', x.requested_at,
    'decidedAt', x.decided_at, 'granted', x.granted) order by x.requested_at, x.id), '[]')
  from exemption_requests x where x.case_id = cases.id)`.as('exemptions')

const hearings = sql<StaffCaseFacts['hearings']>`(
  select coalesce(json_agg(json_build_object('id', h.id, 'on', h.held_on, 'at', h.held_at, 'department', h.department, 'source', h.source,
    'vacatedAt', h.vacated_at, 'recordedAt', h.recorded_at) order by h.recorded_at desc, h.id desc), '[]')
  from hearings h where h.case_id = cases.id)`.as('hearings')

/** Keyset pages, the newest case first. One statement, whatever the number. */
export async function listStaffCases(
  ctx: Ctx,
  search: StaffSearch,
  first: number,
  after: string | null,
): Promise<StaffCasePage> {
  if (!Number.isInteger(first) || first < 1 || first > 100)
    throw new BadInput('first', 'OUT_OF_RANGE', 'Ask for 1 to 100 at once.')
  const [at, id] = after === null ? [null, null] : keyOf(after)
  const { number, names } = wordsOf(search.words)
  const rows = await ctx.sql
    .selectFrom('cases')
    .innerJoin(
      sql<{
        id: string
      }>`(select f.id from find_staff_cases(${search.programKey}, ${search.statuses}::text[], ${number}, ${names},
        ${at}::timestamptz, ${id}::uuid, ${first + 1}) f)`.as('found'),
      'found.id',
      'cases.id',
    )
    .where(caseIsOfStaff(personOf(ctx)))
    .select(cardColumns)
    .select([parties, hearing, mediation, invitedAt, filingAcceptedAt])
    .orderBy('cases.started_at', 'desc')
    .orderBy('cases.id', 'desc')
    .execute()
  const shown = rows.slice(0, first)
  const last = shown.at(-1)
  return {
    cases: await Promise.all(shown.map(row => cardOf(ctx, row))),
    endCursor: last ? cursorFor(last.started_at, last.id) : null,
    hasNextPage: rows.length > first,
  }
}

/** Throws NotFound alike for a case that there is not and for one of another program. */
export async function lookAtStaffCase(ctx: Ctx, caseId: string): Promise<StaffCaseFacts> {
  const personId = personOf(ctx)
  if (!isId(caseId)) throw new NotFound()
  const row = await ctx.sql
    .selectFrom('cases')
    .where('cases.id', '=', caseId)
    .where(caseIsOfStaff(personId))
    .select(cardColumns)
    .select(['cases.closed_at', 'cases.claim_cents'])
    .select([parties, hearing, mediation, invitedAt, filingAcceptedAt, seats, hearings, filings, exemptions])
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return {
    ...(await cardOf(ctx, row)),
    closedAt: row.closed_at,
    claimCents: row.claim_cents,
    seats: row.seats,
    hearings: row.hearings,
    filings: row.filings,
    exemptions: row.exemptions,
  }
}

interface CardRow {
  id: string
  program_version_id: string
  case_type: CaseTypeKey
  case_number: string | null
  status: CaseFacts['status']
  outcome: CaseFacts['outcome']
  started_at: string
  intake_waits_for: StaffCardFacts['waitsFor']
  screened_out_reason: ScreeningReason | null
  fee_cents: number | null
  safety_mode: boolean
  legal_hold_at: string | null
  parties: StaffPartyFacts[]
  hearing: HearingFacts | null
  mediation: StaffCardFacts['mediation']
  invited_at: string | null
  filing_accepted_at: string | null
}

async function cardOf(ctx: Ctx, row: CardRow): Promise<StaffCardFacts> {
  return {
    id: row.id,
    program: await ctx.platform.programs.version(ctx.sql, row.program_version_id),
    programVersionId: row.program_version_id,
    caseType: row.case_type,
    caseNumber: row.case_number,
    status: row.status,
    outcome: row.outcome,
    startedAt: row.started_at,
    waitsFor: row.intake_waits_for,
    screenedOutReason: row.screened_out_reason,
    feeCents: row.fee_cents,
    safetyMode: row.safety_mode,
    invitedAt: row.invited_at,
    legalHoldAt: row.legal_hold_at,
    parties: row.parties,
    hearing: row.hearing,
    mediation: row.mediation,
    filingAcceptedAt: row.filing_accepted_at,
  }
}

/** What was typed, as the beginning of a number and as beginnings of words of a name; nothing typed finds all. */
function wordsOf(words: string | null): { number: string | null; names: string | null } {
  const typed = words?.trim().slice(0, 100) ?? ''
  const parts = typed.match(/[\p{L}\p{N}]+/gu) ?? []
  if (parts.length === 0) return { number: typed === '' ? null : typed, names: null }
  return { number: typed.toUpperCase(), names: parts.map(part => `${part}:*`).join(' & ') }
}

const cursorFor = (at: string, id: string): string =>
  Buffer.from(`${new Date(at).toISOString()}|${id}`).toString('base64url')

function keyOf(cursor: string): [string, string] {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|')
  if (Number.isNaN(new Date(at).getTime()) || !isId(id))
    throw new BadInput('after', 'UNKNOWN', 'This cursor was not given by Parley.')
  return [at, id]
}
