/** The closed union of what can happen. A kind says what; its scope says who may hear of it. */

export const changeKinds = [
  'CASE_STARTED',
  'CASE_REFERRED',
  'CASE_ADMITTED',
  'CASE_SCREENED_OUT',
  'CASE_FEE_SET',
  'FEE_ACCEPTED',
  'PARTY_RELEASED',
  'EXEMPTION_REQUESTED',
  'EXEMPTION_DECIDED',
  'PARTY_INVITED',
  'PARTY_JOINED',
  'PARTY_OPTED_IN',
  'PARTY_DECLINED',
  'PARTY_WITHDREW',
  'PARTY_REJOINED',
  'CASE_BECAME_ACTIVE',
  'SAFETY_MODE_BEGAN',
  'CASE_CLOSED',
  'HEARING_RECORDED',
  'SEAT_ANNOUNCED',
  'SEAT_NOT_BEGUN',
  'SEAT_STARTED',
  'SEAT_ENDED',
  'MEDIATOR_REQUESTED',
  'MEDIATOR_REQUEST_CANCELLED',
  'MEDIATION_STARTED',
  'MEDIATION_ENDED',
  'MEDIATION_HANDED_OVER',
  'QUEUE_CHANGED',
  'CONVERSATION_OPENED',
  'CONVERSATION_READERS_CHANGED',
  'MESSAGE_SENT',
  'TERMS_SUGGESTED',
  'CONVERSATION_READ',
  'OFFER_MADE',
  'OFFER_RELAYED',
  'OFFER_ANSWERED',
  'OFFER_ACCEPTED',
  'OFFER_WITHDRAWN',
  'OFFER_EXPIRED',
  'OFFER_CLOSED',
  'AGREEMENT_ASSEMBLED',
  'AGREEMENT_REVISED',
  'AGREEMENT_SIGNED',
  'AGREEMENT_REOPENED',
  'AGREEMENT_BINDING',
  'AGREEMENT_SEALED',
  'AGREEMENT_ABANDONED',
  'AGREEMENT_EXPIRED',
  'AGREEMENT_PERFORMED',
  'COUNTERPART_ADDED',
  'COUNTERPART_CHECKED',
  'PAYMENT_CLAIMED',
  'PAYMENT_CONFIRMED',
  'PAYMENT_DISPUTED',
  'RECEIPT_TAKEN_BACK',
  'DUTY_CLAIMED',
  'DUTY_CONFIRMED',
  'DUTY_COMING',
  'DUTY_OVERDUE',
  'SURVEY_SENT',
  'FILING_SENT',
  'FILING_ACCEPTED',
  'FILING_REJECTED',
  'FILING_DUE',
  'ACCOUNT_CHANGED',
  'CASE_NUMBER_CORRECTED',
  'LEGAL_HOLD_PLACED',
  'LEGAL_HOLD_LIFTED',
  'GLASS_BROKEN',
  'GLASS_DISCLOSED',
  'COMPLAINT_MADE',
  'COMPLAINT_ADDED_TO',
  'COMPLAINT_ANSWERED',
  'COMPLAINT_CLOSED',
  'DEADLINE_NEAR',
  'DEADLINE_PASSED',
  'EXTENSION_AGREED',
  'MEDIATION_QUIET',
  'COURT_ANSWERED',
  'SESSION_PROPOSED',
  'SESSION_ANSWERED',
  'SESSION_SCHEDULED',
  'SESSION_CHANGED',
  'SESSION_CANCELLED',
  'SESSION_OUTCOME',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/**
 * CASE: every seat of the case. CONVERSATION: its readers. OFFER: author, recipients, neutrals. AGREEMENT: those it binds,
 * neutrals. PARTY: that party's own seats. NEUTRALS: the neutrals of the case. PERSON: one person. QUEUE: a program's roster.
 * STAFF: nobody; it stands in the audit log of the case alone.
 */
export const eventScopes = [
  'CASE',
  'CONVERSATION',
  'OFFER',
  'AGREEMENT',
  'PARTY',
  'NEUTRALS',
  'PERSON',
  'QUEUE',
  'STAFF',
] as const
export type EventScope = (typeof eventScopes)[number]

export interface NewEvent {
  kind: ChangeKind
  scope: EventScope
  /** The id of the case, conversation, offer, agreement, party, person or (QUEUE) mediation, as the scope says. */
  scopeId: string
  caseId: string | null
  subjectId?: string
  bySeatId?: string
}
