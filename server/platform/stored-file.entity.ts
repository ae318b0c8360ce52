import { defineEntity } from '@mikro-orm/core'
import { id, instant, sealed } from './columns.ts'

/** The sealed bytes of a file. What it is, and who may have it, stands in the row that names it. */
const StoredFileSchema = defineEntity({
  name: 'StoredFile',
  tableName: 'stored_files',
  properties: { id: id(), content: sealed(), storedAt: instant() },
})
export class StoredFile extends StoredFileSchema.class {}
StoredFileSchema.setClass(StoredFile)
export { StoredFileSchema }
