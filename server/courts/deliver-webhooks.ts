/**
 * Delivers webhooks as standardwebhooks.com has them: at least once, signed, thin. What fails is tried again for three
 * days, further and further apart; what still fails is a dead letter, for the court and its staff to see and to ask again.
 */
import { act } from '../act.ts'
import type { ActCtx, Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { callWebhook, type WebhookAnswer } from './call-webhook.ts'
import type { CourtChangeKind } from './court-feed.entity.ts'
import { removeWebhook } from './remove-webhook.ts'
import { signWebhook } from './sign-webhook.ts'
import { openWebhookSecret } from './webhook-secret.ts'

/** Minutes after each try that failed. With the first, ten tries in a bit more than three days. */
export const retryMinutes = [5 / 60, 5, 30, 120, 300, 600, 840, 1_200, 1_440] as const
/** Longer than a call may take: another process takes over what a process that died had in hand. */
const LEASE_MS = 60_000
const AT_ONCE = 20
const carrier = jobWho('courts')

/** Endpoints beside each other, so that a slow one holds up no other; each its deliveries in order. Answers how many came in. */
export async function deliverWebhooks(platform: Platform): Promise<number> {
  const endpoints = await act(platform, carrier, endpointsWithWork)
  const delivered = await Promise.all(endpoints.map(endpointId => deliverTo(platform, endpointId)))
  return delivered.reduce((sum, count) => sum + count, 0)
}

async function endpointsWithWork(ctx: ActCtx): Promise<string[]> {
  const rows = await ctx.sql
    .selectFrom('court_outbox')
    .select('endpoint_id')
    .distinct()
    .where('next_try_at', '<=', ctx.now.toISOString())
    .limit(AT_ONCE)
    .execute()
  return rows.map(row => row.endpoint_id)
}

/** Stops at the first that fails: the others would most likely fail too, and each try costs patience. */
async function deliverTo(platform: Platform, endpointId: string): Promise<number> {
  let delivered = 0
  while (delivered < AT_ONCE) {
    const taken = await act(platform, carrier, ctx => takeNext(ctx, endpointId))
    if (!taken) break
    const answer = await callWebhook(platform.config, taken.call)
    await act(platform, carrier, ctx => keepAnswer(ctx, taken, answer))
    if (!isGood(answer)) break
    delivered++
  }
  return delivered
}

const isGood = (answer: WebhookAnswer): boolean => typeof answer === 'number' && answer >= 200 && answer < 300

interface Taken {
  id: string
  endpointId: string
  tries: number
  call: { url: string; headers: Record<string, string>; body: string }
}

/** Takes one delivery in hand. Locks: it, passing over those that another process has. */
async function takeNext(ctx: ActCtx, endpointId: string): Promise<Taken | null> {
  const row = await ctx.sql
    .selectFrom('court_outbox')
    .selectAll()
    .where('endpoint_id', '=', endpointId)
    .where('next_try_at', '<=', ctx.now.toISOString())
    .orderBy('seq')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row) return null
  const endpoint = await ctx.sql
    .selectFrom('court_endpoints')
    .select('url')
    .where('id', '=', endpointId)
    .where('disabled_at', 'is', null)
    .executeTakeFirst()
  const line = await ctx.sql
    .selectFrom('court_feed')
    .selectAll()
    .where('court_key', '=', row.court_key)
    .where('seq', '=', row.seq)
    .executeTakeFirst()
  if (!endpoint || !line) {
    await ctx.sql
      .updateTable('court_outbox')
      .set({ next_try_at: null, given_up_at: ctx.now })
      .where('id', '=', row.id)
      .execute()
    return null
  }
  await ctx.sql
    .updateTable('court_outbox')
    .set({ tries: row.tries + 1, next_try_at: new Date(ctx.now.getTime() + LEASE_MS) })
    .where('id', '=', row.id)
    .execute()
  const body = JSON.stringify({
    type: typeOf(line.kind),
    timestamp: new Date(line.at).toISOString(),
    data: { cursor: String(line.seq), caseId: line.case_id, ...(line.subject_id && { filingId: line.subject_id }) },
  })
  const timestamp = Math.floor(ctx.now.getTime() / 1000)
  const signature = signWebhook(await secretsOf(ctx, endpointId), row.id, timestamp, body)
  return {
    id: row.id,
    endpointId,
    tries: row.tries + 1,
    call: {
      url: endpoint.url,
      body,
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Parley-Webhooks/1',
        'webhook-id': row.id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signature,
      },
    },
  }
}

/** `OUTCOME_RECORDED` is told as `outcome.recorded`. */
export const typeOf = (kind: CourtChangeKind): string => kind.toLowerCase().replace('_', '.')

async function secretsOf(ctx: ActCtx, endpointId: string): Promise<Buffer[]> {
  const rows = await ctx.sql
    .selectFrom('court_endpoint_secrets')
    .select(['id', 'secret'])
    .where('endpoint_id', '=', endpointId)
    .where(eb => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', ctx.now.toISOString())]))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => openWebhookSecret(ctx.platform, row.id, row.secret))
}

async function keepAnswer(ctx: ActCtx, { id, endpointId, tries }: Taken, answer: WebhookAnswer): Promise<void> {
  const minutes = retryMinutes[tries - 1]
  const next = minutes === undefined ? null : new Date(ctx.now.getTime() + minutes * 60_000)
  const change = isGood(answer)
    ? { delivered_at: ctx.now, next_try_at: null }
    : { next_try_at: next, given_up_at: next === null ? ctx.now : null }
  await ctx.sql
    .updateTable('court_outbox')
    .set({ ...change, last_answer: String(answer) })
    .where('id', '=', id)
    // What was taken away meanwhile stays as it is.
    .where('next_try_at', 'is not', null)
    .execute()
  if (answer === 410) await removeWebhook(ctx, endpointId, 'GONE')
}
