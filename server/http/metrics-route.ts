/** GET /metrics for Prometheus, with the token of METRICS_TOKEN. Without that setting the address does not exist. */
import { timingSafeEqual } from 'node:crypto'
import type { Express } from 'express'
import type { Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { look } from '../look.ts'
import { hashOf } from '../graphql/trusted-documents.ts'

export function metricsRoute(app: Express, platform: Platform): void {
  const { config, metrics, hub } = platform
  const token = config.metricsToken
  if (token === null) return
  metrics.gauge('parley_listeners', 'Subscriptions that are open in this process.', () => hub.listeners())
  metrics.gauge('parley_mails_waiting', 'Mails that are due and not sent, in the whole of Parley.', () =>
    mailsWaiting(platform),
  )
  app.get('/metrics', async (req, res, next) => {
    const given = (req.headers.authorization ?? '').replace(/^Bearer /i, '')
    if (!timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(token)))) return next()
    res.type('text/plain; version=0.0.4').send(await metrics.text())
  })
}

async function mailsWaiting(platform: Platform): Promise<number> {
  const { waiting } = await look(platform, jobWho('mail'), ctx =>
    ctx.sql
      .selectFrom('mails')
      .select(({ fn }) => fn.countAll<string>().as('waiting'))
      .where('sent_at', 'is', null)
      .where('next_try_at', '<=', ctx.now.toISOString())
      .executeTakeFirstOrThrow(),
  )
  return Number(waiting)
}
