/** Who may open a WebSocket at all. Whatever is sent here, nothing is thrown: an error without a listener ends the process. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Platform } from '../context.ts'
import { Refusal } from '../errors.ts'
import { addressOf } from '../http/address.ts'
import type { Caller } from './serve-socket.ts'

/** Each has a server of its own, which passes over what asks for another's. */
const paths = ['/graphql', '/court/graphql'] as const
export type SocketPath = (typeof paths)[number]

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Lets through what asks for this path, from our own pages or from a program, and not too often from one address. */
export function upgradeDoor(platform: Platform, path: SocketPath, enter: Upgrade): Upgrade {
  return (request, socket, head) => {
    const asked = (request.url ?? '').split('?')[0]
    if (asked !== path && paths.some(known => known === asked)) return
    // What nobody serves is refused once.
    if (asked !== path && path !== paths[0]) return
    destroyOnError(socket)
    if (asked !== path) return refuse(socket, '404 Not Found')
    if (!isSameOrigin(request)) return refuse(socket, '403 Forbidden')
    platform.limits.take('socketsPerAddress', addressOf(request, platform.config.trustProxy)).then(
      () => enter(request, socket, head),
      (error: unknown) => {
        const seconds = error instanceof Refusal ? Number(error.extensions.retryAfterSeconds) : 1
        refuse(socket, `429 Too Many Requests\r\nRetry-After: ${seconds}`)
      },
    )
  }
}

/** Apart from what knows the request, which a listener in its midst would keep alive with the socket. */
const destroyOnError = (socket: Duplex): unknown => socket.on('error', () => socket.destroy())

/** What is kept of a request for as long as its socket is open. */
export const callerOf = (request: IncomingMessage, trustProxy: number): Caller => ({
  address: addressOf(request, trustProxy),
  device: (request.headers['user-agent'] ?? '').slice(0, 200),
})

function refuse(socket: Duplex, head: string): void {
  socket.end(`HTTP/1.1 ${head}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Browsers always send Origin: another site's page gets no socket. Programs send none. */
function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  return origin === undefined || URL.parse(origin)?.host === host
}
