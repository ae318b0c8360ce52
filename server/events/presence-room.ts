/** One conversation while somebody is in it: who is here, through which process, and who writes. Pure. */
import type { ReaderNow } from './read-readers-now.ts'

/** The seats that are here and that are writing: the same for everybody in the room. */
export interface PresenceState {
  conversationId: string
  here: string[]
  writing: string[]
}

export interface Visitor {
  id: string
  conversationId: string
  personId: string
  sessionId: string
  give(state: PresenceState): void
  /** The session has ended. */
  end(): void
}

export interface Room {
  own: Map<string, Visitor>
  /** In it through other processes, and until when that is believed. */
  others: Map<string, { personId: string; until: number }>
  writing: Map<string, number>
  told: Map<string, string>
}

export const emptyRoom = (): Room => ({ own: new Map(), others: new Map(), writing: new Map(), told: new Map() })

/** Whoever closes the last window writes no longer. */
export function stopWriting(room: Room, personId: string): void {
  const isHere = [...room.own.values(), ...room.others.values()].some(one => one.personId === personId)
  if (!isHere) room.writing.delete(personId)
}

export function personsIn(room: Room | undefined): string[] {
  if (!room) return []
  const here = [...room.own.values(), ...room.others.values()].map(one => one.personId)
  return [...new Set([...here, ...room.writing.keys()])]
}

export function stateOf(conversationId: string, room: Room, readers: ReaderNow[]): PresenceState {
  const here = new Set([...room.own.values(), ...room.others.values()].map(one => one.personId))
  const seats = (isIn: (personId: string) => boolean): string[] =>
    readers
      .filter(reader => isIn(reader.personId))
      .map(reader => reader.seatId)
      .sort()
  return {
    conversationId,
    here: seats(personId => here.has(personId)),
    writing: seats(personId => room.writing.has(personId)),
  }
}

/** Whether anything was. */
export function forgetOld({ others, writing }: Room, now: number): boolean {
  const before = others.size + writing.size
  for (const [id, { until }] of others) if (until < now) others.delete(id)
  for (const [id, until] of writing) if (until < now) writing.delete(id)
  return others.size + writing.size < before
}
