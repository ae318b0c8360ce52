import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref } from '../platform/columns.ts'

export const caseStatuses = ['INTAKE', 'SCREENED_OUT', 'INVITED', 'ACTIVE', 'CLOSED'] as const
export type CaseStatus = (typeof caseStatuses)[number]

/** Why a program does not take a case: a fixed list, so that a refusal says what to do and tells nothing of anybody. */
export const screeningReasons = [
  'TOO_LATE',
  'NOT_ELIGIBLE',
  'COURT_CASE_EXISTS',
  'NEEDS_COURT',
  'SAFETY',
  'INCOMPLETE',
  'FEE_NOT_ACCEPTED',
] as const
export type ScreeningReason = (typeof screeningReasons)[number]

/** A dispute in a program. What a person sees of its progress is computed for that person, never read from here alone. */
const CaseSchema = defineEntity({
  name: 'Case',
  tableName: 'cases',
  properties: {
    id: id(),
    programVersionId: ref(),
    caseType: p.enum(['SMALL_CLAIMS', 'UNLAWFUL_DETAINER', 'CIVIL_HARASSMENT', 'COMMUNITY'] as const),
    caseNumber: p.text().nullable(),
    status: p.enum(caseStatuses),
    /** What a case in intake waits for. */
    intakeWaitsFor: p.enum(['EMAIL', 'REVIEW', 'FEE'] as const).nullable(),
    screenedOutReason: p.enum(screeningReasons).nullable(),
    feeCents: p.integer().nullable(),
    feeAcceptedAt: instant().nullable(),
    /** No joint conversation, no direct offers: everything passes the mediator. */
    safetyMode: p.boolean().default(false),
    /** The one fact about the process that a court learns. */
    outcome: p.enum(['AGREEMENT', 'PARTIAL', 'NO_AGREEMENT'] as const).nullable(),
    claimCents: p.integer().nullable(),
    dataKeyId: ref(),
    startedByPartyId: ref(),
    startedAt: instant(),
    activeAt: instant().nullable(),
    closedAt: instant().nullable(),
    /** When time or the court ended it, also where leaving had closed it before: such a case opens to nobody again. */
    endedFromOutsideAt: instant().nullable(),
    /** While it stands, no key of this case is destroyed. */
    legalHoldAt: instant().nullable(),
  },
  indexes: [
    { name: 'cases_by_program', properties: ['programVersionId', 'status', 'startedAt', 'id'] },
    {
      name: 'cases_by_number',
      expression: 'create index "cases_by_number" on "cases" ((upper("case_number")) collate "C")',
    },
    {
      name: 'cases_case_number_signs_index',
      expression: `create index "cases_case_number_signs_index" on "cases" (regexp_replace(upper("case_number"), '[^[:alnum:]]', '', 'g')) where "case_number" is not null`,
    },
  ],
})
export class Case extends CaseSchema.class {
  /** Nothing keeps the invitations back any more. */
  beginInvitations(): void {
    this.status = 'INVITED'
    this.intakeWaitsFor = null
  }

  screenOut(reason: ScreeningReason): void {
    this.status = 'SCREENED_OUT'
    this.intakeWaitsFor = null
    this.screenedOutReason = reason
  }

  /** Every required party takes part: the talk begins. */
  becomeActive(now: Date): void {
    this.status = 'ACTIVE'
    this.activeAt ??= now
  }

  close(outcome: 'AGREEMENT' | 'PARTIAL' | 'NO_AGREEMENT', now: Date): void {
    this.status = 'CLOSED'
    this.outcome = outcome
    this.closedAt = now
  }

  /** Declining and withdrawing can be undone until the deadline. */
  reopen(): void {
    this.status = this.activeAt ? 'ACTIVE' : 'INVITED'
    this.outcome = null
    this.closedAt = null
  }
}
CaseSchema.setClass(Case)
export { CaseSchema }
