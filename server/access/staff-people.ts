/** The people of a program, for its staff: who works for it, who mediates, and which cases wait for a neutral. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import type { CaseTypeKey } from '../programs/program.ts'
import { requireStaff } from './staff.ts'

export interface StaffMemberFacts {
  id: string
  name: string
  email: string
  since: string
  isYou: boolean
}

export interface RosterFacts {
  id: string
  name: string
  email: string
  organisation: string
  since: string
  awayFrom: string | null
  awayUntil: string | null
  /** Cases of this program in which they mediate now. */
  openCases: number
}

export interface WaitingRequestFacts {
  caseId: string
  caseNumber: string | null
  caseType: CaseTypeKey
  programVersionId: string
  partyNames: string[]
  requestedAt: string
  answerBy: string
  /** The organisation to which it was handed; null: to all. */
  handedTo: string | null
}

/** Throws NotFound alike for a program that there is not and for one of others. */
export async function listStaffMembers(ctx: Ctx, programKey: string): Promise<StaffMemberFacts[]> {
  await requireStaff(ctx, programKey)
  const { rows } = await sql<StaffMemberFacts>`
    select t.id, coalesce(nullif(t.name, ''), p.name) as name, p.email, t.since, t.person_id = ${personOf(ctx)} as "isYou"
    from program_staff t join persons p on p.id = t.person_id
    where t.program_key = ${programKey} and t.until is null order by 2, t.id`.execute(ctx.sql)
  return rows
}

export async function listRoster(ctx: Ctx, programKey: string): Promise<RosterFacts[]> {
  await requireStaff(ctx, programKey)
  const { rows } = await sql<RosterFacts>`
    select n.id, coalesce(nullif(n.name, ''), p.name) as name, p.email, n.organisation, n.since,
      n.away_from::text as "awayFrom", n.away_until::text as "awayUntil",
      (select count(*)::int from seats s join cases c on c.id = s.case_id join program_versions v on v.id = c.program_version_id
        where s.person_id = n.person_id and s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR') and s.ended_at is null
          and s.removed_at is null and c.status = 'ACTIVE' and v.key = n.program_key) as "openCases"
    from program_neutrals n join persons p on p.id = n.person_id
    where n.program_key = ${programKey} and n.until is null order by 2, n.id`.execute(ctx.sql)
  return rows
}

/** The longest wait first; a queue that is longer than this is worked off from its head. */
export async function listWaitingRequests(ctx: Ctx, programKey: string): Promise<WaitingRequestFacts[]> {
  await requireStaff(ctx, programKey)
  const { rows } = await sql<WaitingRequestFacts>`
    select c.id as "caseId", c.case_number as "caseNumber", c.case_type as "caseType", c.program_version_id as "programVersionId",
      m.requested_at as "requestedAt", m.answer_by as "answerBy", m.handed_to as "handedTo",
      (select json_agg(p.name order by p.position) from parties p where p.case_id = c.id) as "partyNames"
    from mediations m join cases c on c.id = m.case_id
    where m.program_key = ${programKey} and m.status = 'REQUESTED' order by m.requested_at, m.id limit 100`.execute(
    ctx.sql,
  )
  return rows
}

/** Of which program a line of the roster or of the staff is; null where the viewer does not work for it. */
export async function programOfLine(
  ctx: Ctx,
  table: 'program_neutrals' | 'program_staff',
  id: string,
): Promise<string | null> {
  const row = await ctx.sql
    .selectFrom(table)
    .select('program_key')
    .where('id', '=', id)
    .where('until', 'is', null)
    .executeTakeFirst()
  return row?.program_key ?? null
}
