import type { Database } from '../platform/database.ts'
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
  at: string | Date
  /** Of the sessions asked about, those of this person that live; null for none. */
  liveSessions: string[] | null
}

/** PostgreSQL's driver gives 64-bit numbers as text, the embedded one as numbers. */
type BigNumber = string | number

const deliverable = `
  select person_id as "personId", seq, allowed as "isAllowed", event_id as "eventId", kind, case_id as "caseId", scope,
    scope_id as "scopeId", subject_id as "subjectId", at, live_sessions as "liveSessions"
  from deliverable($1::uuid[], $2::bigint[], $3::uuid[], $4::int)`

/** The feed lines after each person's number, under the delivery role, which may ask this one question and no other. */
export async function readDeliverable(
  database: Database,
  persons: string[],
  after: number[],
  sessions: string[],
  limit: number,
): Promise<DeliveredEvent[]> {
  const rows = await database.askAsDelivery<Omit<DeliveredEvent, 'seq'> & { seq: BigNumber }>(deliverable, [
    persons,
    after,
    sessions,
    limit,
  ])
  return rows.map(row => ({ ...row, seq: Number(row.seq) }))
}

/** Where each of these feeds ends now. */
export async function readFeedEnds(database: Database, persons: string[]): Promise<Map<string, number>> {
  const rows = await database.askAsDelivery<{ person_id: string; seq: BigNumber }>(
    'select person_id, seq from feed_ends($1::uuid[])',
    [persons],
  )
  return new Map(rows.map(row => [row.person_id, Number(row.seq)]))
}
