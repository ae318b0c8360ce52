/**
 * Pings every open socket and ends what has had its time: one timer for all of them, for thousands lie idle and a timer
 * each is memory.
 */
import type { WebSocket } from 'ws'

const ROUND_MS = 1_000
/** A socket is pinged every so many rounds; whoever does not answer until the next ping is gone. */
const PING_ROUNDS = 12

interface Watched {
  socket: WebSocket
  isAlive: boolean
  round: number
  /** Milliseconds of performance.now(), or null for no end. */
  endsAt: number | null
  onEnd: ((socket: WebSocket) => void) | null
}

const watched = new Map<WebSocket, Watched>()
let timer: NodeJS.Timeout | null = null

export function keepAlive(socket: WebSocket): void {
  const one: Watched = { socket, isAlive: true, round: watched.size % PING_ROUNDS, endsAt: null, onEnd: null }
  watched.set(socket, one)
  socket.on('pong', answered).once('close', forget)
  timer ??= setInterval(goRound, ROUND_MS).unref()
}

/** Calls `onEnd` once that time has passed, to within a second. */
export function endAfter(socket: WebSocket, milliseconds: number, onEnd: (socket: WebSocket) => void): void {
  const one = watched.get(socket)
  if (!one) return
  one.endsAt = performance.now() + milliseconds
  one.onEnd = onEnd
}

function goRound(): void {
  const now = performance.now()
  for (const one of watched.values()) {
    if (one.endsAt !== null && one.endsAt <= now) {
      one.endsAt = null
      one.onEnd?.(one.socket)
    }
    one.round = (one.round + 1) % PING_ROUNDS
    if (one.round === 0) ping(one)
  }
}

function ping(one: Watched): void {
  if (!one.isAlive) return one.socket.terminate()
  one.isAlive = false
  one.socket.ping()
}

function answered(this: WebSocket): void {
  const one = watched.get(this)
  if (one) one.isAlive = true
}

function forget(this: WebSocket): void {
  watched.delete(this)
  if (watched.size > 0 || !timer) return
  clearInterval(timer)
  timer = null
}
