import { defineEntity, p } from '@mikro-orm/core'
import { day, id, instant, ref } from '../platform/columns.ts'

/** Who may be seated as a neutral in a program. A roster, not a right: it opens the queue, never a case. */
const ProgramNeutralSchema = defineEntity({
  name: 'ProgramNeutral',
  tableName: 'program_neutrals',
  properties: {
    id: id(),
    programKey: p.text(),
    personId: ref(),
    organisation: p.text(),
    /** As the staff who added them wrote it. */
    name: p.text().default(''),
    /** Out of office: the first and the last day. */
    awayFrom: day().nullable(),
    awayUntil: day().nullable(),
    since: instant(),
    until: instant().nullable(),
  },
  indexes: [{ properties: ['personId'] }, { properties: ['programKey'] }],
})
export class ProgramNeutral extends ProgramNeutralSchema.class {}
ProgramNeutralSchema.setClass(ProgramNeutral)
export { ProgramNeutralSchema }
