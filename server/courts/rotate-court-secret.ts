import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { addSecret } from './court-secret.ts'
import type { CourtCredentials } from './make-court-client.ts'

/**
 * A new secret; the old ones work on for the hours given, so that the court's system never stands still. With 0 they end
 * at once. Locks: the client. Throws NotFound.
 */
export async function rotateCourtSecret(
  ctx: ActCtx,
  { clientId, overlapHours }: { clientId: string; overlapHours: number },
): Promise<CourtCredentials> {
  const client = isId(clientId)
    ? await ctx.sql
        .selectFrom('court_clients')
        .select('id')
        .where('id', '=', clientId)
        .where('revoked_at', 'is', null)
        .forUpdate()
        .executeTakeFirst()
    : undefined
  if (!client) throw new NotFound()
  const endsAt = new Date(ctx.now.getTime() + overlapHours * 3_600_000)
  await ctx.sql
    .updateTable('court_secrets')
    .set({ expires_at: endsAt })
    .where('client_id', '=', clientId)
    .where(eb => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', endsAt.toISOString())]))
    .execute()
  return { clientId, clientSecret: await addSecret(ctx, clientId) }
}
