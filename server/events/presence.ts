/**
 * Who is in a conversation at this moment, and who is writing there: kept in memory, for seconds, and told to whoever is
 * in it too. A room exists in a process while somebody is in it through this process. Others are told of by the bus, ids
 * only; what is told is asked of the database at each delivery, for all rooms at once (`readers_now`). Invariant: nothing
 * of it is ever stored, and no conversation is told of anywhere but in itself.
 */
import type { Clock } from '../platform/clock.ts'
import type { Database } from '../platform/database.ts'
import { factsOf, type Log } from '../platform/log.ts'
import { readReadersNow } from './read-readers-now.ts'
import { type Visitor, type Room, emptyRoom, stopWriting, personsIn, stateOf, forgetOld } from './presence-room.ts'

export interface Presence {
  /** Somebody is in a conversation, until the answer is called. */
  enter(visitor: Visitor): () => void
  /** Somebody writes there; it passes by itself. */
  writing(conversationId: string, personId: string): void
  /** It was sent. */
  rests(conversationId: string, personId: string): void
  /** What another process tells. */
  hear: (signals: string[]) => void
  rooms(): number
  close(): void
}

/** A little longer than clients wait before they tell it again. */
const WRITING_MS = 6_000

const GATHER_MS = 60

const SWEEP_MS = 1_000

/** A process that dies says good-bye to nobody. */
const AGAIN_MS = 20_000

const BELIEVED_MS = 50_000

type Said = 'enters' | 'stays' | 'leaves' | 'writes' | 'rests'

export function createPresence(
  database: Pick<Database, 'askAsDelivery'>,
  clock: Clock,
  tell: (signals: string[]) => void,
  log: Log,
  writingMs = WRITING_MS,
): Presence {
  const rooms = new Map<string, Room>()
  const due = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  let isClosed = false
  let isFailing = false

  const say = (said: Said, conversationId: string, personId: string, id = ''): void =>
    tell([`${said} ${conversationId} ${personId} ${id}`.trimEnd()])
  const soon = (conversationId: string, milliseconds = GATHER_MS): void => {
    due.add(conversationId)
    if (!isClosed) timer ??= setTimeout(() => void deliver(), milliseconds)
  }
  const deliver = async (): Promise<void> => {
    const asked = [...due].filter(id => rooms.has(id))
    due.clear()
    let wait = GATHER_MS
    try {
      if (asked.length > 0) await tellRooms(asked)
      isFailing = false
    } catch (error) {
      // Most likely the database is away for a moment: what is true then is told then. Said once.
      if (!isFailing) log.error('presence not told', { count: asked.length, error: factsOf(error) })
      isFailing = true
      asked.forEach(id => due.add(id))
      wait = SWEEP_MS
    }
    timer = null
    for (const id of due) soon(id, wait)
  }
  const tellRooms = async (asked: string[]): Promise<void> => {
    const pairs = asked.flatMap(id => personsIn(rooms.get(id)).map(personId => [id, personId] as const))
    const visitors = asked.flatMap(id => [...(rooms.get(id)?.own.values() ?? [])])
    const sessions = visitors.map(visitor => visitor.sessionId)
    const readers = await readReadersNow(database, pairs, sessions, clock.now())
    for (const visitor of visitors) {
      const room = rooms.get(visitor.conversationId)
      if (room?.own.get(visitor.id) !== visitor) continue
      const present = readers.filter(reader => reader.conversationId === visitor.conversationId)
      const self = present.find(reader => reader.personId === visitor.personId)
      if (!self) continue
      if (!self.liveSessions?.includes(visitor.sessionId)) {
        visitor.end()
        continue
      }
      const state = stateOf(visitor.conversationId, room, present)
      const text = JSON.stringify(state)
      if (room.told.get(visitor.id) === text) continue
      room.told.set(visitor.id, text)
      visitor.give(state)
    }
  }
  const sweep = setInterval(() => {
    const now = Date.now()
    for (const [id, room] of rooms) if (forgetOld(room, now)) soon(id)
  }, SWEEP_MS)
  const again = setInterval(() => {
    const own = [...rooms.values()].flatMap(room => [...room.own.values()])
    tell(own.map(({ conversationId, personId, id }) => `stays ${conversationId} ${personId} ${id}`))
    // Whoever lost their seat meanwhile is here no longer.
    for (const id of rooms.keys()) soon(id)
  }, AGAIN_MS)
  for (const one of [sweep, again]) one.unref()

  return {
    enter(visitor) {
      const { id, conversationId, personId } = visitor
      const room = rooms.get(conversationId) ?? emptyRoom()
      rooms.set(conversationId, room)
      room.own.set(id, visitor)
      soon(conversationId)
      say('enters', conversationId, personId, id)
      return () => {
        if (!room.own.delete(id)) return
        room.told.delete(id)
        stopWriting(room, personId)
        if (room.own.size > 0) soon(conversationId)
        else if (rooms.get(conversationId) === room) rooms.delete(conversationId)
        say('leaves', conversationId, personId, id)
      }
    },
    writing(conversationId, personId) {
      rooms.get(conversationId)?.writing.set(personId, Date.now() + writingMs)
      soon(conversationId)
      say('writes', conversationId, personId)
    },
    rests(conversationId, personId) {
      if (rooms.get(conversationId)?.writing.delete(personId)) soon(conversationId)
      say('rests', conversationId, personId)
    },
    hear(signals) {
      for (const signal of signals) {
        const [said, conversationId = '', personId = '', id = ''] = signal.split(' ')
        const room = rooms.get(conversationId)
        if (!room) continue
        if (said === 'writes') room.writing.set(personId, Date.now() + writingMs)
        else if (said === 'rests') room.writing.delete(personId)
        else if (said === 'leaves') {
          room.others.delete(id)
          stopWriting(room, personId)
        } else room.others.set(id, { personId, until: Date.now() + BELIEVED_MS })
        // Whoever enters knows nobody who is here through us.
        if (said === 'enters') for (const own of room.own.values()) say('stays', conversationId, own.personId, own.id)
        soon(conversationId)
      }
    },
    rooms: () => rooms.size,
    close() {
      isClosed = true
      clearInterval(sweep)
      clearInterval(again)
      if (timer) clearTimeout(timer)
    },
  }
}
