import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

/** Words that somebody has typed and not sent. Only their author ever reads them. */
const DraftSchema = defineEntity({
  name: 'Draft',
  tableName: 'drafts',
  properties: { id: id(), personId: ref(), slot: p.text(), body: sealed(), savedAt: instant() },
  uniques: [{ properties: ['personId', 'slot'] }],
})
export class Draft extends DraftSchema.class {}
DraftSchema.setClass(Draft)
export { DraftSchema }
