/** Takes webhooks and believes only what is signed, not older than five minutes, and not seen before. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Verified {
  id: string
  type: string
  data: { cursor: string; caseId: string; filingId?: string }
}

export interface WebhookReceiver {
  url: string
  /** Known once the webhook was added. */
  secret: string
  close(): Promise<void>
}

const OLDEST_SECONDS = 300
const MOST_BYTES = 100_000

export async function receiveWebhooks(
  port: number,
  hear: (event: Verified) => void,
  refuse: (why: string) => void,
): Promise<WebhookReceiver> {
  const seen = new Set<string>()
  const receiver = { url: '', secret: '', close: () => closed() }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
      if (body.length > MOST_BYTES) request.destroy()
    })
    request.on('end', () => {
      const wrong = problemOf(receiver.secret, request.headers, body)
      if (wrong) {
        refuse(wrong)
        return void response.writeHead(400).end()
      }
      // Answer first, work afterwards: whoever is slow to answer is asked again.
      response.writeHead(204).end()
      const id = String(request.headers['webhook-id'])
      if (seen.has(id)) return
      seen.add(id)
      hear({ id, ...(JSON.parse(body) as Omit<Verified, 'id'>) })
    })
  })
  const closed = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use: name another with --port, or 0.`) : error,
      ),
    )
    server.listen(port, 'localhost', resolve)
  })
  // With 0 the system has chosen one.
  receiver.url = `http://localhost:${(server.address() as AddressInfo).port}/parley`
  return receiver
}

/** standardwebhooks.com: HMAC-SHA256 over id, timestamp and body; one of several signatures is enough. */
export function problemOf(secret: string, headers: IncomingHttpHeaders, body: string): string | null {
  const timestamp = Number(headers['webhook-timestamp'])
  if (!(Math.abs(Date.now() / 1000 - timestamp) <= OLDEST_SECONDS)) return 'its time is not now'
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const expected = createHmac('sha256', key)
    .update(`${String(headers['webhook-id'])}.${timestamp}.${body}`)
    .digest()
  const isSigned = String(headers['webhook-signature'])
    .split(' ')
    .map(one => Buffer.from(one.replace(/^v1,/, ''), 'base64'))
    .some(given => given.length === expected.length && timingSafeEqual(given, expected))
  return isSigned ? null : 'its signature is not ours'
}
