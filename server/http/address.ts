import type { IncomingMessage } from 'node:http'

/** Where a request comes from, as express tells it: the address that the last of our own proxies saw. */
export function addressOf({ headers, socket }: IncomingMessage, trustProxy: number): string {
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
  const nearestFirst = [socket.remoteAddress ?? '', ...forwarded.toReversed()]
  return nearestFirst[Math.min(trustProxy, nearestFirst.length - 1)] ?? ''
}
