/** A conversation of a case, with messages said in turn, each with its event and a line in every reader's feed. */
import { bytesOf, wordsOf } from './rows.ts'
import type { SeededCase, SeededParty, SeededSeat } from './seed-case.ts'
import { minute, type Seeding } from './seed-people.ts'

export interface SeededConversation {
  conversationId: string
  readers: SeededSeat[]
}

/** `party`: whose private conversation it is; null for the joint one. The mediator has read all but the last few. */
export async function addConversation(
  seeding: Seeding,
  of: SeededCase,
  party: SeededParty | null,
  messages: number,
): Promise<SeededConversation> {
  const { rows, newId, platform, db, start } = seeding
  const id = newId()
  const readers = party ? [party, of.mediator] : [...of.parties, of.mediator]
  const dataKeyId = party ? await platform.keys.newKey(db, newId(), 'CONVERSATION', id, start) : of.dataKeyId
  for (const { seatId } of readers) {
    rows.add('conversation_seats', {
      conversation_id: id,
      seat_id: seatId,
      can_write: true,
      reads_from: minute(seeding, 1),
      left_at: null,
    })
  }
  let last: { messageId: string; sentAt: string; seatId: string } | null = null
  for (let seq = 1; seq <= messages; seq += 1) {
    const author = readers[(seq - 1) % readers.length] ?? of.mediator
    const messageId = newId()
    const sentAt = minute(seeding, 10 * seq + (party ? 3 : 0))
    const body = bytesOf(platform.keys.seal(dataKeyId, `messages.body:${messageId}`, wordsOf(seq)))
    const said = {
      id: messageId,
      conversation_id: id,
      case_id: of.caseId,
      seq,
      seat_id: author.seatId,
      stamp: 'MEDIATION',
      body,
      sent_at: sentAt,
    }
    rows.add('messages', { ...said, client_key: `bench-${messageId}` })
    rows.add('events', {
      id: newId(),
      kind: 'MESSAGE_SENT',
      case_id: of.caseId,
      scope: 'CONVERSATION',
      scope_id: id,
      subject_id: messageId,
      by_seat_id: author.seatId,
      at: sentAt,
    })
    if (seq === messages - 3) {
      const position = {
        conversation_id: id,
        person_id: of.mediator.personId,
        seq,
        message_id: messageId,
        read_at: sentAt,
      }
      rows.add('read_positions', position)
    }
    last = { messageId, sentAt, seatId: author.seatId }
  }
  rows.add('conversations', {
    id,
    case_id: of.caseId,
    kind: party ? 'PRIVATE' : 'JOINT',
    party_id: party?.partyId ?? null,
    mediation_id: party ? of.mediationId : null,
    data_key_id: dataKeyId,
    opened_at: minute(seeding, 1),
    last_seq: messages,
    last_message_at: last?.sentAt ?? null,
    last_seat_id: last?.seatId ?? null,
  })
  return { conversationId: id, readers }
}
