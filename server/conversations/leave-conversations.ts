import type { ActCtx } from '../context.ts'

/** A party that left keeps what was said while it was there, and hears nothing of what the others say afterwards. */
export const leaveConversations = (ctx: ActCtx, partyId: string): Promise<unknown> => setLeft(ctx, partyId, ctx.now)

/** Who comes back reads on, and what was said meanwhile: it was said to the case. */
export const returnToConversations = (ctx: ActCtx, partyId: string): Promise<unknown> => setLeft(ctx, partyId, null)

const setLeft = (ctx: ActCtx, partyId: string, leftAt: Date | null): Promise<unknown> =>
  ctx.sql
    .updateTable('conversation_seats')
    .set({ left_at: leftAt })
    .where('seat_id', 'in', seats =>
      seats.selectFrom('seats').select('id').where('party_id', '=', partyId).where('ended_at', 'is', null),
    )
    .execute()
