import type { ActCtx } from '../context.ts'
import { RuleBroken } from '../errors.ts'
import { courtOf } from './court-of.ts'
import { checkWebhookUrl } from './webhook-address.ts'
import { addWebhookSecret } from './webhook-secret.ts'

const MOST_WEBHOOKS = 10

/** From now on what the court is told is told there too. The secret is shown this once. Throws BadInput, TOO_MANY_WEBHOOKS. */
export async function addWebhook(
  ctx: ActCtx,
  { url }: { url: string },
): Promise<{ webhookId: string; secret: string }> {
  const { courtKey } = courtOf(ctx)
  const address = checkWebhookUrl(ctx.platform.config, url)
  const open = await ctx.sql
    .selectFrom('court_endpoints')
    .select('id')
    .where('court_key', '=', courtKey)
    .where('disabled_at', 'is', null)
    .execute()
  if (open.length >= MOST_WEBHOOKS)
    throw new RuleBroken('TOO_MANY_WEBHOOKS', `A court has ${MOST_WEBHOOKS} webhooks at most: remove one first.`)
  const webhookId = ctx.newId()
  await ctx.sql
    .insertInto('court_endpoints')
    .values({
      id: webhookId,
      court_key: courtKey,
      url: address,
      created_at: ctx.now,
      disabled_at: null,
      disabled_because: null,
    })
    .execute()
  return { webhookId, secret: await addWebhookSecret(ctx, webhookId) }
}
