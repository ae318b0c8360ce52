import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'

/**
 * Nothing is sent there any more; what waited becomes a dead letter. Where the court itself removed it, nobody need look
 * after what it no longer wants. Throws NotFound.
 */
export async function removeWebhook(
  ctx: ActCtx,
  webhookId: string,
  because: 'GONE' | 'BY_COURT' | 'BY_STAFF',
): Promise<string> {
  const removed = isId(webhookId)
    ? await ctx.sql
        .updateTable('court_endpoints')
        .set(eb => ({
          disabled_at: eb.fn.coalesce('disabled_at', eb.val(ctx.now.toISOString())),
          disabled_because: eb.fn.coalesce('disabled_because', eb.val(because)),
        }))
        .where('id', '=', webhookId)
        .returning('id')
        .executeTakeFirst()
    : undefined
  if (!removed) throw new NotFound()
  await ctx.sql
    .updateTable('court_outbox')
    .set({ next_try_at: null, given_up_at: ctx.now, ...(because === 'BY_COURT' && { dismissed_at: ctx.now }) })
    .where('endpoint_id', '=', webhookId)
    .where('next_try_at', 'is not', null)
    .execute()
  return webhookId
}
