import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'

/** A party that left keeps what was said while it was there, and hears nothing of what the others say afterwards. */
export const leaveConversations = (ctx: ActCtx, partyId: string): Promise<void> => setLeft(ctx, partyId, ctx.now)

/** Who comes back reads on, and what was said meanwhile: it was said to the case. */
export const returnToConversations = (ctx: ActCtx, partyId: string): Promise<void> => setLeft(ctx, partyId, null)

/** Locks: the conversations of the party's case, so that a message is sent before somebody leaves, or judged after it. */
async function setLeft(ctx: ActCtx, partyId: string, leftAt: Date | null): Promise<void> {
  await sql`
    select id from conversations where case_id = (select case_id from parties where id = ${partyId})
    order by id for no key update`.execute(ctx.sql)
  // What came while this act waited for the lock was delivered already, and is kept.
  const left =
    leftAt &&
    sql<Date>`greatest(${leftAt}::timestamptz, (
    select c.last_message_at from conversations c where c.id = conversation_seats.conversation_id))`
  await ctx.sql
    .updateTable('conversation_seats')
    .set({ left_at: left })
    .where('seat_id', 'in', seats =>
      seats.selectFrom('seats').select('id').where('party_id', '=', partyId).where('ended_at', 'is', null),
    )
    .execute()
}
