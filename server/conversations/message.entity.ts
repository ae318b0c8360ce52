import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

export const messageStamps = ['CONSULTATION', 'NEGOTIATION', 'MEDIATION', 'AFTER_AGREEMENT'] as const
/** Under which protection something was said. Set when it is sent, for ever (EC 1115). */
export type MessageStamp = (typeof messageStamps)[number]

const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'messages',
  properties: {
    id: id(),
    conversationId: ref(),
    caseId: ref(),
    seq: p.integer(),
    seatId: ref(),
    /** Made by the client: the same message sent twice is one message, for ever. */
    clientKey: p.text(),
    stamp: p.enum(messageStamps),
    body: sealed(),
    /** What a neutral suggests, as JSON (`Term` of offers/term.ts); null in any other message. */
    terms: sealed().nullable(),
    sentAt: instant(),
  },
  uniques: [{ properties: ['conversationId', 'seq'] }, { properties: ['seatId', 'clientKey'] }],
})
export class Message extends MessageSchema.class {}
MessageSchema.setClass(Message)
export { MessageSchema }
