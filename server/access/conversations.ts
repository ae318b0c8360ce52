/** The door to conversations: which there are for this person, who is in them, and how much is unread. */
import { sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { grouped, load } from '../platform/loading.ts'
import { conversationIsVisibleTo, presentSeats, readableTimes } from './conversation-readers.ts'

export interface ConversationFacts {
  id: string
  caseId: string
  kind: 'JOINT' | 'PRIVATE'
  /** Whose private conversation it is; null for the joint one. */
  partyId: string | null
  mediationId: string | null
  openedAt: string
  /** The seats that read what is said now. */
  readers: { seatId: string; personId: string; canWrite: boolean; readsFrom: string }[]
  /** Those readers without this person: whom a message of theirs reaches. */
  audience: string[]
  unread: number
  lastMessageAt: string | null
  /** The last message that this person has read. Nobody else ever learns it. */
  readUpTo: string | null
}

/** Throws NotFound alike for a conversation that is not there and for one that this person does not read. */
export async function readConversation(ctx: Ctx, id: string): Promise<ConversationFacts> {
  const found = isId(id) ? await load(ctx, readConversations, id) : null
  if (!found) throw new NotFound()
  return found
}

async function readConversations(ctx: Ctx, ids: string[]): Promise<(ConversationFacts | null)[]> {
  const found = await query(ctx)
    .where('conversations.id', '=', eb => eb.fn.any(eb.val(ids)))
    .execute()
  return ids.map(id => found.map(row => factsOf(ctx, row)).find(facts => facts.id === id) ?? null)
}

/** One statement for any number of cases; the joint conversation first, then the private ones as they were opened. */
export async function conversationsOfCase(ctx: Ctx, caseIds: string[]): Promise<ConversationFacts[][]> {
  const rows = await query(ctx)
    .where('conversations.case_id', '=', eb => eb.fn.any(eb.val(caseIds)))
    .execute()
  return grouped(
    rows.map(row => factsOf(ctx, row)),
    caseIds,
    facts => facts.caseId,
  )
}

/**
 * Unread and last message are counted within the times that this person reads: what was said after their seat ended
 * changes neither. Who still reads needs no count: the thread is numbered without gaps.
 */
const query = (ctx: Ctx) => {
  const personId = personOf(ctx)
  const times = readableTimes(personId)
  return ctx.sql
    .selectFrom('conversations')
    .leftJoin('read_positions', join =>
      join
        .onRef('read_positions.conversation_id', '=', 'conversations.id')
        .on('read_positions.person_id', '=', personId),
    )
    .where(conversationIsVisibleTo(personId))
    .select([
      'conversations.id',
      'conversations.case_id',
      'conversations.kind',
      'conversations.party_id',
      'conversations.mediation_id',
    ])
    .select(['conversations.opened_at', 'read_positions.message_id as read_up_to'])
    .select([
      sql<ConversationFacts['readers'] | null>`(
        select json_agg(json_build_object('seatId', s.id, 'personId', s.person_id, 'canWrite', cs.can_write, 'readsFrom', cs.reads_from) order by s.started_at, s.id)
        from ${presentSeats(ctx.now)})`.as('readers'),
      sql<number>`greatest(0, case when upper_inf(${times}) then conversations.last_seq
        else (select coalesce(max(m.seq), 0) from messages m where m.conversation_id = conversations.id and m.sent_at <@ ${times})
        end - coalesce(read_positions.seq, 0))`.as('unread'),
      sql<string | null>`case when conversations.last_message_at <@ ${times} then conversations.last_message_at
        else (select max(m.sent_at) from messages m where m.conversation_id = conversations.id and m.sent_at <@ ${times})
        end`.as('last_message_at'),
    ])
    .orderBy('conversations.kind')
    .orderBy('conversations.opened_at')
    .orderBy('conversations.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof query>['execute']>>[number]

function factsOf(ctx: Ctx, row: Row): ConversationFacts {
  const readers = row.readers ?? []
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    partyId: row.party_id,
    mediationId: row.mediation_id,
    openedAt: row.opened_at,
    readers,
    audience: readers.filter(reader => reader.personId !== personOf(ctx)).map(reader => reader.seatId),
    unread: row.unread,
    lastMessageAt: row.last_message_at,
    readUpTo: row.read_up_to,
  }
}
