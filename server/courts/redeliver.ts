import type { ActCtx } from '../context.ts'
import { NotFound, RuleBroken } from '../errors.ts'
import { isId } from '../platform/clock.ts'

/**
 * Sends a delivery once more, under the same webhook-id: a dead letter, or one that was delivered and lost by the court.
 * For the court itself and for its staff. Throws NotFound, WEBHOOK_REMOVED.
 */
export async function redeliver(ctx: ActCtx, deliveryId: string): Promise<string> {
  const found = isId(deliveryId)
    ? await ctx.sql
        .selectFrom('court_outbox')
        .innerJoin('court_endpoints', 'court_endpoints.id', 'court_outbox.endpoint_id')
        .select('court_endpoints.disabled_at')
        .where('court_outbox.id', '=', deliveryId)
        .executeTakeFirst()
    : undefined
  if (!found) throw new NotFound()
  if (found.disabled_at)
    throw new RuleBroken('WEBHOOK_REMOVED', 'Nothing is sent to this address any more: add the webhook again.')
  await ctx.sql
    .updateTable('court_outbox')
    .set({ next_try_at: ctx.now, tries: 0, delivered_at: null, given_up_at: null, dismissed_at: null })
    .where('id', '=', deliveryId)
    .execute()
  return deliveryId
}
