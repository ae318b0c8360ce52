import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

/** A document in a thread. It is its owner's alone until a message shares it. Invariant: never sent to a court. */
const EvidenceSchema = defineEntity({
  name: 'Evidence',
  tableName: 'evidence',
  properties: {
    id: id(),
    caseId: ref(),
    conversationId: ref(),
    seatId: ref(),
    messageId: ref().nullable(),
    fileName: sealed(),
    mediaType: p.text(),
    bytes: p.integer(),
    fileId: ref(),
    clientKey: p.text(),
    uploadedAt: instant(),
    sharedAt: instant().nullable(),
  },
  indexes: [{ properties: ['messageId'] }, { properties: ['conversationId'] }, { properties: ['fileId'] }],
  uniques: [{ properties: ['seatId', 'clientKey'] }],
})
export class Evidence extends EvidenceSchema.class {}
EvidenceSchema.setClass(Evidence)
export { EvidenceSchema }
