import { defineEntity, p } from '@mikro-orm/core'
import { sealed } from '../platform/columns.ts'

/**
 * What happened, in the words of whoever started the case. Invariant: it stands beside the case, not in it, so that
 * row-level security shows staff, a court and neutrals on a roster the case without it.
 */
const CaseStorySchema = defineEntity({
  name: 'CaseStory',
  tableName: 'case_stories',
  properties: { caseId: p.uuid().primary(), story: sealed() },
})
export class CaseStory extends CaseStorySchema.class {}
CaseStorySchema.setClass(CaseStory)
export { CaseStorySchema }
