/** The closed union of what can happen. A kind says what; its scope says who may hear of it. */

export const changeKinds = [
  'CASE_STARTED',
  'PARTY_INVITED',
  'PARTY_JOINED',
  'PARTY_OPTED_IN',
  'PARTY_DECLINED',
  'PARTY_WITHDREW',
  'PARTY_REJOINED',
  'CASE_BECAME_ACTIVE',
  'CASE_CLOSED',
  'HEARING_RECORDED',
  'SEAT_STARTED',
  'SEAT_ENDED',
  'MEDIATOR_REQUESTED',
  'MEDIATOR_REQUEST_CANCELLED',
  'MEDIATION_STARTED',
  'MEDIATION_ENDED',
  'QUEUE_CHANGED',
  'CONVERSATION_OPENED',
  'MESSAGE_SENT',
  'CONVERSATION_READ',
  'OFFER_MADE',
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
  'ACCOUNT_CHANGED',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/**
 * CASE: every seat of the case. CONVERSATION: its readers. OFFER: author, recipients, neutrals. AGREEMENT: those it binds,
 * neutrals. PARTY: that party's own seats. NEUTRALS: the neutrals of the case. PERSON: one person. QUEUE: a program's roster.
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
