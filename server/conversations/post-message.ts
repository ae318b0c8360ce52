import { sql } from 'kysely'
import type { SeatRole } from '../cases/seat.entity.ts'
import type { ActCtx } from '../context.ts'
import { BadInput, Conflict, RuleBroken } from '../errors.ts'
import { quietSince } from '../notices/queue-news.ts'
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
  /** Nothing else happens in this act, so that its event can be recorded with it. */
  isLast?: boolean
}

export interface PostedMessage {
  id: string
  seq: number
  author: string
  role: SeatRole
  sentAt: string
  /** Readers who had no news lately. */
  toTell: string[]
}

interface Posted {
  outcome: 'POSTED' | 'JUDGE_AGAIN' | 'AUDIENCE_CHANGED' | 'KEY_REUSED' | 'UNKNOWN_EVIDENCE'
  seq: number
  author: string
  role: SeatRole
  sentAt: string
  audience: string[]
  toTell: string[]
  heardBy: string[] | null
}

/**
 * Writes a message as the next one of its conversation, shares its evidence, moves its author's read position and throws
 * the draft away: one statement, because this is the busiest path of all (the function post_message). Locks: the
 * conversation, and with `isLast` the feeds of its readers, for then its event is recorded too. Answers with what stands
 * there now, and with the readers to tell of it, who had no news lately; null when the same author sent something under
 * this key, or somebody left, closed or ended what the author was judged by: then it is to be judged again.
 * Throws AUDIENCE_CHANGED with the present readers, KEY_REUSED, and BAD_INPUT for evidence that cannot be shared here.
 */
export async function postMessage(ctx: ActCtx, message: NewMessage): Promise<PostedMessage | null> {
  const { conversation, standing, seatId, key, stamp, audience, evidenceIds } = message
  const id = ctx.newId()
  const { keys } = ctx.platform
  await keys.readyKey(ctx.sql, conversation.dataKeyId)
  const body = keys.seal(conversation.dataKeyId, `messages.body:${id}`, message.body)
  const terms = message.terms
    ? keys.seal(conversation.dataKeyId, `messages.terms:${id}`, JSON.stringify(message.terms))
    : null
  const readers = audience && [...new Set(audience)].sort()
  const { rows } = await sql<Posted>`
    select outcome, seq, author, role, sent_at as "sentAt", audience, to_tell as "toTell", heard_by as "heardBy"
    from post_message(${id}, ${conversation.id}, ${seatId}, ${key}, ${stamp}, ${body}, ${terms}, ${readers}, ${evidenceIds},
      ${standing}, ${ctx.now}, ${quietSince(ctx.now)}, ${message.isLast ? ctx.newId() : null})`.execute(ctx.sql)
  const posted = rows[0]
  if (!posted || posted.outcome === 'JUDGE_AGAIN') return null
  refuse(posted)
  if (posted.heardBy) ctx.recorded(posted.heardBy)
  else
    ctx.record({
      kind: 'MESSAGE_SENT',
      scope: 'CONVERSATION',
      scopeId: conversation.id,
      caseId: conversation.caseId,
      subjectId: id,
      bySeatId: seatId,
    })
  const { seq, author, role, sentAt, toTell } = posted
  return { id, seq, author, role, sentAt, toTell }
}

function refuse({ outcome, audience }: Posted): void {
  if (outcome === 'AUDIENCE_CHANGED')
    throw new RuleBroken('AUDIENCE_CHANGED', 'Other people read this conversation now than the ones you were shown.', {
      audience,
    })
  if (outcome === 'KEY_REUSED')
    throw new Conflict('KEY_REUSED', 'This key was used before with other arguments. Make a new key for a new intent.')
  if (outcome === 'UNKNOWN_EVIDENCE')
    throw new BadInput(
      'evidenceIds',
      'UNKNOWN',
      'Attach files that you uploaded for this conversation and have not shared yet.',
    )
}
