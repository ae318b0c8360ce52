import { sql } from 'kysely'
import type { ActCtx } from '../context.ts'

/** The private conversations of a mediation that has ended: nobody writes there any more; what they read, they keep. */
export async function closePrivateConversations(ctx: ActCtx, mediationId: string): Promise<void> {
  await sql`
    update conversation_seats set can_write = false
    from conversations c
    where c.id = conversation_seats.conversation_id and c.kind = 'PRIVATE' and c.mediation_id = ${mediationId}`.execute(
    ctx.sql,
  )
}
