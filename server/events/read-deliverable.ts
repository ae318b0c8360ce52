import { sql } from 'kysely'
import type { Database } from '../platform/database.ts'
import type { Sql } from '../platform/tables.ts'
import type { ChangeKind, EventScope } from './event.ts'

/** One line of one person's feed, with the answer of may_hear at this moment. */
export interface DeliveredEvent {
  personId: string
  seq: number
  isAllowed: boolean
  eventId: string
  kind: ChangeKind
  caseId: string | null
  scope: EventScope
  scopeId: string
  subjectId: string | null
  at: string
}

/** PostgreSQL's driver gives 64-bit numbers as text, the embedded one as numbers. */
type BigNumber = string | number

/** The feed lines after each person's number, under the delivery role, which may ask this one question and no other. */
export async function readDeliverable(
  database: Database,
  persons: string[],
  after: number[],
  limit: number,
): Promise<DeliveredEvent[]> {
  const question = sql<Omit<DeliveredEvent, 'seq'> & { seq: BigNumber }>`
    select person_id as "personId", seq, allowed as "isAllowed", event_id as "eventId", kind, case_id as "caseId", scope,
      scope_id as "scopeId", subject_id as "subjectId", at
    from deliverable(${persons}::uuid[], ${after}::bigint[], ${limit}::int)`
  return asDelivery(database, async db =>
    (await question.execute(db)).rows.map(row => ({ ...row, seq: Number(row.seq) })),
  )
}

/** Where each of these feeds ends now. */
export async function readFeedEnds(database: Database, persons: string[]): Promise<Map<string, number>> {
  return asDelivery(database, async db => {
    const { rows } = await sql<{
      person_id: string
      seq: BigNumber
    }>`select person_id, seq from feed_ends(${persons}::uuid[])`.execute(db)
    return new Map(rows.map(row => [row.person_id, Number(row.seq)]))
  })
}

async function asDelivery<T>(database: Database, work: (db: Sql) => Promise<T>): Promise<T> {
  return database.sql.transaction().execute(async transaction => {
    // Both are sent at once: if the role cannot be taken, the transaction has failed and the question with it.
    const [, answer] = await Promise.all([
      sql`select set_config('role', 'parley_delivery', true)`.execute(transaction),
      work(transaction),
    ])
    return answer
  })
}
