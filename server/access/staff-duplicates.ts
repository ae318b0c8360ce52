/** Cases that look like one that was entered twice, for the staff of both: never a word of either. */
import { sql } from 'kysely'
import type { CaseStatus } from '../cases/case.entity.ts'
import { personOf, type Ctx } from '../context.ts'
import { caseIsOfStaff } from './staff.ts'

export interface DuplicateFacts {
  id: string
  caseNumber: string | null
  status: CaseStatus
  startedAt: string
  partyNames: string[]
  /** The same number at the same court; else the same names in the same program, one without a number. */
  hasSameNumber: boolean
  /** THIS: the court sent the case that was asked about, and not the other, so only the other may be closed. */
  mustStay: 'THIS' | null
}

/** The same number first. Nothing for a case of another program. */
export async function likelyDuplicates(ctx: Ctx, caseId: string): Promise<DuplicateFacts[]> {
  const { rows } = await sql<DuplicateFacts>`
    select cases.id, cases.case_number as "caseNumber", cases.status, cases.started_at as "startedAt", d.has_same_number as "hasSameNumber",
      (select json_agg(p.name order by p.position) from parties p where p.case_id = cases.id) as "partyNames",
      case when exists (select 1 from referrals r where r.case_id = ${caseId})
        and not exists (select 1 from referrals r where r.case_id = cases.id) then 'THIS' end as "mustStay"
    from likely_duplicates(${caseId}) d join cases on cases.id = d.id
    where ${caseIsOfStaff(personOf(ctx))}
    order by d.has_same_number desc, cases.started_at desc, cases.id desc`.execute(ctx.sql)
  return rows
}

/** Of which case this one was closed as a duplicate; null for every other. */
export async function duplicateOf(ctx: Ctx, caseId: string): Promise<string | null> {
  const row = await ctx.sql
    .selectFrom('case_duplicates')
    .innerJoin('cases', 'cases.id', 'case_duplicates.of_case_id')
    .where('case_duplicates.case_id', '=', caseId)
    .where(caseIsOfStaff(personOf(ctx)))
    .select('of_case_id')
    .executeTakeFirst()
  return row?.of_case_id ?? null
}
