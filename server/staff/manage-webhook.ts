/** Staff end a webhook of a court, or have it told again what was given up. */
import { manageCourtOf } from '../access/staff-courts.ts'
import type { ActCtx } from '../context.ts'
import { redeliver } from '../courts/redeliver.ts'
import { removeWebhook } from '../courts/remove-webhook.ts'

/** Throws NotFound, NOT_ALL_PROGRAMS. */
export async function endWebhook(ctx: ActCtx, { webhookId }: { webhookId: string }): Promise<string> {
  const courtKey = await manageCourtOf(ctx, 'court_endpoints', webhookId)
  await removeWebhook(ctx, webhookId, 'BY_STAFF')
  return courtKey
}

const AT_ONCE = 200

/** The oldest first, so many at once. Throws NotFound, NOT_ALL_PROGRAMS, WEBHOOK_REMOVED. */
export async function retryWebhook(ctx: ActCtx, { webhookId }: { webhookId: string }): Promise<string> {
  const courtKey = await manageCourtOf(ctx, 'court_endpoints', webhookId)
  const rows = await ctx.sql
    .selectFrom('court_outbox')
    .select('id')
    .where('endpoint_id', '=', webhookId)
    .where('given_up_at', 'is not', null)
    .where('dismissed_at', 'is', null)
    .orderBy('seq')
    .limit(AT_ONCE)
    .execute()
  for (const { id } of rows) await redeliver(ctx, id)
  return courtKey
}
