/**
 * The doors of those who work for a program: what surrounds its cases, never a word. Everything that staff read of a case
 * stands in this folder's files named staff: hearing, number, parties, seats, outcome. Invariant: no statement of these
 * files names a conversation, a message, an offer's terms, evidence or a draft, not even to count them.
 */
import { sql } from 'kysely'
import type { ActCtx, Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { Case } from '../cases/case.entity.ts'
import { isId } from '../platform/clock.ts'
import { forgetLoaded } from '../platform/loading.ts'
import type { Program } from '../programs/program.ts'

/** The programs for which this person works today. In a statement on `cases`: those of their programs. */
export const caseIsOfStaff = (personId: string) => sql<boolean>`exists (
  select 1 from program_staff t join program_versions v on v.key = t.program_key
  where v.id = cases.program_version_id and t.person_id = ${personId} and t.until is null)`

/** As caseIsOfStaff, for who asks. */
export const staffOnCases = (ctx: Ctx) => caseIsOfStaff(personOf(ctx))

/** Throws SIGN_IN_NEEDED and SECOND_FACTOR_NEEDED; empty for everybody who is no staff. */
export async function staffProgramKeys(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.sql
    .selectFrom('program_staff')
    .select('program_key')
    .where('person_id', '=', personOf(ctx))
    .where('until', 'is', null)
    .orderBy('program_key')
    .execute()
  return rows.map(row => row.program_key)
}

/** Throws NotFound alike for a program that there is not and for one for which this person does not work. */
export async function requireStaff(ctx: Ctx, programKey: string): Promise<void> {
  if (!(await staffProgramKeys(ctx)).includes(programKey)) throw new NotFound()
}

/**
 * A case as an entity that a verb of staff may change. Locks: its row until the commit, as changeCase does. Throws
 * NotFound alike for a case that there is not and for one of another program.
 */
export async function readStaffCase(ctx: ActCtx, caseId: string): Promise<{ entity: Case; program: Program }> {
  if (!isId(caseId)) throw new NotFound()
  const row = await ctx.sql
    .selectFrom('cases')
    .selectAll()
    .where('cases.id', '=', caseId)
    .where(caseIsOfStaff(personOf(ctx)))
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  forgetLoaded(ctx)
  return {
    entity: ctx.em.map(Case, row as never),
    program: await ctx.platform.programs.version(ctx.sql, row.program_version_id),
  }
}
