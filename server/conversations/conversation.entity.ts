import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/**
 * A thread: the joint one of a case, or the private one of one party and the neutrals of one mediation.
 * `lastSeq` numbers its messages without gaps and serialises their order.
 */
const ConversationSchema = defineEntity({
  name: 'Conversation',
  tableName: 'conversations',
  properties: {
    id: id(),
    caseId: ref(),
    kind: p.enum(['JOINT', 'PRIVATE'] as const),
    partyId: ref().nullable(),
    mediationId: ref().nullable(),
    dataKeyId: ref(),
    openedAt: instant(),
    lastSeq: p.integer().default(0),
    lastMessageAt: instant().nullable(),
    lastSeatId: ref().nullable(),
  },
  indexes: [
    { properties: ['caseId'] },
    {
      name: 'conversations_one_joint',
      expression:
        'create unique index "conversations_one_joint" on "conversations" ("case_id") where "kind" = \'JOINT\'',
    },
    {
      name: 'conversations_one_private',
      expression:
        'create unique index "conversations_one_private" on "conversations" ("mediation_id", "party_id") where "kind" = \'PRIVATE\'',
    },
  ],
})
export class Conversation extends ConversationSchema.class {}
ConversationSchema.setClass(Conversation)
export { ConversationSchema }

/** Who is in a thread. Access also checks the seat itself, so that a wrong row here opens nothing. */
const ConversationSeatSchema = defineEntity({
  name: 'ConversationSeat',
  tableName: 'conversation_seats',
  properties: {
    conversationId: p.uuid().primary(),
    seatId: p.uuid().primary(),
    canWrite: p.boolean(),
    readsFrom: instant(),
    leftAt: instant().nullable(),
  },
  indexes: [{ properties: ['seatId'] }],
})
export class ConversationSeat extends ConversationSeatSchema.class {}
ConversationSeatSchema.setClass(ConversationSeat)
export { ConversationSeatSchema }

/** How far somebody has read. Nobody else ever learns it. */
const ReadPositionSchema = defineEntity({
  name: 'ReadPosition',
  tableName: 'read_positions',
  properties: {
    conversationId: p.uuid().primary(),
    personId: p.uuid().primary(),
    seq: p.integer(),
    messageId: ref().nullable(),
    readAt: instant(),
  },
})
export class ReadPosition extends ReadPositionSchema.class {}
ReadPositionSchema.setClass(ReadPosition)
export { ReadPositionSchema }
