/** What staff may know of a case of their programs: never a word, never whether one was written. */
import type { FilingActor, FilingPurpose, FilingStatus } from '../agreements/filing.entity.ts'
import type { ScreeningReason } from '../cases/case.entity.ts'
import type { ExemptionReason } from '../cases/exemption.ts'
import type { CaseTypeKey, Program } from '../programs/program.ts'
import type { CaseFacts, HearingFacts, MediationFacts, PartyFacts, SeatFacts } from './cases.ts'

export interface StaffInvitationFacts {
  email: string
  sentAt: string
  expiresAt: string
  usedAt: string | null
  revokedAt: string | null
}

export interface StaffPartyFacts extends PartyFacts {
  /** The newest one; null for who started the case. */
  invitation: StaffInvitationFacts | null
}

export interface StaffSeatFacts extends Omit<SeatFacts, 'personId'> {
  email: string
  phone: string | null
}

export interface StaffCardFacts {
  id: string
  program: Program
  programVersionId: string
  caseType: CaseTypeKey
  caseNumber: string | null
  status: CaseFacts['status']
  outcome: CaseFacts['outcome']
  startedAt: string
  /** What a case in intake waits for. */
  waitsFor: 'EMAIL' | 'REVIEW' | 'FEE' | null
  screenedOutReason: ScreeningReason | null
  feeCents: number | null
  /** Everything passes the mediator. */
  safetyMode: boolean
  invitedAt: string | null
  legalHoldAt: string | null
  parties: StaffPartyFacts[]
  hearing: HearingFacts | null
  mediation: Omit<MediationFacts, 'queuePosition' | 'introduction'> | null
  /** When the court had accepted all that was to be filed. */
  filingAcceptedAt: string | null
  /** When everything that is to be filed had gone to it. */
  filingSentAt: string | null
}

export interface StaffFilingFacts {
  id: string
  purpose: FilingPurpose
  attempt: number
  actor: FilingActor
  status: FilingStatus
  dueOn: string | null
  isLate: boolean
  sentAt: string | null
  decidedAt: string | null
}

/** That a party asks to be let off a required attempt, and why by a fixed list; its own words are its own. */
export interface StaffExemptionFacts {
  id: string
  partyId: string
  reason: ExemptionReason
  requestedAt: string
  decidedAt: string | null
  granted: boolean | null
}

/** That a party spoke of its safety, and whether of an order; its own words are for whoever mediates. */
export interface StaffSafetyFacts {
  partyId: string
  orderInForce: boolean
  hasWords: boolean
  answeredAt: string
}

export interface StaffCaseFacts extends StaffCardFacts {
  closedAt: string | null
  claimCents: number | null
  seats: StaffSeatFacts[]
  hearings: (HearingFacts & { id: string; recordedAt: string })[]
  filings: StaffFilingFacts[]
  exemptions: StaffExemptionFacts[]
  safetyAnswers: StaffSafetyFacts[]
}
