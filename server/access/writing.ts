/** The door for writing into a conversation: it is read by this person, and what the rules of writing need to know. */
import { sql, type RawBuilder } from 'kysely'
import type { ActCtx, Ctx } from '../context.ts'
import { personOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import type { CaseStatus } from '../cases/case.entity.ts'
import type { SeatRole } from '../cases/seat.entity.ts'
import { isId } from '../platform/clock.ts'
import type { PartyFacts } from './cases.ts'
import { conversationIsVisibleTo, seatsIn } from './conversation-readers.ts'

export interface WritingFacts {
  id: string
  caseId: string
  kind: 'JOINT' | 'PRIVATE'
  dataKeyId: string
  programVersionId: string
  caseStatus: CaseStatus
  outcome: 'AGREEMENT' | 'PARTIAL' | 'NO_AGREEMENT' | null
  isMediated: boolean
  seat: WritingSeat
  /** All of the above that a rule judges, as the database writes it: what is judged again once the conversation is locked. */
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

/** As changeConversation, without a lock: whether a file may be sent at all, before its bytes are taken. */
export const readWriting = (ctx: Ctx, id: string): Promise<WritingFacts> => find(ctx, id, '', sql``)

async function find(ctx: Ctx, id: string, key: string, lock: RawBuilder<unknown>): Promise<WritingFacts> {
  if (!isId(id)) throw new NotFound()
  const personId = personOf(ctx)
  const { rows } = await sql<WritingFacts>`
    select conversations.id, conversations.case_id as "caseId", conversations.kind, conversations.data_key_id as "dataKeyId",
      k.program_version_id as "programVersionId", k.status as "caseStatus", k.outcome,
      exists (select 1 from mediations m where m.case_id = k.id and m.status = 'SEATED') as "isMediated",
      ${seatOf(personId)} as seat, ${standingOf(personId)} as standing, ${earlierOf(personId, key)} as earlier
    from conversations join cases k on k.id = conversations.case_id
    where conversations.id = ${id} and ${conversationIsVisibleTo(personId)}
    ${lock}`.execute(ctx.sql)
  const found = rows[0]
  if (!found) throw new NotFound()
  return found
}

/** Of a case `k` and one of its conversations: what decides whether this person may write there, and under which stamp. */
const standingOf = (personId: string) => sql<string>`
  json_build_array(k.status, k.outcome, exists (select 1 from mediations m where m.case_id = k.id and m.status = 'SEATED'), ${seatOf(personId)})::text`

/** Whether all that was judged is still so. Asked in a statement of its own, after the lock was taken. */
export const standsAsBefore = (personId: string, { id, standing }: Pick<WritingFacts, 'id' | 'standing'>) =>
  sql<boolean>`(select ${standingOf(personId)} = ${standing} from conversations join cases k on k.id = conversations.case_id where conversations.id = ${id})`

/** The seat that sits now, or the last one that did. */
const seatOf = (personId: string) => sql`(
  select json_build_object('id', s.id, 'role', s.role, 'hasEnded', s.ended_at is not null, 'canWrite', cs.can_write and cs.left_at is null,
    'partyStatus', (select p.status from parties p where p.id = s.party_id))
  from ${seatsIn} and s.person_id = ${personId} order by s.ended_at is not null, s.started_at desc limit 1)`

const earlierOf = (personId: string, key: string) => sql`(
  select json_build_object('id', m.id, 'conversationId', m.conversation_id, 'body', encode(m.body, 'base64'),
    'evidenceIds', (select coalesce(json_agg(e.id), '[]') from evidence e where e.message_id = m.id))
  from seats mine join messages m on m.seat_id = mine.id and m.client_key = ${key}
  where mine.case_id = k.id and mine.person_id = ${personId} limit 1)`
