import { changeConversation, type EarlierMessage } from '../access/writing.ts'
import type { ActCtx } from '../context.ts'
import { Conflict } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { checkMessage, type MessageInput } from './check-message.ts'
import { requireWriting, stampNow } from './conversation.rules.ts'
import { postMessage } from './post-message.ts'

/**
 * Sends a message to the readers whom its author was shown; refuses with AUDIENCE_CHANGED when they are others now.
 * The key stands in the message itself, for ever: the same key with the same words and files is the same message, so
 * no other record of it is kept. Locks: the conversation. Answers with the id of the message.
 */
export async function sendMessage(ctx: ActCtx, input: MessageInput): Promise<string> {
  const { body, evidenceIds } = checkMessage(input)
  const facts = await changeConversation(ctx, input.conversationId, input.key)
  if (facts.earlier) return sameMessage(ctx, facts.earlier, { conversationId: facts.id, body, evidenceIds })
  requireWriting(facts)
  const posted = await postMessage(ctx, {
    conversation: facts,
    standing: facts.standing,
    seatId: facts.seat.id,
    key: input.key,
    body,
    stamp: stampNow(facts),
    audience: input.audience,
    evidenceIds,
  })
  if (!posted) return sendMessage(ctx, input)
  await queueNews(ctx, posted.toTell, 'AT_ONCE')
  return posted.id
}

async function sameMessage(
  ctx: ActCtx,
  earlier: EarlierMessage,
  now: { conversationId: string; body: string; evidenceIds: string[] },
): Promise<string> {
  const sealed = Buffer.from(earlier.body, 'base64')
  await ctx.platform.keys.ready(ctx.sql, [sealed])
  const isSame =
    earlier.conversationId === now.conversationId &&
    !ctx.platform.keys.destroyedAt(sealed) &&
    ctx.platform.keys.openText(`messages.body:${earlier.id}`, sealed) === now.body &&
    earlier.evidenceIds.toSorted().join() === now.evidenceIds.toSorted().join()
  if (!isSame)
    throw new Conflict('KEY_REUSED', 'This key was used before for another message. Make a new key for a new message.')
  return earlier.id
}
