import { changeCase } from '../access/cases.ts'
import { readConversation } from '../access/conversations.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed } from '../errors.ts'
import { seatedNeutrals } from './conversation.rules.ts'

/**
 * A party agrees that the neutrals who sit now read what it confided to an earlier one: that conversation, from its first
 * word. Nobody else can agree to it. Locks: the case.
 */
export async function letNewcomerRead(ctx: ActCtx, conversationId: string): Promise<string> {
  const earlier = await readConversation(ctx, conversationId)
  const { facts } = await changeCase(ctx, earlier.caseId)
  const isMine = earlier.kind === 'PRIVATE' && earlier.partyId === facts.me.partyId && facts.me.role === 'PARTY'
  if (!isMine || facts.me.endedAt !== null || facts.mediation?.status !== 'SEATED')
    throw new NotAllowed('NOT_YOURS_TO_DO', 'Only the party whose conversation it is can agree to this.')
  const neutrals = seatedNeutrals(facts)
  if (neutrals.length === 0) return conversationId
  await ctx.sql
    .insertInto('conversation_seats')
    .values(
      neutrals.map(seat => ({
        conversation_id: conversationId,
        seat_id: seat.id,
        can_write: earlier.mediationId === facts.mediation?.id,
        reads_from: earlier.openedAt,
        left_at: null,
      })),
    )
    .onConflict(conflict =>
      conflict.columns(['conversation_id', 'seat_id']).doUpdateSet({ reads_from: earlier.openedAt, left_at: null }),
    )
    .execute()
  ctx.record({
    kind: 'CONVERSATION_READERS_CHANGED',
    scope: 'CONVERSATION',
    scopeId: conversationId,
    caseId: facts.id,
    subjectId: conversationId,
    bySeatId: facts.me.id,
  })
  return conversationId
}
