/** How the rows of cases are read for staff. Which of them is said in staff-cases.ts alone. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import type { ScreeningReason } from '../cases/case.entity.ts'
import type { CaseTypeKey } from '../programs/program.ts'
import type { CaseFacts, HearingFacts } from './cases.ts'
import type {
  StaffPartyFacts,
  StaffSafetyFacts,
  StaffSeatFacts,
  StaffCardFacts,
  StaffFilingFacts,
  StaffExemptionFacts,
  StaffCaseFacts,
} from './staff-case-facts.ts'

export const cardColumns = [
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

export const invitation = sql`(
  select json_build_object('email', i.email, 'sentAt', i.created_at, 'expiresAt', i.expires_at, 'usedAt', i.used_at, 'revokedAt', i.revoked_at)
  from invitations i where i.party_id = p.id order by i.created_at desc, i.id desc limit 1)`

export const parties = sql<StaffPartyFacts[]>`(
  select coalesce(json_agg(json_build_object('id', p.id, 'side', p.side, 'kind', p.kind, 'name', p.name, 'status', p.status,
    'optedInAt', p.opted_in_at, 'invitation', ${invitation}) order by p.position), '[]') from parties p where p.case_id = cases.id)`.as(
  'parties',
)

export const hearing = sql<HearingFacts | null>`(
  select json_build_object('on', h.held_on, 'at', h.held_at, 'department', h.department, 'source', h.source, 'vacatedAt', h.vacated_at)
  from hearings h where h.case_id = cases.id order by h.recorded_at desc, h.id desc limit 1)`.as('hearing')

export const mediation = sql<StaffCardFacts['mediation']>`(
  select json_build_object('id', m.id, 'status', m.status, 'requestedAt', m.requested_at, 'answerBy', m.answer_by,
    'seatedAt', m.seated_at, 'endedAt', m.ended_at)
  from mediations m where m.case_id = cases.id and m.status <> 'CANCELLED' order by m.requested_at desc limit 1)`.as(
  'mediation',
)

export const invitedAt = sql<
  string | null
>`(select min(i.created_at) from invitations i where i.case_id = cases.id)`.as('invited_at')

export const filingAcceptedAt = sql<
  string | null
>`case when cases.outcome = 'AGREEMENT' then court_accepted_at(cases.id, 'infinity') end`.as('filing_accepted_at')

export const filingSentAt = sql<
  string | null
>`case when cases.outcome = 'AGREEMENT' then settlement_sent_at(cases.id, 'infinity') end`.as('filing_sent_at')

export const filings = sql<StaffFilingFacts[]>`(
  select coalesce(json_agg(json_build_object('id', f.id, 'purpose', f.purpose, 'attempt', f.attempt, 'actor', f.actor, 'status', f.status,
    'dueOn', f.due_on, 'isLate', f.is_late, 'sentAt', f.sent_at, 'decidedAt', f.decided_at) order by f.created_at, f.id), '[]')
  from filings f where f.case_id = cases.id)`.as('filings')

export const seats = sql<StaffSeatFacts[]>`(
  select coalesce(json_agg(json_build_object('id', s.id, 'role', s.role, 'partyId', s.party_id, 'name', s.name, 'startedAt', s.started_at,
    'endedAt', coalesce(s.removed_at, s.ended_at), 'email', p.email, 'phone', p.phone) order by s.started_at, s.id), '[]')
  from seats s join persons p on p.id = s.person_id where s.case_id = cases.id)`.as('seats')

export const safetyAnswers = sql<StaffSafetyFacts[]>`(
  select coalesce(json_agg(json_build_object('partyId', a.party_id, 'orderInForce', a.order_in_force, 'hasWords', a.needs is not null,
    'answeredAt', a.answered_at) order by a.answered_at, a.party_id), '[]')
  from safety_answers a where a.case_id = cases.id)`.as('safetyAnswers')

export const exemptions = sql<StaffExemptionFacts[]>`(
  select coalesce(json_agg(json_build_object('id', x.id, 'partyId', x.party_id, 'reason', x.reason, 'requestedAt', x.requested_at,
    'decidedAt', x.decided_at, 'granted', x.granted) order by x.requested_at, x.id), '[]')
  from exemption_requests x where x.case_id = cases.id)`.as('exemptions')

export const hearings = sql<StaffCaseFacts['hearings']>`(
  select coalesce(json_agg(json_build_object('id', h.id, 'on', h.held_on, 'at', h.held_at, 'department', h.department, 'source', h.source,
    'vacatedAt', h.vacated_at, 'recordedAt', h.recorded_at) order by h.recorded_at desc, h.id desc), '[]')
  from hearings h where h.case_id = cases.id)`.as('hearings')

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
  filing_sent_at: string | null
}

export async function cardOf(ctx: Ctx, row: CardRow): Promise<StaffCardFacts> {
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
    filingSentAt: row.filing_sent_at,
  }
}
