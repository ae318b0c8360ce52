/**
 * The programs that this process knows. A stored version never changes, so what was read once stays true; only the days
 * on which staff say that a court is closed are read again.
 */
import { sql as raw } from 'kysely'
import type { IsoDate } from '../offers/term.ts'
import type { Sql } from '../platform/tables.ts'
import { NotFound } from '../errors.ts'
import type { ShippedItem } from './content.ts'
import type { LoadedPrograms } from './load-programs.ts'
import { readStoredProgram, type Program } from './program.ts'

export interface ProgramVersionOnShelf {
  id: string
  program: Program
}

export interface ProgramShelf {
  /** The newest version of each program, in the order of their keys. */
  current(sql: Sql): Promise<ProgramVersionOnShelf[]>
  /** The version under which a case began. No statement when it was read before. */
  version(sql: Sql, id: string): Promise<Program>
  /** What came in a file: revision 0 of each item. */
  shippedContent(programKey: string): readonly ShippedItem[]
  /** After a change of versions or closures. Other processes notice within half a minute. */
  forget(): void
}

const CURRENT_FOR_MS = 30_000

export function createProgramShelf({ contents }: Pick<LoadedPrograms, 'contents'>): ProgramShelf {
  const known = new Map<string, Program>()
  let newest: { ids: string[]; until: number } = { ids: [], until: 0 }
  const closures = createClosures()
  const readNewest = async (sql: Sql): Promise<string[]> => {
    const rows = await sql
      .selectFrom('program_versions')
      .select(['id', 'key', 'version', 'body'])
      .distinctOn('key')
      .orderBy('key')
      .orderBy('version', 'desc')
      .execute()
    for (const row of rows) if (!known.has(row.id)) known.set(row.id, readStoredProgram(row.body))
    return rows.map(row => row.id)
  }
  return {
    async current(sql) {
      if (newest.until < Date.now()) newest = { ids: await readNewest(sql), until: Date.now() + CURRENT_FOR_MS }
      await closures.refresh(sql)
      return newest.ids.flatMap(id => {
        const program = known.get(id)
        return program ? [{ id, program: closures.closed(program) }] : []
      })
    },
    async version(sql, id) {
      await closures.refresh(sql)
      const before = known.get(id)
      if (before) return closures.closed(before)
      const row = await sql.selectFrom('program_versions').select('body').where('id', '=', id).executeTakeFirst()
      if (!row) throw new NotFound()
      const program = readStoredProgram(row.body)
      known.set(id, program)
      return closures.closed(program)
    },
    shippedContent: key => contents.find(({ program }) => program === key)?.items ?? [],
    forget() {
      newest = { ids: [], until: 0 }
      closures.forget()
    },
  }
}

/** The days that staff entered, laid over each version of a program: a closure moves deadlines of cases under way. */
function createClosures() {
  let until = 0
  let shown = ''
  let days = new Map<string, IsoDate[]>()
  let made = new Map<Program, Program>()
  return {
    async refresh(sql: Sql): Promise<void> {
      if (until >= Date.now()) return
      const rows = await sql
        .selectFrom('court_closures')
        .select(['program_key', raw<string>`closed_on::text`.as('closed_on')])
        .where('withdrawn_at', 'is', null)
        .orderBy('program_key')
        .orderBy('closed_on')
        .execute()
      until = Date.now() + CURRENT_FOR_MS
      if (JSON.stringify(rows) === shown) return
      shown = JSON.stringify(rows)
      days = new Map(
        [...Map.groupBy(rows, row => row.program_key)].map(([key, of]) => [key, of.map(row => row.closed_on)]),
      )
      made = new Map()
    },
    closed(program: Program): Program {
      const own = days.get(program.key)
      if (!own || !program.court) return program
      const { court } = program
      const laid = made.get(program) ?? { ...program, court: { ...court, closures: [...court.closures, ...own] } }
      made.set(program, laid)
      return laid
    },
    forget: () => void (until = 0),
  }
}
