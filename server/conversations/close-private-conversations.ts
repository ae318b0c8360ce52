import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'

/** The private conversations of a mediation that has ended: nobody writes there any more; what they read, they keep. */
export async function closePrivateConversations(ctx: ActCtx, mediationId: string): Promise<void> {
  await sql`select close_private_conversations(${mediationId})`.execute(ctx.sql)
}
