import type { Database } from '../platform/database.ts'

/** Somebody who reads a conversation at this moment, and may know who else is in it. */
export interface ReaderNow {
  conversationId: string
  personId: string
  seatId: string
  /** Of the sessions asked about, those of this person that live; null for none. */
  liveSessions: string[] | null
}

/**
 * Of these persons in these conversations, those who read there now: the rule of `hearers`, asked under the delivery role.
 * Nobody, where who is there must not be known (a case in safety mode).
 */
export function readReadersNow(
  database: Pick<Database, 'askAsDelivery'>,
  pairs: (readonly [conversationId: string, personId: string])[],
  sessions: string[],
  now: Date,
): Promise<ReaderNow[]> {
  return database.askAsDelivery<ReaderNow>(
    `select conversation_id as "conversationId", person_id as "personId", seat_id as "seatId", live_sessions as "liveSessions"
     from readers_now($1::uuid[], $2::uuid[], $3::uuid[], $4::timestamptz)`,
    [pairs.map(([conversationId]) => conversationId), pairs.map(([, personId]) => personId), sessions, now],
  )
}
