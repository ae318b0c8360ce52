import { defineEntity, p } from '@mikro-orm/core'
import { id, instant } from '../platform/columns.ts'

/** Somebody with an account. Rights never hang on the person but on seats. Invariant: e-mails are kept in lower case. */
const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'persons',
  properties: {
    id: id(),
    email: p.text().unique(),
    name: p.text(),
    phone: p.text().nullable(),
    locale: p.enum(['en', 'es'] as const),
    createdAt: instant(),
  },
})
export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person)
export { PersonSchema }
