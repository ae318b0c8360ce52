import { sql } from 'kysely'
import { visibleMessage } from '../access/messages.ts'
import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { forgetLoaded } from '../platform/loading.ts'

/**
 * This person has read up to this message. The position only moves forward, so that doing it twice, in two windows or
 * late changes nothing; that is why it needs no record under its key. Only the person's own windows hear of it.
 */
export async function markRead(ctx: ActCtx, input: { conversationId: string; messageId: string }): Promise<void> {
  if (!isId(input.conversationId) || !isId(input.messageId)) throw new NotFound()
  const personId = personOf(ctx)
  const { rows } = await sql<{ caseId: string; isMoved: boolean }>`
    with read as (${visibleMessage(personId, input.conversationId, input.messageId)}), moved as (
      insert into read_positions (conversation_id, person_id, seq, message_id, read_at)
      select conversation_id, ${personId}, seq, id, ${ctx.now} from read
      on conflict (conversation_id, person_id) do update set seq = excluded.seq, message_id = excluded.message_id, read_at = excluded.read_at
        where read_positions.seq < excluded.seq
      returning seq
    )
    select case_id as "caseId", exists (select 1 from moved) as "isMoved" from read`.execute(ctx.sql)
  const found = rows[0]
  if (!found) throw new NotFound()
  if (found.isMoved)
    ctx.record({
      kind: 'CONVERSATION_READ',
      scope: 'PERSON',
      scopeId: personId,
      caseId: found.caseId,
      subjectId: input.conversationId,
    })
  forgetLoaded(ctx)
}
