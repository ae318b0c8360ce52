import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'

/**
 * Lets a new seat into the conversations that are its own: the joint one, whose history was said to the case, and of
 * private ones only those of the mediation that is running. There a party's own seat reads the whole; a mediator who
 * comes later reads from now on, for nobody reads later what was confided to another; for a neutral, what was said before
 * is history to look up, not unread. Observers enter no private conversation: that needs the party's consent. Who runs
 * the program enters none at all. In the database, for whoever enters does not see yet what there is.
 * Locks: these conversations, so that no message is on its way to readers whom its author was not shown.
 */
export async function enterConversations(ctx: ActCtx, seatId: string): Promise<void> {
  await sql`select enter_conversations(${seatId}, ${ctx.now})`.execute(ctx.sql)
}
