import { defineEntity, p } from '@mikro-orm/core'
import { day, id, instant, ref } from '../platform/columns.ts'

/** What is known of a hearing, and from whom. Append-only: the newest row of a case counts. */
const HearingSchema = defineEntity({
  name: 'Hearing',
  tableName: 'hearings',
  properties: {
    id: id(),
    caseId: ref(),
    heldOn: day().nullable(),
    heldAt: instant().nullable(),
    department: p.text().nullable(),
    source: p.enum(['COURT_SYSTEM', 'STAFF', 'PARTY'] as const),
    recordedBySeatId: ref().nullable(),
    recordedAt: instant(),
    /** Which notice of the court staff wrote this down from. */
    notice: p.text().nullable(),
    /** Only the court's own notice sets this. */
    vacatedAt: instant().nullable(),
  },
  indexes: [{ properties: ['caseId', 'recordedAt'] }],
  checks: [{ name: 'hearings_vacated_by_the_court', expression: `"vacated_at" is null or "source" <> 'PARTY'` }],
})
export class Hearing extends HearingSchema.class {}
HearingSchema.setClass(Hearing)
export { HearingSchema }
