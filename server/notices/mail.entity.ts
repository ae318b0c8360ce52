import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, sealed } from '../platform/columns.ts'

/** A mail to be sent, written in the transaction of what it tells. Invariant: it carries no content of a case. */
const MailSchema = defineEntity({
  name: 'Mail',
  tableName: 'mails',
  properties: {
    id: id(),
    recipient: p.text(),
    kind: p.enum(['CODE', 'INVITATION', 'NEWS', 'ACCOUNT'] as const),
    content: sealed(),
    createdAt: instant(),
    nextTryAt: instant().nullable(),
    tries: p.integer().default(0),
    sentAt: instant().nullable(),
  },
  indexes: [{ properties: ['nextTryAt'] }, { properties: ['recipient', 'createdAt'] }],
})
export class Mail extends MailSchema.class {}
MailSchema.setClass(Mail)
export { MailSchema }
