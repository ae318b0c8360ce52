import { defineEntity, p } from '@mikro-orm/core'
import { instant, ref } from '../platform/columns.ts'

/** A case that was entered twice: closed, and which one goes on. */
const CaseDuplicateSchema = defineEntity({
  name: 'CaseDuplicate',
  tableName: 'case_duplicates',
  properties: {
    caseId: p.uuid().primary(),
    ofCaseId: ref(),
    closedAt: instant(),
    closedByPersonId: ref(),
  },
  indexes: [{ properties: ['ofCaseId'] }],
})
export class CaseDuplicate extends CaseDuplicateSchema.class {}
CaseDuplicateSchema.setClass(CaseDuplicate)
export { CaseDuplicateSchema }
