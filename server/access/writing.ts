/** The door for writing into a conversation: it is read by this person, and what the rules of writing need to know. */
import { sql, type RawBuilder } from 'kysely'
import type { ActCtx, Ctx, Platform } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { CaseStatus } from '../cases/case.entity.ts'
import type { SeatRole } from '../cases/seat.entity.ts'
import { isId } from '../platform/clock.ts'
import type { PartyFacts } from './cases.ts'
import { conversationIsVisibleTo } from './conversation-readers.ts'

export interface WritingFacts {
  id: string
  caseId: string
  kind: 'JOINT' | 'PRIVATE'
  dataKeyId: string
  programVersionId: string
  caseStatus: CaseStatus
  outcome: 'AGREEMENT' | 'PARTIAL' | 'NO_AGREEMENT' | null
  isMediated: boolean
  /** The seat that sits now, or the last one that did. */
  seat: WritingSeat
  /** What the last four were read from: a message is written only while the database still says the same. */
  standing: string
  /** What this person sent in this case under the same key, if anything. */
  earlier: EarlierMessage | null
}

export interface WritingSeat {
  id: string
  role: SeatRole
  partyStatus: PartyFacts['status'] | null
  hasEnded: boolean
  canWrite: boolean
}

export interface EarlierMessage {
  id: string
  conversationId: string
  /** The sealed body, in base64. */
  body: string
  evidenceIds: string[]
}

/**
 * For a message under `key`. Locks: the conversation until the commit, so that its messages are one after the other.
 * What the same transaction asks afterwards sees who entered or left before. Throws NotFound.
 */
export const changeConversation = (ctx: ActCtx, id: string, key: string): Promise<WritingFacts> =>
  find(ctx, id, key, sql`for no key update of conversations`)

const MOST_REMEMBERED = 5_000
const remembered = new WeakMap<Platform, Map<string, WritingFacts>>()

/**
 * What this person was last judged by here, when a message of theirs was written; null when that is not known any more. A
 * guess, which saves asking: whoever writes by it gives `standing` along, and nothing is written when it changed.
 */
export const rememberedWriting = (ctx: ActCtx, id: string): WritingFacts | null =>
  remembered.get(ctx.platform)?.get(`${personOf(ctx)} ${id}`) ?? null

/** Null forgets. */
export function rememberWriting(ctx: ActCtx, id: string, facts: WritingFacts | null): void {
  const known = remembered.get(ctx.platform) ?? new Map<string, WritingFacts>()
  remembered.set(ctx.platform, known)
  const name = `${personOf(ctx)} ${id}`
  known.delete(name)
  if (!facts) return
  known.set(name, { ...facts, earlier: null })
  for (const oldest of known.keys()) {
    if (known.size <= MOST_REMEMBERED) break
    known.delete(oldest)
  }
}

/** As changeConversation, without a lock: whether a file may be sent at all, before its bytes are taken. */
export const readWriting = (ctx: Ctx, id: string): Promise<WritingFacts> => find(ctx, id, '', sql``)

interface Row extends Pick<WritingFacts, 'id' | 'caseId' | 'kind' | 'dataKeyId' | 'programVersionId' | 'earlier'> {
  standing: string
}

type Standing = [caseStatus: CaseStatus, outcome: WritingFacts['outcome'], isMediated: boolean, seat: WritingSeat]

async function find(ctx: Ctx, id: string, key: string, lock: RawBuilder<unknown>): Promise<WritingFacts> {
  if (!isId(id)) throw new NotFound()
  const personId = personOf(ctx)
  const { rows } = await sql<Row>`
    select conversations.id, conversations.case_id as "caseId", conversations.kind, conversations.data_key_id as "dataKeyId",
      k.program_version_id as "programVersionId", standing_in(conversations.id) as standing, ${earlierOf(personId, key)} as earlier
    from conversations join cases k on k.id = conversations.case_id
    where conversations.id = ${id} and ${conversationIsVisibleTo(personId)}
    ${lock}`.execute(ctx.sql)
  const found = rows[0]
  if (!found) throw new NotFound()
  const [caseStatus, outcome, isMediated, seat] = JSON.parse(found.standing) as Standing
  return { ...found, caseStatus, outcome, isMediated, seat }
}

const earlierOf = (personId: string, key: string) => sql`(
  select json_build_object('id', m.id, 'conversationId', m.conversation_id, 'body', encode(m.body, 'base64'),
    'evidenceIds', (select coalesce(json_agg(e.id), '[]') from evidence e where e.message_id = m.id))
  from seats mine join messages m on m.seat_id = mine.id and m.client_key = ${key}
  where mine.case_id = k.id and mine.person_id = ${personId} limit 1)`
