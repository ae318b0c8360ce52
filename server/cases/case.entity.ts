import { defineEntity, p } from '@mikro-orm/core'
import { id, instant, ref, sealed } from '../platform/columns.ts'

/** A dispute in a program. What a person sees of its progress is computed for that person, never read from here alone. */
const CaseSchema = defineEntity({
  name: 'Case',
  tableName: 'cases',
  properties: {
    id: id(),
    programVersionId: ref(),
    caseType: p.enum(['SMALL_CLAIMS', 'UNLAWFUL_DETAINER', 'CIVIL_HARASSMENT', 'COMMUNITY'] as const),
    caseNumber: p.text().nullable(),
    status: p.enum(['INVITED', 'ACTIVE', 'CLOSED'] as const),
    /** The one fact about the process that a court learns. */
    outcome: p.enum(['AGREEMENT', 'PARTIAL', 'NO_AGREEMENT'] as const).nullable(),
    claimCents: p.integer().nullable(),
    story: sealed(),
    dataKeyId: ref(),
    startedByPartyId: ref(),
    startedAt: instant(),
    activeAt: instant().nullable(),
    closedAt: instant().nullable(),
    /** While it stands, no key of this case is destroyed. */
    legalHoldAt: instant().nullable(),
  },
})
export class Case extends CaseSchema.class {
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
