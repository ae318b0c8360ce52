import type { ActCtx } from '../context.ts'
import { Conflict, NotFound } from '../errors.ts'
import type { MessageStamp } from './message.entity.ts'
import { postMessage } from './post-message.ts'

/**
 * Says something in the joint conversation from the actor's own seat, as part of another act: nobody chose its readers,
 * so none are checked. Locks: the conversation. Answers with the id of the message.
 */
export async function sendMessageFrom(
  ctx: ActCtx,
  message: { caseId: string; seatId: string; key: string; body: string; stamp: MessageStamp },
): Promise<string> {
  const { caseId, seatId, key, body, stamp } = message
  const joint = await ctx.sql
    .selectFrom('conversations')
    .select(['id', 'data_key_id'])
    .where('case_id', '=', caseId)
    .where('kind', '=', 'JOINT')
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!joint) throw new NotFound()
  const conversation = { id: joint.id, caseId, dataKeyId: joint.data_key_id }
  const posted = await postMessage(ctx, {
    conversation,
    standing: null,
    seatId,
    key,
    body,
    stamp,
    audience: null,
    evidenceIds: [],
  })
  if (!posted) throw new Conflict('KEY_REUSED', 'This was said before.')
  return posted.id
}
