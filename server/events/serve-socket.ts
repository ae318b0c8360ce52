/**
 * Speaks graphql-transport-ws over one socket. Written out instead of graphql-ws's own glue for `ws`, which prints a
 * stack for frames that anybody can send, and listens to the first error of a socket only: the second ends the process.
 */
import { CloseCode, MessageType, parseMessage, type Server } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Platform } from '../context.ts'
import { Refusal } from '../errors.ts'
import { factsOf } from '../platform/log.ts'
import { keepAlive } from './keep-alive.ts'

/** Who is at the other end. Not the request itself: an idle socket would hold its headers for hours. */
export interface Caller {
  address: string
  device: string
}

export interface Connection {
  socket: WebSocket
  caller: Caller
}

/** "Try again later": clients of graphql-ws come back by themselves. */
const TRY_AGAIN = 1013
const TEXT_ONLY = 1003
const GOODBYE_MS = 500

const ofClients = new Set<string>([
  MessageType.ConnectionInit,
  MessageType.Subscribe,
  MessageType.Complete,
  MessageType.Ping,
  MessageType.Pong,
])

/** Names the sockets of this process, shorter than any UUID: each has its name for hours. */
let opened = 0

export function serveSocket<C extends Connection>(platform: Platform, server: Server<C>, connection: C): void {
  const { socket } = connection
  const id = String((opened += 1))
  // A broken frame closes its socket by itself.
  socket.on('error', () => socket.terminate())
  const count = (): void =>
    void platform.limits.take('messagesPerSocket', id).catch((error: unknown) => closeForNow(socket, error))
  socket.on('ping', count)
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: text => sendTo(socket, text),
      close: (code, reason) => socket.close(code, reason),
      onMessage: hear =>
        void socket.on('message', (data: Buffer, isBinary: boolean) => {
          if (socket.readyState !== socket.OPEN) return
          count()
          if (isBinary) return closeForGood(socket, TEXT_ONLY, 'Send text')
          const text = data.toString()
          if (!isOfClient(text)) return closeForGood(socket, CloseCode.BadRequest, 'Invalid message received')
          hear(text).catch((error: unknown) => {
            platform.log.error('unexpected', { kind: 'subscription', error: factsOf(error) })
            closeForGood(socket, CloseCode.InternalServerError, 'Internal server error')
          })
        }),
    },
    connection,
  )
  keepAlive(socket)
  socket.once('close', (code, reason) => void closed(code, reason.toString()))
}

function isOfClient(text: string): boolean {
  try {
    return ofClients.has(parseMessage(text).type)
  } catch {
    return false
  }
}

const sendTo = (socket: WebSocket, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve()
    socket.send(text, error => (error ? reject(error) : resolve()))
  })

/** Says when to come back. */
export function closeForNow(socket: WebSocket, error: unknown): void {
  const seconds = error instanceof Refusal ? Number(error.extensions.retryAfterSeconds) : 1
  closeForGood(socket, TRY_AGAIN, `TOO_MANY_REQUESTS retryAfterSeconds=${seconds}`)
}

/** Says why, listens no longer, and does not wait for whoever goes on sending. */
function closeForGood(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason)
  setTimeout(() => socket.terminate(), GOODBYE_MS).unref()
}
