import { programOfLine } from '../access/staff-people.ts'
import { requireStaff } from '../access/staff.ts'
import { personOf, type ActCtx } from '../context.ts'
import { BadInput, NotFound, RuleBroken } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { compareDays, isIsoDate } from '../programs/dates.ts'

/** Throws NotFound alike for a line that there is not, that has ended, and of another program. */
async function programOf(ctx: ActCtx, table: 'program_neutrals' | 'program_staff', id: string): Promise<string> {
  personOf(ctx)
  const programKey = isId(id) ? await programOfLine(ctx, table, id) : null
  if (programKey === null) throw new NotFound()
  await requireStaff(ctx, programKey)
  return programKey
}

/** Takes somebody off the roster. Cases in which they sit stay theirs until they are handed over. */
export async function removeNeutral(ctx: ActCtx, { id }: { id: string }): Promise<string> {
  const programKey = await programOf(ctx, 'program_neutrals', id)
  const row = await ctx.sql
    .updateTable('program_neutrals')
    .set({ until: ctx.now })
    .where('id', '=', id)
    .returning('person_id')
    .executeTakeFirstOrThrow()
  ctx.record({ kind: 'ACCOUNT_CHANGED', scope: 'PERSON', scopeId: row.person_id, caseId: null })
  return programKey
}

/** The last one stays: a program without staff could be opened by nobody. Locks: the program's lines of staff. */
export async function removeStaff(ctx: ActCtx, { id }: { id: string }): Promise<string> {
  const programKey = await programOf(ctx, 'program_staff', id)
  const all = await ctx.sql
    .selectFrom('program_staff')
    .select(['id', 'person_id'])
    .where('program_key', '=', programKey)
    .where('until', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  const leaving = all.find(one => one.id === id)
  if (!leaving) throw new NotFound()
  if (all.length === 1)
    throw new RuleBroken('LAST_STAFF', 'Add somebody else first: a program needs one person at least.')
  await ctx.sql
    .updateTable('program_staff')
    .set({ until: ctx.now, ended_by_person_id: personOf(ctx) })
    .where('id', '=', id)
    .execute()
  ctx.record({ kind: 'ACCOUNT_CHANGED', scope: 'PERSON', scopeId: leaving.person_id, caseId: null })
  return programKey
}

/** Out of office: between these days no new request is told to them. Both null: back again. */
export async function setNeutralAway(
  ctx: ActCtx,
  { id, from, until }: { id: string; from?: string | null; until?: string | null },
): Promise<string> {
  const programKey = await programOf(ctx, 'program_neutrals', id)
  const [first, last] = [from ?? null, until ?? null]
  for (const [field, day] of Object.entries({ from: first, until: last }))
    if (day !== null && !isIsoDate(day)) throw new BadInput(field, 'DATE_INVALID', 'Give a day such as 2027-04-20.')
  if ((first === null) !== (last === null))
    throw new BadInput(first === null ? 'from' : 'until', 'REQUIRED', 'Give the first and the last day.')
  if (first !== null && last !== null && compareDays(last, first) < 0)
    throw new BadInput('until', 'DATE_BEFORE', 'The last day comes before the first.')
  await ctx.sql
    .updateTable('program_neutrals')
    .set({ away_from: first, away_until: last })
    .where('id', '=', id)
    .execute()
  return programKey
}
