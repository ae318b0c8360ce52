/**
 * Who reads a conversation, and which part of it: the predicates on which the doors to conversations, messages and
 * evidence stand. The joint conversation is read by the seats that entered it; a private one by the seats of its party
 * and by the neutrals that entered it. Invariant: a seat that was removed reads nothing, and nobody reads outside the
 * time for which they were let in. The database's function `hearers` asks the same at each delivery.
 *
 * Each fragment belongs into a statement on `conversations`.
 */
import { sql, type RawBuilder } from 'kysely'

/** A row of conversation_seats alone opens nothing: the seat behind it must be one that may be there. */
export const seatsIn = sql`conversation_seats cs join seats s on s.id = cs.seat_id
  where cs.conversation_id = conversations.id and s.removed_at is null
    and (conversations.kind = 'JOINT' or s.party_id = conversations.party_id
      or (s.party_id is null and s.role in ('MEDIATOR', 'CO_MEDIATOR', 'OBSERVER')))`

/** The spans of time of which this person reads what was said, over all their seats; null for who never was in it. */
export const readableTimes = (personId: string): RawBuilder<unknown> => sql`(
  select range_agg(tstzrange(cs.reads_from, least(s.reads_until, cs.left_at), '[]'))
    filter (where coalesce(least(s.reads_until, cs.left_at), 'infinity') >= cs.reads_from) as times
  from ${seatsIn} and s.person_id = ${personId})`

export const conversationIsVisibleTo = (personId: string): RawBuilder<boolean> =>
  sql<boolean>`${readableTimes(personId)} is not null`

/** In a statement on `messages` and its `conversations`. */
export const messageIsVisibleTo = (personId: string): RawBuilder<boolean> =>
  sql<boolean>`messages.sent_at <@ ${readableTimes(personId)}`

/** The seats that read what is said now. */
export const presentSeats = (now: Date): RawBuilder<unknown> =>
  sql`${seatsIn} and cs.left_at is null and (s.reads_until is null or s.reads_until >= ${now})`
