import { plainMessage, readMessage, type MessageFacts } from '../access/messages.ts'
import { changeConversation, rememberedWriting, rememberWriting, type EarlierMessage } from '../access/writing.ts'
import type { ActCtx } from '../context.ts'
import { Conflict } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { checkMessage, type MessageInput } from './check-message.ts'
import { requireWriting, stampNow } from './conversation.rules.ts'
import { postMessage } from './post-message.ts'

/**
 * Sends a message to the readers whom its author was shown; refuses with AUDIENCE_CHANGED when they are others now.
 * The key stands in the message itself, for ever: the same key with the same words and files is the same message, so
 * no other record of it is kept. Locks: the conversation, and the feeds of its readers. Answers with the message.
 */
export async function sendMessage(ctx: ActCtx, input: MessageInput): Promise<MessageFacts> {
  const { body, evidenceIds } = checkMessage(input)
  const { conversationId, key, audience } = input
  const facts = rememberedWriting(ctx, conversationId) ?? (await changeConversation(ctx, conversationId, key))
  if (facts.earlier)
    return readMessage(ctx, await sameMessage(ctx, facts.earlier, { conversationId, body, evidenceIds }))
  requireWriting(facts)
  const stamp = stampNow(facts)
  const posted = await postMessage(ctx, {
    conversation: facts,
    standing: facts.standing,
    seatId: facts.seat.id,
    key,
    body,
    stamp,
    audience,
    evidenceIds,
    isLast: true,
  })
  rememberWriting(ctx, conversationId, posted && facts)
  if (!posted) return sendMessage(ctx, input)
  const { toTell, ...said } = posted
  await queueNews(ctx, toTell, 'AT_ONCE')
  // Only the door says what its files are.
  if (evidenceIds.length > 0) return readMessage(ctx, said.id)
  return { ...plainMessage, ...said, conversationId, seatId: facts.seat.id, body, stamp, key }
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
