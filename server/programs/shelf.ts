/** The programs that this process knows. A stored version never changes, so what was read once stays true. */
import type { Sql } from '../platform/tables.ts'
import { NotFound } from '../errors.ts'
import { readProgram, type Program } from './program.ts'

export interface ProgramVersionOnShelf {
  id: string
  program: Program
}

export interface ProgramShelf {
  /** The newest version of each program, in the order of their keys. */
  current(sql: Sql): Promise<ProgramVersionOnShelf[]>
  /** The version under which a case began. No statement when it was read before. */
  version(sql: Sql, id: string): Promise<Program>
  forget(): void
}

const CURRENT_FOR_MS = 30_000

export function createProgramShelf(): ProgramShelf {
  const known = new Map<string, Program>()
  let newest: { ids: string[]; until: number } = { ids: [], until: 0 }
  const readNewest = async (sql: Sql): Promise<string[]> => {
    const rows = await sql
      .selectFrom('program_versions')
      .select(['id', 'key', 'version', 'body'])
      .distinctOn('key')
      .orderBy('key')
      .orderBy('version', 'desc')
      .execute()
    for (const row of rows) if (!known.has(row.id)) known.set(row.id, readProgram(row.body))
    return rows.map(row => row.id)
  }
  return {
    async current(sql) {
      if (newest.until < Date.now()) newest = { ids: await readNewest(sql), until: Date.now() + CURRENT_FOR_MS }
      return newest.ids.flatMap(id => {
        const program = known.get(id)
        return program ? [{ id, program }] : []
      })
    },
    async version(sql, id) {
      const before = known.get(id)
      if (before) return before
      const row = await sql.selectFrom('program_versions').select('body').where('id', '=', id).executeTakeFirst()
      if (!row) throw new NotFound()
      const program = readProgram(row.body)
      known.set(id, program)
      return program
    },
    forget: () => void (newest = { ids: [], until: 0 }),
  }
}
