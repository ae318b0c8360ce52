/** What a court gets and sends as files, with its token: packets, statistics, referrals as CSV. */
import { Router, text, type Request, type Response } from 'express'
import type { Platform } from '../context.ts'
import { BadInput } from '../errors.ts'
import { seenOf } from '../http/observe.ts'
import { look } from '../look.ts'
import { courtOf } from './court-of.ts'
import { readPacket } from './filing-packet.ts'
import { importReferrals } from './import-referrals.ts'
import { packetXml } from './packet-xml.ts'
import { readStatistics } from './read-statistics.ts'
import { statisticsCsv } from './statistics-csv.ts'
import { whoOfCourt } from './who-of-court.ts'

const FILE_LIMIT = '1mb'

export function courtFiles(platform: Platform): Router {
  const router = Router()
  const enter = async (req: Request, res: Response) => {
    const who = whoOfCourt(platform, req, res)
    if (who.actor.kind === 'COURT') await platform.limits.take('requestsPerCourtClient', who.actor.clientId)
    seenOf(res).kind = 'court_file'
    return who
  }

  router.get('/filings/:id/packet.pdf', async (req, res) => {
    const who = await enter(req, res)
    const packet = await look(platform, who, ctx => readPacket(ctx, req.params.id))
    send(res, `filing-${packet.filing.id.slice(-12)}.pdf`, 'application/pdf', packet.pdf)
  })

  router.get('/filings/:id/packet.xml', async (req, res) => {
    const who = await enter(req, res)
    const xml = await look(platform, who, async ctx => {
      const { name } = await ctx.sql
        .selectFrom('courts')
        .select('name')
        .where('key', '=', courtOf(ctx).courtKey)
        .executeTakeFirstOrThrow()
      return packetXml(await readPacket(ctx, req.params.id), name)
    })
    send(res, `filing-${req.params.id.slice(-12)}.xml`, 'application/xml', xml)
  })

  router.get(['/statistics.json', '/statistics.csv'], async (req, res) => {
    const who = await enter(req, res)
    const statistics = await look(platform, who, readStatistics)
    if (req.path.endsWith('.csv')) send(res, 'outcomes.csv', 'text/csv; charset=utf-8', statisticsCsv(statistics))
    else send(res, 'outcomes.json', 'application/json', JSON.stringify(statistics))
  })

  router.post('/referrals', text({ type: ['text/csv', 'text/plain'], limit: FILE_LIMIT }), async (req, res) => {
    const who = await enter(req, res)
    if (typeof req.body !== 'string') throw new BadInput('file', 'REQUIRED', 'Send the file as text/csv.')
    res.json(await importReferrals(platform, who, null, req.body))
  })

  return router
}

function send(res: Response, fileName: string, type: string, body: string | Buffer): void {
  res
    .set({
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Content-Disposition': `attachment; filename="${fileName.replace(/[^\w.-]/g, '')}"`,
    })
    .type(type)
    .send(body)
}
