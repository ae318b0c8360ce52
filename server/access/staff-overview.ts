/** What waits for the staff of a program: counts of what surrounds cases, by program. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { complaintIsForStaff } from './complaints.ts'

export interface ProgramWaits {
  programKey: string
  intakes: number
  /** Cases that wait for a neutral. */
  requests: number
  /** Of those: longer than the program promised. */
  lateRequests: number
  /** Invitations that nobody used, whose time is over, of cases that are not closed. */
  unanswered: number
  /** Papers that staff are to bring to the court. */
  filings: number
  /** Of those: past the last safe day. */
  lateFilings: number
  /** Complaints that are for this person to answer. */
  complaints: number
}

/** One row per program of this person, in the order of the keys. One statement. */
export async function staffOverview(ctx: Ctx): Promise<ProgramWaits[]> {
  const { rows } = await sql<ProgramWaits>`
    select t.program_key as "programKey",
      (select count(*)::int from cases c join program_versions v on v.id = c.program_version_id
        where v.key = t.program_key and c.status = 'INTAKE') as intakes,
      (select count(*)::int from mediations m where m.program_key = t.program_key and m.status = 'REQUESTED') as requests,
      (select count(*)::int from mediations m where m.program_key = t.program_key and m.status = 'REQUESTED'
        and m.answer_by < ${ctx.now}) as "lateRequests",
      (select count(distinct c.id)::int from cases c join program_versions v on v.id = c.program_version_id
        join invitations i on i.case_id = c.id
        where v.key = t.program_key and c.status = 'INVITED' and i.used_at is null and i.revoked_at is null
          and i.expires_at < ${ctx.now}) as unanswered,
      (select count(*)::int from filings f join cases c on c.id = f.case_id join program_versions v on v.id = c.program_version_id
        where v.key = t.program_key and f.status = 'DUE' and f.actor = 'PROGRAM') as filings,
      (select count(*)::int from filings f join cases c on c.id = f.case_id join program_versions v on v.id = c.program_version_id
        where v.key = t.program_key and f.status = 'DUE' and f.actor = 'PROGRAM' and f.due_on < ${ctx.now}::timestamptz::date) as "lateFilings",
      (select count(*)::int from complaints where complaints.program_key = t.program_key and complaints.status = 'OPEN'
        and ${complaintIsForStaff(personOf(ctx))}) as complaints
    from program_staff t where t.person_id = ${personOf(ctx)} and t.until is null order by t.program_key`.execute(
    ctx.sql,
  )
  return rows
}
