import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

/** Why and by whom nothing of a case may be destroyed, and from when to when. The case itself says whether one stands. */
const LegalHoldSchema = defineEntity({
  name: 'LegalHold',
  tableName: 'legal_holds',
  properties: {
    id: id(),
    caseId: ref(),
    reason: sealed(),
    placedAt: instant(),
    placedByPersonId: ref(),
    liftedAt: instant().nullable(),
    liftedByPersonId: p.uuid().nullable(),
    liftReason: sealed().nullable(),
  },
  indexes: [{ properties: ['caseId'] }],
})
export class LegalHold extends LegalHoldSchema.class {}
LegalHoldSchema.setClass(LegalHold)
export { LegalHoldSchema }
