import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, sealed } from '../platform/columns.ts'

/** A mail to be sent, written in the transaction of what it tells. Invariant: it carries no content of a case. */
const MailSchema = defineEntity({
  name: 'Mail',
  tableName: 'mails',
  properties: {
    id: id(),
    recipient: p.text(),
    kind: p.text().$type<'CODE' | 'INVITATION' | 'NEWS' | 'ACCOUNT' | 'REMINDER'>(),
    content: sealed(),
    createdAt: instant(),
    nextTryAt: instant().nullable(),
    tries: p.integer().default(0),
    sentAt: instant().nullable(),
    /** The code of the last failure. */
    lastError: p.text().nullable(),
    /** Staff let it be. */
    dismissedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['nextTryAt'] },
    { properties: ['recipient', 'createdAt'] },
    {
      name: 'mails_in_trouble',
      expression:
        'create index "mails_in_trouble" on "mails" ("created_at", "id") where "sent_at" is null and "tries" > 0',
    },
  ],
})
export class Mail extends MailSchema.class {}
MailSchema.setClass(Mail)
export { MailSchema }
