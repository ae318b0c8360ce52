/** What staff see of a program for which they work: its versions, what differs, its content with history, its closures. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { requireStaff } from '../access/staff.ts'
import type { IsoDate } from '../offers/term.ts'
import { californiaCourtHolidays } from './court-calendar.ts'
import { comparePrograms, type ProgramDifference } from './compare-programs.ts'
import { contentBody, type ContentBody } from './content.ts'
import { dayIn } from './dates.ts'
import { readStoredProgram, type Program } from './program.ts'
import { asShipped, type ContentItem } from './read-content.ts'

export interface StaffProgram {
  id: string
  program: Program
}

export async function readStaffProgram(ctx: Ctx, key: string): Promise<StaffProgram> {
  await requireStaff(ctx, key)
  const found = (await ctx.platform.programs.current(ctx.sql)).find(({ program }) => program.key === key)
  if (!found) throw new NotFound()
  return found
}

export interface StoredVersion {
  id: string
  version: number
  publishedAt: Date
  caseCount: number
}

/** The newest first, with how many cases keep each. */
export async function versionsOf(ctx: Ctx, programKey: string): Promise<StoredVersion[]> {
  const rows = await ctx.sql
    .selectFrom('program_versions')
    .select(['id', 'version', 'published_at'])
    .select(eb =>
      eb
        .selectFrom('cases')
        .whereRef('cases.program_version_id', '=', 'program_versions.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('case_count'),
    )
    .where('key', '=', programKey)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    version: row.version,
    publishedAt: new Date(row.published_at),
    caseCount: row.case_count ?? 0,
  }))
}

/** Without a number: the newest version, against the one before it. Empty where there is nothing before. */
export async function differencesBetween(
  ctx: Ctx,
  { key, version }: Program,
  from: number | null,
  to: number | null,
): Promise<ProgramDifference[]> {
  const rows = await ctx.sql
    .selectFrom('program_versions')
    .select(['version', 'body'])
    .where('key', '=', key)
    .orderBy('version', 'desc')
    .execute()
  const after = rows.find(row => row.version === (to ?? version))
  const before = rows.find(row => (from === null ? row.version < (to ?? version) : row.version === from))
  if (!after || (!before && from !== null)) throw new NotFound()
  return before ? comparePrograms(readStoredProgram(before.body), readStoredProgram(after.body)) : []
}

export interface ClosureFacts {
  id: string
  closedOn: IsoDate
  reason: string
  recordedAt: Date
  recordedBy: string
}

export async function closuresOf(ctx: Ctx, programKey: string): Promise<ClosureFacts[]> {
  const rows = await ctx.sql
    .selectFrom('court_closures')
    .leftJoin('persons', 'persons.id', 'court_closures.recorded_by')
    .select([
      'court_closures.id',
      sql<string>`closed_on::text`.as('closed_on'),
      'reason',
      'recorded_at',
      'persons.name',
    ])
    .where('program_key', '=', programKey)
    .where('withdrawn_at', 'is', null)
    .orderBy('closed_on')
    .execute()
  return rows.map(row => ({
    id: row.id,
    closedOn: row.closed_on,
    reason: row.reason,
    recordedAt: new Date(row.recorded_at),
    recordedBy: row.name ?? '',
  }))
}

/** The holidays of this year and the next, as the program's court keeps them. */
export function holidaysOf(program: Program, now: Date): IsoDate[] {
  if (!program.court) return []
  const year = Number(dayIn(program.timeZone, now).slice(0, 4))
  return [...californiaCourtHolidays(year), ...californiaCourtHolidays(year + 1)]
}

export interface RevisionFacts {
  itemKey: string
  revision: number
  body: ContentBody
  /** Null: it came with Parley. */
  author: string | null
  revisedOn: IsoDate
}

/** Every revision of one item, the newest first. */
export async function historyOf(ctx: Ctx, program: Program, itemKey: string): Promise<RevisionFacts[]> {
  const rows = await revisions(ctx, program).where('item_key', '=', itemKey).execute()
  const shipped = ctx.platform.programs.shippedContent(program.key).find(({ key }) => key === itemKey)
  return [...rows.map(row => factsOf(row, program)), ...(shipped ? [firstRevision(asShipped(shipped))] : [])]
}

/** What staff wrote last, of all items. */
export async function latestRevisions(ctx: Ctx, program: Program): Promise<RevisionFacts[]> {
  const rows = await revisions(ctx, program).limit(50).execute()
  return rows.map(row => factsOf(row, program))
}

const revisions = (ctx: Ctx, program: Program) =>
  ctx.sql
    .selectFrom('content_revisions')
    .leftJoin('persons', 'persons.id', 'content_revisions.author_id')
    .select(['item_key', 'revision', 'body', 'written_at', 'persons.name'])
    .where('program_key', '=', program.key)
    .orderBy('written_at', 'desc')
    .orderBy('revision', 'desc')

type RevisionRow = Awaited<ReturnType<ReturnType<typeof revisions>['execute']>>[number]

const factsOf = (row: RevisionRow, { timeZone }: Program): RevisionFacts => ({
  itemKey: row.item_key,
  revision: row.revision,
  body: contentBody.parse(row.body),
  author: row.name ?? '',
  revisedOn: dayIn(timeZone, new Date(row.written_at)),
})

const firstRevision = ({ key, revision, revisedOn, ...body }: ContentItem): RevisionFacts => ({
  itemKey: key,
  revision,
  body,
  author: null,
  revisedOn,
})
