import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

/** Who works for a program. It opens the program's pages and what surrounds its cases, never a word that was said in one. */
const ProgramStaffSchema = defineEntity({
  name: 'ProgramStaff',
  tableName: 'program_staff',
  properties: {
    id: id(),
    programKey: p.text(),
    personId: ref(),
    /** As who added them wrote it. */
    name: p.text().default(''),
    addedByPersonId: p.uuid().nullable(),
    endedByPersonId: p.uuid().nullable(),
    since: instant(),
    until: instant().nullable(),
  },
  indexes: [
    { properties: ['programKey'] },
    {
      name: 'program_staff_once',
      expression:
        'create unique index "program_staff_once" on "program_staff" ("person_id", "program_key") where "until" is null',
    },
  ],
})
export class ProgramStaff extends ProgramStaffSchema.class {}
ProgramStaffSchema.setClass(ProgramStaff)
export { ProgramStaffSchema }
