import { defineEntity, p } from '@mikro-orm/core'
import { day, id, instant, ref, sealed } from '../platform/columns.ts'

/** VOID: the agreement was reopened, or a better scan took its place. */
export const counterpartStatuses = ['UPLOADED', 'CONFIRMED', 'REFUSED', 'VOID'] as const
export type CounterpartStatus = (typeof counterpartStatuses)[number]

/**
 * A scan of a page that one party signed by hand, on one exact document. Another party looks at it and confirms it. A
 * file that shows several signatures has a row for each.
 */
const CounterpartSchema = defineEntity({
  name: 'Counterpart',
  tableName: 'counterparts',
  properties: {
    id: id(),
    caseId: ref(),
    agreementId: ref(),
    revision: p.integer(),
    hash: p.text(),
    /** Whose signature it shows. */
    partyId: ref(),
    /** Who added it: that party, or another who holds the page with all signatures. */
    byPartyId: ref(),
    seatId: ref(),
    sessionId: ref(),
    fileId: ref(),
    mediaType: p.text(),
    sha256: p.text(),
    /** The day in ink. */
    signedOn: day(),
    status: p.enum(counterpartStatuses),
    uploadedAt: instant(),
    checkedAt: instant().nullable(),
    checkedByPartyId: ref().nullable(),
    checkedBySeatId: ref().nullable(),
    refusal: sealed().nullable(),
    clientKey: p.text(),
  },
  indexes: [
    { properties: ['agreementId'] },
    { properties: ['fileId'] },
    {
      name: 'counterparts_one_confirmed',
      expression: `create unique index "counterparts_one_confirmed" on "counterparts" ("agreement_id", "revision", "party_id") where "status" = 'CONFIRMED'`,
    },
  ],
  uniques: [{ properties: ['seatId', 'clientKey', 'partyId'] }],
})
export class Counterpart extends CounterpartSchema.class {}
CounterpartSchema.setClass(Counterpart)
export { CounterpartSchema }
