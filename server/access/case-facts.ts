/** What a viewer may know of a case, as the door gives it. */
import type { CaseStatus, ScreeningReason } from '../cases/case.entity.ts'
import type { SeatRole } from '../cases/seat.entity.ts'
import type { CaseTypeKey, Program, Side } from '../programs/program.ts'

export interface PartyFacts {
  id: string
  side: Side
  kind: 'PERSON' | 'ENTITY'
  name: string
  status: 'INVITED' | 'JOINED' | 'TAKING_PART' | 'DECLINED' | 'WITHDRAWN' | 'RELEASED'
  optedInAt: string | null
  /** When it agreed to the usual extension of the mediation. */
  extensionAgreedAt: string | null
  /** When it said that it has answered the court. */
  answeredCourtAt: string | null
}

export interface SeatFacts {
  id: string
  personId: string
  role: SeatRole
  partyId: string | null
  name: string
  /** Of a representative: acts for the party, or sits beside it. */
  capacity: 'FOR' | 'WITH' | null
  /** Of a neutral: who sent them. */
  organisation: string | null
  startedAt: string
  endedAt: string | null
}

export interface HearingFacts {
  on: string | null
  at: string | null
  department: string | null
  source: 'COURT_SYSTEM' | 'STAFF' | 'PARTY'
  vacatedAt: string | null
}

export interface MediationFacts {
  id: string
  status: 'REQUESTED' | 'SEATED' | 'ENDED'
  requestedAt: string
  answerBy: string
  /** The organisation to which the request was handed; null: to all. */
  handedTo: string | null
  seatedAt: string | null
  endedAt: string | null
  /** When all who take part last had something from each other; null before anything. */
  lastJointAt: string | null
  /** What the neutral said of themself where there is no joint conversation to say it in. */
  introduction: string | null
  /** How many requests of the program wait longer, plus one; null once it is seated. */
  queuePosition: number | null
}

/** How the case came in. */
export interface IntakeFacts {
  /** A court sent it. */
  isReferred: boolean
  waitsFor: 'EMAIL' | 'REVIEW' | 'FEE' | null
  screenedOutReason: ScreeningReason | null
  feeCents: number | null
  feeAcceptedAt: string | null
}

export interface CaseFacts {
  id: string
  program: Program
  programVersionId: string
  caseType: CaseTypeKey
  caseNumber: string | null
  status: CaseStatus
  outcome: 'AGREEMENT' | 'PARTIAL' | 'NO_AGREEMENT' | null
  intake: IntakeFacts
  /** No joint conversation and no direct offers: everything passes the mediator. */
  safetyMode: boolean
  claimCents: number | null
  story: string
  startedByPartyId: string
  startedAt: string
  closedAt: string | null
  /** When time or the court ended it. */
  endedFromOutsideAt: string | null
  dataKeyId: string
  invitedAt: string | null
  respondBy: string | null
  parties: PartyFacts[]
  seats: SeatFacts[]
  /** The seat through which this viewer sees the case. */
  me: SeatFacts
  hearing: HearingFacts | null
  mediation: MediationFacts | null
  /** When the court had accepted everything that is to be filed of a case that is settled whole. */
  filingAcceptedAt: string | null
  /** When everything that is to be filed of such a case had gone to the court. */
  filingSentAt: string | null
  /** Whether this viewer has said anything in this case. */
  hasWritten: boolean
}
