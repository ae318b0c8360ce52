import type { ActCtx } from '../context.ts'
import { enterConversations } from './enter-conversations.ts'

/** Opens the conversation of a new case that all its seats read. Its words are sealed with the key of the case. */
export async function openJointConversation(ctx: ActCtx, caseId: string, dataKeyId: string): Promise<string> {
  const id = ctx.newId()
  await ctx.sql
    .insertInto('conversations')
    .values({
      id,
      case_id: caseId,
      kind: 'JOINT',
      party_id: null,
      mediation_id: null,
      data_key_id: dataKeyId,
      opened_at: ctx.now,
      last_message_at: null,
      last_seat_id: null,
    })
    .execute()
  const present = await ctx.sql
    .selectFrom('seats')
    .select('id')
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .execute()
  for (const seat of present) await enterConversations(ctx, seat.id)
  return id
}
