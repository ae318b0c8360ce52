import { defineEntity, p } from '@mikro-orm/core'
import { id, instant } from '../platform/columns.ts'

/** One version of a program's rules. Invariant: once stored it never changes; a case keeps the version it began under. */
const ProgramVersionSchema = defineEntity({
  name: 'ProgramVersion',
  tableName: 'program_versions',
  properties: { id: id(), key: p.text(), version: p.integer(), body: p.json<unknown>(), publishedAt: instant() },
  uniques: [{ properties: ['key', 'version'] }],
})
export class ProgramVersion extends ProgramVersionSchema.class {}
ProgramVersionSchema.setClass(ProgramVersion)
export { ProgramVersionSchema }
