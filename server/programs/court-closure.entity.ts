import { defineEntity, p } from '@mikro-orm/core'
import { day, id, instant, ref } from '../platform/columns.ts'

/** A day on which a program's court is closed beside its holidays, entered by staff. A mistake is withdrawn, not erased. */
const CourtClosureSchema = defineEntity({
  name: 'CourtClosure',
  tableName: 'court_closures',
  properties: {
    id: id(),
    programKey: p.text(),
    closedOn: day(),
    reason: p.text(),
    recordedBy: ref(),
    recordedAt: instant(),
    withdrawnBy: ref().nullable(),
    withdrawnAt: instant().nullable(),
  },
  indexes: [
    {
      name: 'court_closures_once',
      expression:
        'create unique index "court_closures_once" on "court_closures" ("program_key", "closed_on") where "withdrawn_at" is null',
    },
  ],
})
export class CourtClosure extends CourtClosureSchema.class {}
CourtClosureSchema.setClass(CourtClosure)
export { CourtClosureSchema }
