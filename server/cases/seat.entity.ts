import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

export const seatRoles = [
  'PARTY',
  'REPRESENTATIVE',
  'MEDIATOR',
  'CO_MEDIATOR',
  'OBSERVER',
  'INTERPRETER',
  'SUPPORT',
  'PROGRAM_ADMIN',
] as const
export type SeatRole = (typeof seatRoles)[number]

/**
 * One person's role on one case, with start and end. Invariants: one active seat per person and case (unique index);
 * a seat is announced to all before it reads; `removedAt` ends reading at once, `readsUntil` ends it for what comes later.
 */
const SeatSchema = defineEntity({
  name: 'Seat',
  tableName: 'seats',
  properties: {
    id: id(),
    caseId: ref(),
    personId: ref(),
    role: p.enum(seatRoles),
    partyId: ref().nullable(),
    /** As its person was called when the seat was taken: a name that changes later changes no history. */
    name: p.text(),
    /** Of a representative: acts for the party, or sits beside it. */
    capacity: p.enum(['FOR', 'WITH'] as const).nullable(),
    /** Of a neutral: who sent them. */
    organisation: p.text().nullable(),
    startedAt: instant(),
    readsFrom: instant(),
    readsUntil: instant().nullable(),
    endedAt: instant().nullable(),
    removedAt: instant().nullable(),
  },
  indexes: [
    { properties: ['caseId'] },
    { properties: ['personId', 'caseId'] },
    {
      name: 'seats_one_active',
      expression: 'create unique index "seats_one_active" on "seats" ("case_id", "person_id") where "ended_at" is null',
    },
  ],
})
export class Seat extends SeatSchema.class {}
SeatSchema.setClass(Seat)
export { SeatSchema }
