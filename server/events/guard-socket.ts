/** Watches one socket for what no client of good faith does. */
import type { WebSocket } from 'ws'
import type { Platform } from '../context.ts'
import { Refusal } from '../errors.ts'

/** "Try again later": clients of graphql-ws come back by themselves. */
export const TRY_AGAIN = 1013
const TEXT_ONLY = 1003

/** Closes the socket over a binary frame, or over more messages than anybody needs. */
export function guardSocket(platform: Platform, socket: WebSocket, id: string): void {
  // An error (a broken frame, say) closes the socket by itself; the second one must find a listener too.
  socket.on('error', () => socket.terminate())
  const count = (): void =>
    void platform.limits.take('messagesPerSocket', id).catch((error: unknown) => closeForNow(socket, error))
  socket.on('message', (_data, isBinary) => {
    if (isBinary) closeForGood(socket, TEXT_ONLY, 'Send text')
    else count()
  })
  socket.on('ping', count)
}

/** Says when to come back, and reads nothing more. */
export function closeForNow(socket: WebSocket, error: unknown): void {
  const seconds = error instanceof Refusal ? Number(error.extensions.retryAfterSeconds) : 1
  closeForGood(socket, TRY_AGAIN, `TOO_MANY_REQUESTS retryAfterSeconds=${seconds}`)
}

const GOODBYE_MS = 500

/** Says why, reads nothing more, and does not wait for whoever goes on sending. */
function closeForGood(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason)
  socket.pause()
  setTimeout(() => socket.terminate(), GOODBYE_MS).unref()
}
