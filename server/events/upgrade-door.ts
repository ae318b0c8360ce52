/** Who may open a WebSocket at all. Whatever is sent here, nothing is thrown: an error without a listener ends the process. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Platform } from '../context.ts'
import { Refusal } from '../errors.ts'
import { addressOf } from '../http/address.ts'

const PATH = '/graphql'

export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** Lets through what asks for our path, from our own pages or from a program, and not too often from one address. */
export function upgradeDoor(platform: Platform, enter: Upgrade): Upgrade {
  return (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if ((request.url ?? '').split('?')[0] !== PATH) return refuse(socket, '404 Not Found')
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

function refuse(socket: Duplex, head: string): void {
  socket.end(`HTTP/1.1 ${head}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** Browsers always send Origin: another site's page gets no socket. Programs send none. */
function isSameOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  return origin === undefined || URL.parse(origin)?.host === host
}
