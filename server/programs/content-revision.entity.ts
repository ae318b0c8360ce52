import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/**
 * One revision of a piece of a program's content, as a member of staff wrote it. Invariant: never changed; a correction is
 * the next revision. What came with Parley stands in files and is revision 0.
 */
const ContentRevisionSchema = defineEntity({
  name: 'ContentRevision',
  tableName: 'content_revisions',
  properties: {
    id: id(),
    programKey: p.text(),
    itemKey: p.text(),
    revision: p.integer(),
    body: p.json<unknown>(),
    authorId: ref(),
    writtenAt: instant(),
  },
  uniques: [{ properties: ['programKey', 'itemKey', 'revision'] }],
})
export class ContentRevision extends ContentRevisionSchema.class {}
ContentRevisionSchema.setClass(ContentRevision)
export { ContentRevisionSchema }
