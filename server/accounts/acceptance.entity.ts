import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/** What somebody agreed to, in which version and language, and when. Never changed, never removed. */
const AcceptanceSchema = defineEntity({
  name: 'Acceptance',
  tableName: 'acceptances',
  properties: {
    id: id(),
    personId: ref(),
    subject: p.text().$type<'TERMS' | 'NOTICE' | 'PRIVATE_CONVERSATION' | 'REPRESENTATION' | 'EXTENSION'>(),
    caseId: ref().nullable(),
    version: p.text(),
    language: p.text(),
    acceptedAt: instant(),
  },
  indexes: [{ properties: ['personId', 'subject'] }],
})
export class Acceptance extends AcceptanceSchema.class {}
AcceptanceSchema.setClass(Acceptance)
export { AcceptanceSchema }
