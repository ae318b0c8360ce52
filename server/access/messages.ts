/** The door to messages: of a conversation, those that were said while this person was let in. Bodies are opened here. */
import { sql } from 'kysely'
import type { SeatRole } from '../cases/seat.entity.ts'
import type { Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import type { MessageStamp } from '../conversations/message.entity.ts'
import { NotFound } from '../errors.ts'
import type { Term } from '../offers/term.ts'
import { isId } from '../platform/clock.ts'
import { grouped, load } from '../platform/loading.ts'
import { glassIsBroken } from './broken-glass.ts'
import { messageIsVisibleTo, readableTimes } from './conversation-readers.ts'
import { evidenceColumns, evidenceFactsOf, fileNameOf, type EvidenceFacts, type EvidenceRow } from './evidence.ts'

export interface MessageFacts {
  id: string
  conversationId: string
  /** Its number in the conversation, from 1. */
  seq: number
  seatId: string
  author: string
  role: SeatRole
  /** Empty when `destroyedAt` is not null. */
  body: string
  /** What a neutral suggests in it; null in any other message, and when `destroyedAt` is not null. */
  terms: Term[] | null
  suggestsTerms: boolean
  /** When the words and files were destroyed after the program's retention period; null while they are there. */
  destroyedAt: Date | null
  stamp: MessageStamp
  sentAt: string
  /** The key that its author's client made. */
  key: string
  evidence: EvidenceFacts[]
}

/** Of a message of words alone, that was sent this moment. */
export const plainMessage = {
  terms: null,
  suggestsTerms: false,
  destroyedAt: null,
  evidence: [],
} as const satisfies Partial<MessageFacts>

export interface MessagePage {
  /** The oldest first. */
  messages: MessageFacts[]
  hasPreviousPage: boolean
}

/** The last messages before a number (null: the newest). One statement for all pages that one request asks for. */
export const listMessages = (
  ctx: Ctx,
  conversationId: string,
  last: number,
  before: number | null,
): Promise<MessagePage> => load(ctx, listPages, JSON.stringify([conversationId, last, before ?? NEWEST]))

const NEWEST = 2_147_483_647

async function listPages(ctx: Ctx, keys: string[]): Promise<MessagePage[]> {
  const pages = keys.map(key => JSON.parse(key) as [conversationId: string, last: number, before: number])
  const { rows } = await sql<Row & { page: number }>`
    select asked.page::int as page, shown.*
    from unnest(${pages.map(([id]) => id)}::uuid[], ${pages.map(([, last]) => last)}::int[], ${pages.map(([, , before]) => before)}::int[])
      with ordinality as asked(conversation_id, last, before, page)
    join conversations on conversations.id = asked.conversation_id
    cross join lateral ${readableTimes(personOf(ctx))} as reading
    cross join lateral (
      select ${columns} from ${tables}
      where messages.conversation_id = conversations.id and messages.seq < asked.before and messages.sent_at <@ reading.times
      order by messages.seq desc limit asked.last + 1
    ) shown
    order by asked.page, shown.seq`.execute(ctx.sql)
  await opened(ctx, rows)
  return grouped(rows, keys, row => keys[row.page - 1] ?? '').map((found, index) => {
    const last = pages[index]?.[1] ?? 0
    return { messages: found.slice(-last).map(row => factsOf(ctx, row)), hasPreviousPage: found.length > last }
  })
}

/** As listMessages, of a joint conversation that staff opened in an emergency: nothing without that. */
export async function listOpenedMessages(
  ctx: Ctx,
  conversationId: string,
  last: number,
  before: number | null,
): Promise<MessagePage> {
  const { rows } = await sql<Row>`
    select ${columns} from ${tables} join conversations on conversations.id = messages.conversation_id
    where conversations.id = ${conversationId} and ${glassIsBroken(ctx)} and messages.seq < ${before ?? NEWEST}
    order by messages.seq desc limit ${last + 1}`.execute(ctx.sql)
  await opened(ctx, rows)
  const messages = rows.slice(0, last).map(row => factsOf(ctx, row))
  return { messages: messages.toReversed(), hasPreviousPage: rows.length > last }
}

/** Throws NotFound alike for a message that is not there and for one that this person does not read. */
export async function readMessage(ctx: Ctx, id: string): Promise<MessageFacts> {
  const found = isId(id) ? await load(ctx, readMessages, id) : null
  if (!found) throw new NotFound()
  return found
}

async function readMessages(ctx: Ctx, ids: string[]): Promise<(MessageFacts | null)[]> {
  const { rows } = await sql<Row>`
    select ${columns} from ${tables} join conversations on conversations.id = messages.conversation_id
    where messages.id = any (${ids}::uuid[]) and ${messageIsVisibleTo(personOf(ctx))}`.execute(ctx.sql)
  await opened(ctx, rows)
  const found = new Map(rows.map(row => [row.id, factsOf(ctx, row)]))
  return ids.map(id => found.get(id) ?? null)
}

/** A message that this person reads in this conversation: no row when there is none. */
export const visibleMessage = (personId: string, conversationId: string, id: string) => sql`
  select messages.id, messages.conversation_id, messages.seq, messages.case_id
  from messages join conversations on conversations.id = messages.conversation_id
  where messages.id = ${id} and conversations.id = ${conversationId} and ${messageIsVisibleTo(personId)}`

const columns = sql`messages.id, messages.conversation_id as "conversationId", messages.seq, messages.seat_id as "seatId", author.name as author,
  author.role, messages.body, messages.terms, messages.stamp, messages.sent_at as "sentAt", messages.client_key as key,
  (select json_agg(${evidenceColumns} order by e.uploaded_at, e.id) from evidence e where e.message_id = messages.id) as evidence`

const tables = sql`messages join seats author on author.id = messages.seat_id`

interface Row extends Omit<MessageFacts, 'body' | 'terms' | 'suggestsTerms' | 'evidence' | 'destroyedAt'> {
  body: Uint8Array
  terms: Uint8Array | null
  evidence: EvidenceRow[] | null
}

const opened = (ctx: Ctx, rows: Row[]): Promise<void> =>
  ctx.platform.keys.ready(
    ctx.sql,
    rows.flatMap(row => [row.body, row.terms, ...(row.evidence ?? []).map(fileNameOf)]),
  )

function factsOf(ctx: Ctx, row: Row): MessageFacts {
  const { keys } = ctx.platform
  const destroyedAt = keys.destroyedAt(row.body)
  return {
    id: row.id,
    conversationId: row.conversationId,
    seq: row.seq,
    seatId: row.seatId,
    author: row.author,
    role: row.role,
    body: destroyedAt ? '' : keys.openText(`messages.body:${row.id}`, row.body),
    terms:
      row.terms && !destroyedAt ? (JSON.parse(keys.openText(`messages.terms:${row.id}`, row.terms)) as Term[]) : null,
    suggestsTerms: row.terms !== null && !destroyedAt,
    destroyedAt,
    stamp: row.stamp,
    sentAt: row.sentAt,
    key: row.key,
    evidence: destroyedAt ? [] : (row.evidence ?? []).map(file => evidenceFactsOf(ctx, file)),
  }
}
