import { defineEntity } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

/** That a member of staff opened the joint conversation of a case, until when, and since when its parties know. */
const BreakGlassSchema = defineEntity({
  name: 'BreakGlass',
  tableName: 'break_glass',
  properties: {
    id: id(),
    caseId: ref(),
    personId: ref(),
    reason: sealed(),
    /** Why the parties are told later; null when they were told at once. */
    laterReason: sealed().nullable(),
    openedAt: instant(),
    endsAt: instant(),
    discloseAt: instant(),
    disclosedAt: instant().nullable(),
  },
  indexes: [{ properties: ['caseId'] }, { properties: ['personId', 'endsAt'] }],
})
export class BreakGlass extends BreakGlassSchema.class {}
BreakGlassSchema.setClass(BreakGlass)
export { BreakGlassSchema }
