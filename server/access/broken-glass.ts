/**
 * The door of emergency access. Invariant: it opens the joint conversation alone, of the one case that was named, to the
 * one who opened it, while they work for its program and until the time is over.
 */
import { sql } from 'kysely'
import { personOf, type Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import type { Program } from '../programs/program.ts'
import { staffOnCases } from './staff.ts'

/** In a statement on `conversations`. */
export const glassIsBroken = (ctx: Ctx) => sql<boolean>`(conversations.kind = 'JOINT' and exists (
  select 1 from break_glass g
  join cases k on k.id = g.case_id
  join program_versions v on v.id = k.program_version_id
  join program_staff t on t.program_key = v.key and t.person_id = g.person_id and t.until is null
  where g.case_id = conversations.case_id and g.person_id = ${personOf(ctx)} and g.opened_at <= ${ctx.now} and g.ends_at > ${ctx.now}))`

export interface OpenedFacts {
  /** The conversation. */
  id: string
  caseId: string
  endsAt: string
  program: Program
}

/** Throws NotFound alike for a case that there is not, and for one that is not open to this person now. */
export async function readOpened(ctx: Ctx, caseId: string): Promise<OpenedFacts> {
  const personId = personOf(ctx)
  const row = isId(caseId)
    ? await ctx.sql
        .selectFrom('conversations')
        .innerJoin('cases', 'cases.id', 'conversations.case_id')
        .where('cases.id', '=', caseId)
        .where(glassIsBroken(ctx))
        .select(['conversations.id', 'cases.program_version_id'])
        .select(
          sql<string>`(select max(g.ends_at) from break_glass g where g.case_id = cases.id and g.person_id = ${personId})`.as(
            'ends_at',
          ),
        )
        .executeTakeFirst()
    : undefined
  if (!row) throw new NotFound()
  const program = await ctx.platform.programs.version(ctx.sql, row.program_version_id)
  return { id: row.id, caseId, endsAt: row.ends_at, program }
}

export interface BrokenGlassFacts {
  id: string
  openedBy: string
  isMine: boolean
  reason: string
  laterReason: string | null
  openedAt: string
  endsAt: string
  discloseAt: string
  disclosedAt: string | null
}

/** Every opening of a case, for the staff of its program, the newest first. */
export async function brokenGlassOf(ctx: Ctx, caseId: string): Promise<BrokenGlassFacts[]> {
  const rows = await ctx.sql
    .selectFrom('break_glass')
    .innerJoin('cases', 'cases.id', 'break_glass.case_id')
    .innerJoin('persons', 'persons.id', 'break_glass.person_id')
    .where('cases.id', '=', caseId)
    .where(staffOnCases(ctx))
    .selectAll('break_glass')
    .select('persons.name')
    .orderBy('opened_at', 'desc')
    .execute()
  const { keys } = ctx.platform
  await keys.ready(
    ctx.sql,
    rows.map(row => row.reason),
  )
  return rows.map(row => ({
    id: row.id,
    openedBy: row.name,
    isMine: row.person_id === personOf(ctx),
    reason: keys.openText(`break_glass.reason:${row.id}`, row.reason),
    laterReason: row.later_reason && keys.openText(`break_glass.later_reason:${row.id}`, row.later_reason),
    openedAt: row.opened_at,
    endsAt: row.ends_at,
    discloseAt: row.disclose_at,
    disclosedAt: row.disclosed_at,
  }))
}
