import type { ActCtx } from '../context.ts'
import { BadInput, NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { addWebhookSecret } from './webhook-secret.ts'

const MOST_HOURS = 168

/** A new secret; the old one signs beside it for the hours given. Locks: the webhook. Throws NotFound, BadInput. */
export async function rotateWebhookSecret(
  ctx: ActCtx,
  { webhookId, overlapHours }: { webhookId: string; overlapHours: number },
): Promise<{ webhookId: string; secret: string }> {
  if (!Number.isInteger(overlapHours) || overlapHours < 0 || overlapHours > MOST_HOURS)
    throw new BadInput('overlapHours', 'OUT_OF_RANGE', `Give 0 to ${MOST_HOURS} hours.`, { min: 0, max: MOST_HOURS })
  const endpoint = isId(webhookId)
    ? await ctx.sql
        .selectFrom('court_endpoints')
        .select('id')
        .where('id', '=', webhookId)
        .where('disabled_at', 'is', null)
        .forUpdate()
        .executeTakeFirst()
    : undefined
  if (!endpoint) throw new NotFound()
  const endsAt = new Date(ctx.now.getTime() + overlapHours * 3_600_000)
  await ctx.sql
    .updateTable('court_endpoint_secrets')
    .set({ expires_at: endsAt })
    .where('endpoint_id', '=', webhookId)
    .where(eb => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', endsAt.toISOString())]))
    .execute()
  return { webhookId, secret: await addWebhookSecret(ctx, webhookId) }
}
