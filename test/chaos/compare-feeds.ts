/** What each person heard against their feed as it stands: every number once, in order, and about the same thing. */
import { sql } from 'kysely'
import type { Platform } from '../../server/context.ts'
import type { Listener } from './listener.ts'

interface FeedRow {
  person_id: string
  seq: string | number
  kind: string
  subject_id: string | null
}

export interface FeedFaults {
  /** Numbers missing in the table itself. */
  holes: string[]
  missing: string[]
  twice: string[]
  outOfOrder: string[]
  /** Another kind or subject than the feed says, broken on the way, or caught up before everything was there. */
  wrong: string[]
}

export interface Hearing {
  personId: string
  name: string
  first: number
  listener: Listener
}

async function feedsOf({ database }: Platform): Promise<Map<string, FeedRow[]>> {
  const { rows } = await sql<FeedRow>`
    select f.person_id, f.seq, e.kind, e.subject_id from feed f join events e on e.id = f.event_id
    order by f.person_id, f.seq`.execute(database.sql)
  return Map.groupBy(rows, row => row.person_id)
}

export async function compareFeeds(platform: Platform, hearings: readonly Hearing[]): Promise<FeedFaults> {
  const feeds = await feedsOf(platform)
  const faults: FeedFaults = { holes: [], missing: [], twice: [], outOfOrder: [], wrong: [] }
  for (const { personId, name, first, listener } of hearings) {
    const feed = feeds.get(personId) ?? []
    feed.forEach(({ seq }, index) => Number(seq) !== index + 1 && faults.holes.push(`${name} ${seq}`))
    const seen = new Set<number>()
    let before = first
    for (const { seq, kind, subjectId } of listener.heard) {
      const row = feed[seq - 1]
      if (seen.has(seq)) faults.twice.push(`${name} ${seq}`)
      else if (seq < before) faults.outOfOrder.push(`${name} ${seq}`)
      if (row?.kind !== kind || row.subject_id !== subjectId) faults.wrong.push(`${name} ${seq} ${kind}`)
      seen.add(seq)
      before = seq
    }
    for (let seq = first + 1; seq <= feed.length; seq += 1) if (!seen.has(seq)) faults.missing.push(`${name} ${seq}`)
    faults.wrong.push(...listener.broken.map(errors => `${name} ${errors}`))
    for (const { at, lastSeq } of listener.caughtUp)
      if (at !== lastSeq) faults.wrong.push(`${name} caught up at ${at}, having ${lastSeq}`)
  }
  return faults
}
