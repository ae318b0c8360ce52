import { sql } from 'kysely'
import { presentSeats } from '../access/conversation-readers.ts'
import { throwDraftAway } from '../access/drafts.ts'
import { wasSentUnder } from '../access/messages.ts'
import type { ActCtx } from '../context.ts'
import { standsAsBefore } from '../access/writing.ts'
import { personOf } from '../context.ts'
import { BadInput, Conflict, RuleBroken } from '../errors.ts'
import { personsToTell } from '../notices/queue-news.ts'
import type { Term } from '../offers/term.ts'
import type { MessageStamp } from './message.entity.ts'

export interface NewMessage {
  conversation: { id: string; caseId: string; dataKeyId: string }
  /** What the author was judged by; null where no rule of writing was asked. */
  standing: string | null
  seatId: string
  key: string
  body: string
  /** What its author suggests, a neutral; null in any other message. */
  terms?: readonly Term[] | null
  stamp: MessageStamp
  /** The other readers as the author was shown them; null where nobody chose them. */
  audience: string[] | null
  evidenceIds: string[]
}

interface Posted {
  wasSent: boolean
  isAsJudged: boolean
  seq: number | null
  isNumbered: boolean
  shared: number
  readers: { seatId: string; personId: string; wasToldLately: boolean }[] | null
}

/**
 * Writes a message as the next one of its conversation, shares its evidence, moves its author's read position and throws
 * the draft away: one statement, because this is the busiest path of all. The caller holds the lock of the conversation,
 * so the readers are judged as they are now. Answers with the readers to tell of it, who had no news lately; null when,
 * while this transaction waited for the lock, the same author sent something under this key, or somebody left, closed or
 * ended what the author was judged by: then it is to be judged again.
 * Throws AUDIENCE_CHANGED with the present readers, KEY_REUSED, and BAD_INPUT for evidence that cannot be shared here.
 */
export async function postMessage(ctx: ActCtx, message: NewMessage): Promise<{ id: string; toTell: string[] } | null> {
  const { conversation, standing, seatId, key, stamp, audience, evidenceIds } = message
  const id = ctx.newId()
  const personId = personOf(ctx)
  await ctx.platform.keys.readyKey(ctx.sql, conversation.dataKeyId)
  const body = ctx.platform.keys.seal(conversation.dataKeyId, `messages.body:${id}`, message.body)
  const terms = message.terms
    ? ctx.platform.keys.seal(conversation.dataKeyId, `messages.terms:${id}`, JSON.stringify(message.terms))
    : null
  const isToThose = audience
    ? sql`(select coalesce(array_agg(id::text order by id), '{}') from others) = ${[...new Set(audience)].sort()}::text[]`
    : sql`true`
  const { rows } = await sql<Posted>`
    with others as materialized (
      select present.id, present.person_id
      from conversations, lateral (select s.id, s.person_id from ${presentSeats(ctx.now)} and s.person_id <> ${personId}) present
      where conversations.id = ${conversation.id}
    ), before as materialized (
      select ${wasSentUnder(seatId, key)} as was_sent, ${standing === null ? sql`true` : standsAsBefore(personId, { id: conversation.id, standing })} as is_as_judged
    ), numbered as (
      update conversations set last_seq = last_seq + 1, last_message_at = greatest(last_message_at, ${ctx.now}), last_seat_id = ${seatId}
      where conversations.id = ${conversation.id} and (select is_as_judged and not was_sent from before) and ${isToThose}
      returning last_seq
    ), sent as (
      insert into messages (id, conversation_id, case_id, seq, seat_id, client_key, stamp, body, terms, sent_at)
      select ${id}, ${conversation.id}, ${conversation.caseId}, last_seq, ${seatId}, ${key}, ${stamp}, ${body}, ${terms}::bytea, ${ctx.now} from numbered
      on conflict do nothing
      returning seq
    ), shared as (
      update evidence set message_id = ${id}, shared_at = ${ctx.now}
      where id = any (${evidenceIds}::uuid[]) and conversation_id = ${conversation.id} and seat_id = ${seatId} and message_id is null
      returning id
    ), has_read as (
      insert into read_positions (conversation_id, person_id, seq, message_id, read_at)
      select ${conversation.id}, ${personId}, seq, ${id}, ${ctx.now} from sent
      on conflict (conversation_id, person_id) do update set seq = excluded.seq, message_id = excluded.message_id, read_at = excluded.read_at
    ), undrafted as (
      ${throwDraftAway(personId, `${message.terms ? 'suggestion' : 'conversation'}:${conversation.id}`)} and exists (select 1 from sent)
    )
    select (select was_sent from before) as "wasSent", (select is_as_judged from before) as "isAsJudged", (select seq from sent), exists (select 1 from numbered) as "isNumbered",
      (select count(*)::int from shared) as shared, (
        select json_agg(json_build_object('seatId', others.id, 'personId', others.person_id, 'wasToldLately', told.was_told_lately))
        from others join ${personsToTell(sql`(select array_agg(person_id) from others)`, ctx.now)} told on told.person_id = others.person_id
      ) as readers`.execute(ctx.sql)
  const posted = rows[0]
  if (!posted || posted.wasSent || !posted.isAsJudged) return null
  const readers = posted.readers ?? []
  if (!posted.isNumbered) {
    const present = readers.map(reader => reader.seatId)
    throw new RuleBroken('AUDIENCE_CHANGED', 'Other people read this conversation now than the ones you were shown.', {
      audience: present,
    })
  }
  if (posted.seq === null)
    throw new Conflict('KEY_REUSED', 'This key was used before with other arguments. Make a new key for a new intent.')
  if (posted.shared !== evidenceIds.length) {
    throw new BadInput(
      'evidenceIds',
      'UNKNOWN',
      'Attach files that you uploaded for this conversation and have not shared yet.',
    )
  }
  ctx.record({
    kind: 'MESSAGE_SENT',
    scope: 'CONVERSATION',
    scopeId: conversation.id,
    caseId: conversation.caseId,
    subjectId: id,
    bySeatId: seatId,
  })
  return { id, toTell: readers.filter(reader => !reader.wasToldLately).map(reader => reader.personId) }
}
