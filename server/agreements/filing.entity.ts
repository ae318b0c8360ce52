import { defineEntity, p } from '@mikro-orm/core'
import { day, id, instant, ref, sealed } from '../platform/columns.ts'

export const filingStatuses = ['NOT_DUE', 'DUE', 'SENT', 'COURT_ACCEPTED', 'COURT_REJECTED'] as const
export type FilingStatus = (typeof filingStatuses)[number]

/** SETTLEMENT: what is to be with the court before the hearing. DISMISSAL: the paper that waits for the last payment. */
export const filingPurposes = ['SETTLEMENT', 'DISMISSAL'] as const
export type FilingPurpose = (typeof filingPurposes)[number]

/** K5, as it stood when the agreement became binding. */
export const filingActors = ['PARTIES', 'PROGRAM', 'SYSTEM'] as const
export type FilingActor = (typeof filingActors)[number]

/**
 * One attempt to bring a binding agreement to its court. What the court has decided stays as it is: a correction that is
 * filed again is the next attempt, a row of its own.
 */
const FilingSchema = defineEntity({
  name: 'Filing',
  tableName: 'filings',
  properties: {
    id: id(),
    caseId: ref(),
    agreementId: ref(),
    purpose: p.enum(filingPurposes),
    attempt: p.integer(),
    actor: p.enum(filingActors),
    status: p.enum(filingStatuses),
    /** The last safe day (K14); null while no hearing is known, or where the program names no such day. */
    dueOn: day().nullable(),
    /** Whether it was sent after that day. What is still to be sent is late as soon as that day is over. */
    isLate: p.boolean(),
    /** K4: whether all who sign had agreed that it becomes public, when it was sent. */
    allConsented: p.boolean().default(false),
    createdAt: instant(),
    sentAt: instant().nullable(),
    /** PARTY: as a party said. */
    sentBy: p.enum(['PARTY', 'PROGRAM', 'SYSTEM'] as const).nullable(),
    sentBySeatId: ref().nullable(),
    sentByPersonId: ref().nullable(),
    decidedAt: instant().nullable(),
    /** STAFF: a person of the program, with the court's notice before them. */
    decidedBy: p.enum(['COURT_SYSTEM', 'STAFF'] as const).nullable(),
    decidedByPersonId: ref().nullable(),
    /** The court's reason for a rejection. */
    reason: sealed().nullable(),
  },
  indexes: [{ properties: ['caseId'] }, { properties: ['status', 'dueOn', 'id'] }],
  uniques: [{ properties: ['agreementId', 'purpose', 'attempt'] }],
})
export class Filing extends FilingSchema.class {}
FilingSchema.setClass(Filing)
export { FilingSchema }
