/** The door to what happened on a case: the events that this viewer may hear of, the newest first. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { cursorOf, seqOf } from '../events/cursor.ts'
import type { ChangeKind } from '../events/event.ts'
import { checkCount, pageOf } from './keyset.ts'

export interface TimelineFacts {
  id: string
  kind: ChangeKind
  at: string
  by: string | null
  subjectId: string | null
}

/** What is no news to look back on. */
const notShown = ['CONVERSATION_READ', 'MESSAGE_SENT', 'QUEUE_CHANGED', 'ACCOUNT_CHANGED']

/**
 * Only what stands in the viewer's own feed, which was written for who might hear it then, in the order in which it was
 * written; a removed seat reads nothing. A page ends at a number of that feed, which says nothing of anybody else's.
 */
export async function listTimeline(
  ctx: Ctx,
  caseId: string,
  first: number,
  after: string | null,
): Promise<{ nodes: TimelineFacts[]; endCursor: string | null; hasNextPage: boolean }> {
  checkCount('first', first)
  const before = after === null ? null : seqOf(after)
  const personId = personOf(ctx)
  const { rows } = await sql<TimelineFacts & { seq: number }>`
    select f.seq, e.id, e.kind, e.at, coalesce(p.name, s.name) as by, e.subject_id as "subjectId"
    from feed f
    join events e on e.id = f.event_id
    -- Whoever ends a mediation is not the one who stands up: that is the seat which the event is about.
    left join seats s on s.id = case when e.kind = 'SEAT_ENDED' then e.subject_id else e.by_seat_id end
    left join parties p on p.id = s.party_id
    where f.person_id = ${personId} and e.case_id = ${caseId} and e.kind <> all (${notShown}::text[])
      and (${before}::bigint is null or f.seq < ${before}::bigint)
      and exists (select 1 from seats mine where mine.case_id = e.case_id and mine.person_id = ${personId} and mine.removed_at is null)
    order by f.seq desc limit ${first + 1}`.execute(ctx.sql)
  const { shown, ...place } = pageOf(rows, first, last => cursorOf(last.seq))
  return { nodes: shown, ...place }
}
