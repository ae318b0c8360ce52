import { defineEntity, p } from '@mikro-orm/core'
import { instant } from '../platform/columns.ts'

/**
 * A day that binds a case, so that the job which watches the days finds what is due without looking at every case.
 * Rewritten whenever what it is counted from changes; what people are shown is always computed, never read from here.
 */
const CaseDeadlineSchema = defineEntity({
  name: 'CaseDeadline',
  tableName: 'case_deadlines',
  properties: {
    caseId: p.uuid().primary(),
    key: p.text().primary(),
    endsAt: instant(),
    /** Null: it is too near, or nobody needs to be reminded. */
    remindAt: instant().nullable(),
    remindedAt: instant().nullable(),
    doneAt: instant().nullable(),
  },
  indexes: [
    {
      name: 'case_deadlines_due',
      expression:
        'create index "case_deadlines_due" on "case_deadlines" ("ends_at", "case_id") where "done_at" is null',
    },
    {
      name: 'case_deadlines_to_remind',
      expression:
        'create index "case_deadlines_to_remind" on "case_deadlines" ("remind_at", "case_id") where "reminded_at" is null and "done_at" is null and "remind_at" is not null',
    },
  ],
})
export class CaseDeadline extends CaseDeadlineSchema.class {}
CaseDeadlineSchema.setClass(CaseDeadline)
export { CaseDeadlineSchema }
