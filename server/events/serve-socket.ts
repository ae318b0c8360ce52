/**
 * Speaks graphql-transport-ws over one socket. Written out instead of graphql-ws's own glue for `ws`, which prints a
 * stack for frames that anybody can send, and listens to the first error of a socket only: the second ends the process.
 */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { CloseCode, MessageType, parseMessage, type Server } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { Platform } from '../context.ts'
import { Refusal } from '../errors.ts'
import { factsOf } from '../platform/log.ts'

export interface Connection {
  socket: WebSocket
  request: IncomingMessage
}

/** "Try again later": clients of graphql-ws come back by themselves. */
const TRY_AGAIN = 1013
const TEXT_ONLY = 1003
const PING_MS = 12_000
const GOODBYE_MS = 500

const ofClients = new Set<string>([
  MessageType.ConnectionInit,
  MessageType.Subscribe,
  MessageType.Complete,
  MessageType.Ping,
  MessageType.Pong,
])

export function serveSocket(platform: Platform, server: Server<Connection>, { socket, request }: Connection): void {
  const id = randomUUID()
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
    { socket, request },
  )
  const stopPinging = pingOn(socket)
  socket.once('close', (code, reason) => {
    stopPinging()
    void closed(code, reason.toString())
  })
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

/** Whoever does not answer until the next ping is gone. */
function pingOn(socket: WebSocket): () => void {
  let isAlive = true
  socket.on('pong', () => (isAlive = true))
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate()
    isAlive = false
    socket.ping()
  }, PING_MS)
  return () => clearInterval(timer)
}

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
