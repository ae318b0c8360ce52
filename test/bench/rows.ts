/** Rows that wait to be written, and the ids and words that every run makes alike. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { uuidv7 } from '../../server/platform/clock.ts'
import type { Db, Sql } from '../../server/platform/tables.ts'

const AT_ONCE = 4_000

/** A row as JSON gives it to PostgreSQL: bytes as `\x…`, instants and arrays as text; a column left out is null. */
export type Row = Record<string, string | number | boolean | string[] | null>

export interface Rows {
  add(table: keyof Db, row: Row): void
  /** Writes all of them in the caller's transaction; foreign keys are checked at its end, so their order is free. */
  write(db: Sql): Promise<void>
}

export function createRows(): Rows {
  const byTable = new Map<keyof Db, Row[]>()
  return {
    add(table, row) {
      const rows = byTable.get(table) ?? []
      byTable.set(table, rows)
      rows.push(row)
    },
    async write(db) {
      for (const [table, rows] of byTable) {
        for (let from = 0; from < rows.length; from += AT_ONCE) {
          const some = JSON.stringify(rows.slice(from, from + AT_ONCE))
          await sql`insert into ${sql.table(table)} select * from json_populate_recordset(null::${sql.table(table)}, ${some}::json)`.execute(
            db,
          )
        }
      }
    },
  }
}

export const bytesOf = (envelope: Buffer): string => `\\x${envelope.toString('hex')}`

/** UUIDv7 in order of their making, the same in every run but for the day on which it is made. */
export function idsFrom(start: Date): () => string {
  let count = 0
  return () => {
    count += 1
    return uuidv7(start.getTime() + count, createHash('sha256').update(`id ${count}`).digest())
  }
}

const sentences = [
  'I sent the pictures of the kitchen on the day I moved out.',
  'The deposit was for damage, and there was none.',
  'I can pay a part this month and the rest in spring.',
  'Could we find a day that works for both of us?',
  'The receipt shows 140 dollars for the locks.',
  'I would rather settle this than go to the hearing.',
  '¿Podemos hablar de los pagos? Prefiero pagar cada mes.',
]

/** Some 60 to 300 characters that people could have written. */
export const wordsOf = (count: number): string =>
  Array.from({ length: 1 + (count % 4) }, (_none, index) => sentences[(count * 3 + index) % sentences.length]).join(' ')
