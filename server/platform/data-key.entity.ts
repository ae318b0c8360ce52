import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from './columns.ts'

/**
 * A key that seals one case's joint material, one private conversation, one person's drafts, or what staff note of one
 * case; itself wrapped.
 */
const DataKeySchema = defineEntity({
  name: 'DataKey',
  tableName: 'data_keys',
  properties: {
    id: id(),
    purpose: p.text().$type<'CASE' | 'CONVERSATION' | 'PERSON' | 'STAFF' | 'COMPLAINT'>(),
    subjectId: ref(),
    wrappingKey: p.text(),
    wrapped: sealed(),
    createdAt: instant(),
    destroyedAt: instant().nullable(),
  },
  uniques: [{ properties: ['purpose', 'subjectId'] }],
})
export class DataKey extends DataKeySchema.class {}
DataKeySchema.setClass(DataKey)
export { DataKeySchema }
