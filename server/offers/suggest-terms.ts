import { readCase } from '../access/cases.ts'
import { readConversation } from '../access/conversations.ts'
import { changeConversation } from '../access/writing.ts'
import type { ActCtx } from '../context.ts'
import { checkAudience, MESSAGE_MAX } from '../conversations/check-message.ts'
import { requireWriting, stampNow } from '../conversations/conversation.rules.ts'
import { postMessage } from '../conversations/post-message.ts'
import { Conflict } from '../errors.ts'
import { queueNews } from '../notices/queue-news.ts'
import { checkOptionalText } from '../platform/check-text.ts'
import { prepareSuggestion } from './prepare-suggestion.ts'
import type { SuggestTermsInput } from './suggestion.type.ts'

/**
 * A neutral puts terms before those who read a conversation: a message like any other, so whoever does not read it learns
 * nothing of it. It is no offer: it has no answers, takes the place of nothing, and a party that likes it makes an offer
 * of its own. Locks: the conversation. Throws SUGGESTIONS_NOT_ALLOWED where the program does not let neutrals suggest
 * terms, and what `sendMessage` and `prepareSuggestion` throw.
 */
export async function suggestTerms(ctx: ActCtx, input: SuggestTermsInput): Promise<string> {
  const { caseId } = await readConversation(ctx, input.conversationId)
  const terms = prepareSuggestion(await readCase(ctx, caseId), input.terms, ctx.now)
  const words = checkOptionalText('body', input.body, MESSAGE_MAX) ?? ''
  const facts = await changeConversation(ctx, input.conversationId, input.key)
  if (facts.earlier)
    throw new Conflict('KEY_REUSED', 'This key was used before for another message. Make a new key for a new message.')
  requireWriting(facts)
  const posted = await postMessage(ctx, {
    conversation: facts,
    standing: facts.standing,
    seatId: facts.seat.id,
    key: input.key,
    body: words,
    terms,
    stamp: stampNow(facts),
    audience: checkAudience(input.audience),
    evidenceIds: [],
  })
  if (!posted) return suggestTerms(ctx, input)
  ctx.record({
    kind: 'TERMS_SUGGESTED',
    scope: 'CONVERSATION',
    scopeId: facts.id,
    caseId: facts.caseId,
    subjectId: posted.id,
    bySeatId: facts.seat.id,
  })
  await queueNews(ctx, posted.toTell, 'AT_ONCE')
  return posted.id
}
