/**
 * Delivery: who listens in this process, and what their feeds hold that they have not had. A hint says whose feed may
 * have grown; the record is always the feed itself, read through may_hear for all listeners at once. A poll catches a
 * hint that was lost. Nothing here is kept: a listener that comes back names its cursor.
 */
import type { Database } from '../platform/database.ts'
import { factsOf, type Log } from '../platform/log.ts'
import { readDeliverable, readFeedEnds, type DeliveredEvent } from './read-deliverable.ts'

export interface Listener {
  personId: string
  sessionId: string
  /** The last number that this listener was given or passed over; null until the present one is read. */
  seq: number | null
  give(event: DeliveredEvent): void
  caughtUp(seq: number): void
  isCaughtUp: boolean
  /** Has enough before it for now: its replay waits until it asks for more by a hint. */
  isFull(): boolean
  /** The session has ended: nothing more is delivered. */
  end(): void
}

export interface Hub {
  listen(listener: Listener): () => void
  /** These persons' feeds may have grown. */
  hint: (personIds: string[]) => void
  /** Everybody's may have: the bus says that it was away. */
  hintAll: () => void
  listeners(): number
  close(): Promise<void>
}

/** A listener without a cursor begins at the present end of its feed. */
async function startFromNow(database: Database, listeners: Listener[]): Promise<void> {
  const fresh = listeners.filter(listener => listener.seq === null)
  if (fresh.length === 0) return
  const ends = await readFeedEnds(
    database,
    fresh.map(listener => listener.personId),
  )
  for (const listener of fresh) listener.seq = ends.get(listener.personId) ?? 0
}

const POLL_MS = 5_000
const AGAIN_MS = 500
const AT_ONCE = 500
const PERSONS_AT_ONCE = 1_000

export function createHub(database: Database, log: Log): Hub {
  const byPerson = new Map<string, Set<Listener>>()
  const due = new Set<string>()
  let pumping: Promise<void> | null = null
  let isClosed = false
  let isFailing = false

  const hint = (personIds: string[]): void => {
    for (const id of personIds) if (byPerson.has(id)) due.add(id)
    if (due.size > 0 && !pumping && !isClosed) pumping = pump().finally(pumped)
  }
  /** A hint that came while the last round was ending starts the next. */
  const pumped = (): void => {
    pumping = null
    hint([])
  }
  const pump = async (): Promise<void> => {
    while (due.size > 0 && !isClosed) {
      const persons = [...due].slice(0, PERSONS_AT_ONCE)
      for (const id of persons) due.delete(id)
      try {
        await deliver(persons)
        isFailing = false
      } catch (error) {
        // Said once, however long it lasts. Nothing is lost: who waits is asked about again.
        if (!isFailing) log.error('delivery failed', { count: persons.length, error: factsOf(error) })
        isFailing = true
        setTimeout(hint, AGAIN_MS, persons).unref()
      }
    }
  }
  const deliver = async (persons: string[]): Promise<void> => {
    // Whoever has enough for now holds nobody up: it is asked about again from its own number.
    const listeners = persons
      .flatMap(id => [...(byPerson.get(id) ?? [])])
      .filter(listener => listener.isCaughtUp || !listener.isFull())
    await startFromNow(database, listeners)
    const asked = new Set(listeners)
    const from = new Map<string, number>()
    for (const { personId, seq } of listeners)
      if (seq !== null) from.set(personId, Math.min(seq, from.get(personId) ?? Infinity))
    const sessions = [...new Set(listeners.map(listener => listener.sessionId))]
    const events = await readDeliverable(database, [...from.keys()], [...from.values()], sessions, AT_ONCE)
    const counts = new Map<string, number>()
    for (const event of events) {
      counts.set(event.personId, (counts.get(event.personId) ?? 0) + 1)
      for (const listener of byPerson.get(event.personId) ?? []) {
        // Whoever came after the question was asked is asked about in the next one.
        if (!asked.has(listener) || listener.seq === null || event.seq <= listener.seq) continue
        listener.seq = event.seq
        if (!event.liveSessions?.includes(listener.sessionId)) listener.end()
        else if (event.isAllowed) listener.give(event)
      }
    }
    for (const id of persons) {
      if ((counts.get(id) ?? 0) >= AT_ONCE) due.add(id)
      else sayCaughtUp(id, asked)
    }
  }
  const sayCaughtUp = (personId: string, asked: ReadonlySet<Listener>): void => {
    for (const listener of byPerson.get(personId) ?? []) {
      if (!asked.has(listener) || listener.isCaughtUp || listener.seq === null) continue
      listener.isCaughtUp = true
      listener.caughtUp(listener.seq)
    }
  }
  const poll = setInterval(() => hint([...byPerson.keys()]), POLL_MS)
  poll.unref()

  return {
    listen(listener) {
      const others = byPerson.get(listener.personId) ?? new Set()
      byPerson.set(listener.personId, others.add(listener))
      hint([listener.personId])
      return () => {
        others.delete(listener)
        if (others.size === 0 && byPerson.get(listener.personId) === others) byPerson.delete(listener.personId)
      }
    },
    hint,
    hintAll: () => hint([...byPerson.keys()]),
    listeners: () => [...byPerson.values()].reduce((sum, set) => sum + set.size, 0),
    async close() {
      isClosed = true
      clearInterval(poll)
      await pumping
    },
  }
}
