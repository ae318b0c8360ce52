/** What a court is told: its cases as it may know them, and the dense line of what was told when. */
import { defineEntity, p } from '@mikro-orm/core'
import { instant, ref } from '../platform/columns.ts'

export const courtOutcomes = ['AGREEMENT', 'PARTIAL', 'NO_AGREEMENT', 'PENDING'] as const
export type CourtOutcome = (typeof courtOutcomes)[number]

/** Codes of what a court hears of. Never that somebody wrote, offered, left or stayed silent. */
export const courtChangeKinds = [
  'CASE_REFERRED',
  'CASE_LISTED',
  'HEARING_RECORDED',
  'OUTCOME_RECORDED',
  'FILING_SENT',
  'FILING_DECIDED',
  'CASE_CLOSED_BY_COURT',
] as const
export type CourtChangeKind = (typeof courtChangeKinds)[number]

/**
 * A court case as its court was told of it. Invariant: `outcome` is what was released, not what is so at this moment.
 */
const CourtCaseSchema = defineEntity({
  name: 'CourtCase',
  tableName: 'court_cases',
  properties: {
    caseId: p.uuid().primary(),
    courtKey: p.text(),
    programKey: p.text(),
    caseNumber: p.text(),
    /** The number without blanks and in capitals, as it is looked up. */
    lookUpNumber: p.text(),
    isReferred: p.boolean(),
    outcome: p.enum(courtOutcomes),
    isClosedByCourt: p.boolean(),
    /** Its place among the changes of this court; null until the court was told that it exists. */
    seq: p.integer().nullable(),
    /** The release in which it changed last. */
    releasedAt: instant().nullable(),
  },
  indexes: [{ properties: ['courtKey', 'lookUpNumber'] }],
  uniques: [{ properties: ['courtKey', 'seq'] }],
})
export class CourtCase extends CourtCaseSchema.class {}
CourtCaseSchema.setClass(CourtCase)
export { CourtCaseSchema }

/** Cases whose outcome may have changed since the last release, and when to look at them again. */
const CourtPendingSchema = defineEntity({
  name: 'CourtPending',
  tableName: 'court_pending',
  properties: { caseId: p.uuid().primary(), lookAt: instant() },
  indexes: [{ properties: ['lookAt'] }],
})
export class CourtPending extends CourtPendingSchema.class {}
CourtPendingSchema.setClass(CourtPending)
export { CourtPendingSchema }

/** Filings that the court was told of. */
const CourtFilingSchema = defineEntity({
  name: 'CourtFiling',
  tableName: 'court_filings',
  properties: {
    filingId: p.uuid().primary(),
    courtKey: p.text(),
    caseId: ref(),
    /** As the court was told. */
    status: p.text(),
    releasedAt: instant(),
  },
  indexes: [{ properties: ['caseId'] }],
})
export class CourtFiling extends CourtFilingSchema.class {}
CourtFilingSchema.setClass(CourtFiling)
export { CourtFilingSchema }

const CourtCounterSchema = defineEntity({
  name: 'CourtCounter',
  tableName: 'court_counters',
  properties: { courtKey: p.text().primary(), lastSeq: p.integer() },
})
export class CourtCounter extends CourtCounterSchema.class {}
CourtCounterSchema.setClass(CourtCounter)
export { CourtCounterSchema }

/** A dense sequence per court. Ids and codes only; `at` is the time of the release. */
const CourtFeedLineSchema = defineEntity({
  name: 'CourtFeedLine',
  tableName: 'court_feed',
  properties: {
    courtKey: p.text().primary(),
    seq: p.integer().primary(),
    kind: p.enum(courtChangeKinds),
    caseId: ref(),
    subjectId: ref().nullable(),
    at: instant(),
  },
})
export class CourtFeedLine extends CourtFeedLineSchema.class {}
CourtFeedLineSchema.setClass(CourtFeedLine)
export { CourtFeedLineSchema }
