import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/**
 * What one of those who sign says to publishing one exact document (K4). A change of mind is the next row, and the last one
 * counts. Invariant: nobody but that party reads it; it is no part of what is signed.
 */
const PublicationAnswerSchema = defineEntity({
  name: 'PublicationAnswer',
  tableName: 'publication_answers',
  properties: {
    id: id(),
    caseId: ref(),
    agreementId: ref(),
    hash: p.text(),
    partyId: ref(),
    seatId: ref(),
    consents: p.boolean(),
    /** Of the question as it was read. */
    questionVersion: p.text(),
    questionLanguage: p.text(),
    answeredAt: instant(),
  },
  indexes: [{ properties: ['agreementId', 'partyId'] }, { properties: ['caseId'] }],
})
export class PublicationAnswer extends PublicationAnswerSchema.class {}
PublicationAnswerSchema.setClass(PublicationAnswer)
export { PublicationAnswerSchema }
