import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'

/** From now on these credentials, and tokens that were given for them, open nothing. Throws NotFound. */
export async function revokeCourtClient(ctx: ActCtx, { clientId }: { clientId: string }): Promise<string> {
  if (!isId(clientId)) throw new NotFound()
  const revoked = await ctx.sql
    .updateTable('court_clients')
    .set(eb => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(ctx.now.toISOString())) }))
    .where('id', '=', clientId)
    .returning('id')
    .executeTakeFirst()
  if (!revoked) throw new NotFound()
  return clientId
}
