import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

/** One recipient's answer to one term of an offer. All terms are answered together, once. */
const TermAnswerSchema = defineEntity({
  name: 'TermAnswer',
  tableName: 'term_answers',
  properties: {
    id: id(),
    offerId: ref(),
    termId: ref(),
    partyId: ref(),
    seatId: ref(),
    verdict: p.enum(['ACCEPT', 'REJECT'] as const),
    explanation: sealed().nullable(),
    clientKey: p.text(),
    answeredAt: instant(),
  },
  indexes: [{ properties: ['offerId'] }],
  uniques: [{ properties: ['termId', 'partyId'] }, { properties: ['seatId', 'clientKey', 'termId'] }],
})
export class TermAnswer extends TermAnswerSchema.class {}
TermAnswerSchema.setClass(TermAnswer)
export { TermAnswerSchema }
