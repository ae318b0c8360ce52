/**
 * Webhooks and what became of deliveries. Read by the court itself, and by staff of its programs: row-level security says
 * whose rows these are.
 */
import { checkCount } from '../access/keyset.ts'
import type { Ctx } from '../context.ts'

export interface WebhookView {
  id: string
  url: string
  createdAt: string
  disabledAt: string | null
  disabledBecause: string | null
}

export async function listWebhooks(ctx: Ctx): Promise<WebhookView[]> {
  const rows = await ctx.sql.selectFrom('court_endpoints').selectAll().orderBy('id').execute()
  return rows.map(row => ({
    id: row.id,
    url: row.url,
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
    disabledBecause: row.disabled_because,
  }))
}

export interface DeliveryView {
  id: string
  webhookId: string
  courtKey: string
  url: string
  cursor: string
  state: 'WAITING' | 'DELIVERED' | 'GIVEN_UP'
  tries: number
  nextTryAt: string | null
  lastAnswer: string | null
}

/** The newest first. With `onlyGivenUp`: the dead letters, which wait for somebody to look. */
export async function listDeliveries(
  ctx: Ctx,
  { onlyGivenUp, first }: { onlyGivenUp: boolean; first: number },
): Promise<DeliveryView[]> {
  checkCount('first', first)
  const rows = await ctx.sql
    .selectFrom('court_outbox')
    .innerJoin('court_endpoints', 'court_endpoints.id', 'court_outbox.endpoint_id')
    .selectAll('court_outbox')
    .select('court_endpoints.url')
    .$if(onlyGivenUp, query => query.where('court_outbox.given_up_at', 'is not', null))
    .orderBy('court_outbox.created_at', 'desc')
    .orderBy('court_outbox.seq', 'desc')
    .orderBy('court_outbox.id')
    .limit(first)
    .execute()
  return rows.map(row => ({
    id: row.id,
    webhookId: row.endpoint_id,
    courtKey: row.court_key,
    url: row.url,
    cursor: String(row.seq),
    state: row.delivered_at ? 'DELIVERED' : row.given_up_at ? 'GIVEN_UP' : 'WAITING',
    tries: row.tries,
    nextTryAt: row.next_try_at,
    lastAnswer: row.last_answer,
  }))
}
