/** The door to what happened on a case: the events that this viewer may hear of, the newest first. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { BadInput } from '../errors.ts'
import type { ChangeKind } from '../events/event.ts'
import { isId } from '../platform/clock.ts'

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
 * written; a removed seat reads nothing.
 */
export async function listTimeline(
  ctx: Ctx,
  caseId: string,
  first: number,
  after: string | null,
): Promise<{ nodes: TimelineFacts[]; hasNextPage: boolean }> {
  if (!Number.isInteger(first) || first < 1 || first > 100)
    throw new BadInput('first', 'OUT_OF_RANGE', 'Ask for 1 to 100 at once.')
  if (after !== null && !isId(after)) throw new BadInput('after', 'UNKNOWN', 'This cursor was not given by Parley.')
  const personId = personOf(ctx)
  const { rows } = await sql<TimelineFacts>`
    select e.id, e.kind, e.at, coalesce(p.name, who.name) as by, e.subject_id as "subjectId"
    from feed f
    join events e on e.id = f.event_id
    left join seats s on s.id = e.by_seat_id
    left join persons who on who.id = s.person_id
    left join parties p on p.id = s.party_id
    where f.person_id = ${personId} and e.case_id = ${caseId} and e.kind <> all (${notShown}::text[])
      and (${after}::uuid is null or f.seq < (select b.seq from feed b where b.person_id = ${personId} and b.event_id = ${after}::uuid))
      and exists (select 1 from seats mine where mine.case_id = e.case_id and mine.person_id = ${personId} and mine.removed_at is null)
    order by f.seq desc limit ${first + 1}`.execute(ctx.sql)
  return { nodes: rows.slice(0, first), hasNextPage: rows.length > first }
}
