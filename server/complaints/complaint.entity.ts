import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

/**
 * What somebody of a case complains of, about a neutral or about the service: outside the case, between them and the
 * staff of its program (CRC 3.855). Its words are sealed under a key of its own.
 */
const ComplaintSchema = defineEntity({
  name: 'Complaint',
  tableName: 'complaints',
  properties: {
    id: id(),
    /** What one says on the telephone. */
    reference: p.text(),
    programKey: p.text(),
    caseId: ref(),
    personId: ref(),
    /** The name of whoever complains, as it stood on the case then. */
    name: p.text(),
    about: p.text().$type<ComplaintAbout>(),
    /** The neutral: never among its readers, whatever else they work for. */
    aboutPersonId: p.uuid().nullable(),
    aboutName: p.text().nullable(),
    words: sealed(),
    status: p.text().$type<ComplaintStatus>(),
    madeAt: instant(),
  },
  indexes: [
    { properties: ['personId'] },
    { properties: ['caseId'] },
    { properties: ['programKey', 'status', 'madeAt'] },
  ],
  uniques: [{ properties: ['reference'] }],
})
export class Complaint extends ComplaintSchema.class {}
ComplaintSchema.setClass(Complaint)
export { ComplaintSchema }

export type ComplaintAbout = 'NEUTRAL' | 'SERVICE'
/** OPEN: staff are to answer. */
export type ComplaintStatus = 'OPEN' | 'ANSWERED' | 'CLOSED'

/** What was written on a complaint after it: only ever added to. */
const ComplaintEntrySchema = defineEntity({
  name: 'ComplaintEntry',
  tableName: 'complaint_entries',
  properties: {
    id: id(),
    complaintId: ref(),
    personId: ref(),
    name: p.text(),
    kind: p.text().$type<ComplaintEntryKind>(),
    words: sealed(),
    at: instant(),
  },
  indexes: [{ properties: ['complaintId'] }],
})
export class ComplaintEntry extends ComplaintEntrySchema.class {}
ComplaintEntrySchema.setClass(ComplaintEntry)
export { ComplaintEntrySchema }

export type ComplaintEntryKind = 'ADDED' | 'ANSWERED' | 'CLOSED'
