import type { ChangeKind } from '../gql/graphql.ts'
import type { IconName } from '../ui/Icon.tsx'
import type { TimelineEntryProps } from '../ui/Timeline.tsx'

interface Look {
  icon: IconName
  tone?: TimelineEntryProps['tone']
}

/** The kinds of events that a case's story tells, each with its picture. The others are only signals between machines. */
const looks = {
  CASE_STARTED: { icon: 'file' },
  CASE_REFERRED: { icon: 'file' },
  CASE_ADMITTED: { icon: 'check', tone: 'good' },
  CASE_SCREENED_OUT: { icon: 'close', tone: 'warn' },
  CASE_FEE_SET: { icon: 'file' },
  FEE_ACCEPTED: { icon: 'check' },
  PARTY_RELEASED: { icon: 'person' },
  EXEMPTION_REQUESTED: { icon: 'help' },
  EXEMPTION_DECIDED: { icon: 'check' },
  PARTY_INVITED: { icon: 'person' },
  PARTY_JOINED: { icon: 'person' },
  PARTY_OPTED_IN: { icon: 'check', tone: 'good' },
  PARTY_DECLINED: { icon: 'close', tone: 'warn' },
  PARTY_WITHDREW: { icon: 'close', tone: 'warn' },
  PARTY_REJOINED: { icon: 'person' },
  CASE_BECAME_ACTIVE: { icon: 'check', tone: 'good' },
  SAFETY_MODE_BEGAN: { icon: 'lock', tone: 'private' },
  CASE_CLOSED: { icon: 'lock' },
  CASE_NUMBER_CORRECTED: { icon: 'pen' },
  GLASS_DISCLOSED: { icon: 'lock', tone: 'warn' },
  HEARING_RECORDED: { icon: 'calendar', tone: 'warn' },
  DEADLINE_NEAR: { icon: 'clock', tone: 'warn' },
  DEADLINE_PASSED: { icon: 'clock', tone: 'warn' },
  SEAT_ANNOUNCED: { icon: 'people' },
  SEAT_NOT_BEGUN: { icon: 'people' },
  EXTENSION_AGREED: { icon: 'check', tone: 'joint' },
  MEDIATION_QUIET: { icon: 'clock', tone: 'warn' },
  COURT_ANSWERED: { icon: 'check', tone: 'good' },
  SESSION_PROPOSED: { icon: 'calendar', tone: 'joint' },
  SESSION_ANSWERED: { icon: 'calendar', tone: 'joint' },
  SESSION_SCHEDULED: { icon: 'calendar', tone: 'good' },
  SESSION_CHANGED: { icon: 'calendar', tone: 'joint' },
  SESSION_CANCELLED: { icon: 'close' },
  SESSION_OUTCOME: { icon: 'calendar' },
  SEAT_STARTED: { icon: 'people' },
  SEAT_ENDED: { icon: 'people' },
  MEDIATOR_REQUESTED: { icon: 'help' },
  MEDIATOR_REQUEST_CANCELLED: { icon: 'close' },
  REQUEST_HANDED: { icon: 'people' },
  MEDIATION_STARTED: { icon: 'people', tone: 'joint' },
  MEDIATION_ENDED: { icon: 'people' },
  MEDIATION_HANDED_OVER: { icon: 'people', tone: 'warn' },
  CONVERSATION_READERS_CHANGED: { icon: 'lock', tone: 'private' },
  CONVERSATION_OPENED: { icon: 'lock', tone: 'private' },
  TERMS_SUGGESTED: { icon: 'help', tone: 'joint' },
  OFFER_MADE: { icon: 'scales', tone: 'joint' },
  OFFER_RELAYED: { icon: 'scales', tone: 'joint' },
  OFFER_ANSWERED: { icon: 'scales', tone: 'joint' },
  OFFER_ACCEPTED: { icon: 'handshake', tone: 'good' },
  OFFER_WITHDRAWN: { icon: 'close' },
  OFFER_EXPIRED: { icon: 'clock', tone: 'warn' },
  OFFER_CLOSED: { icon: 'scales' },
  AGREEMENT_ASSEMBLED: { icon: 'file', tone: 'good' },
  AGREEMENT_REVISED: { icon: 'pen' },
  AGREEMENT_SIGNED: { icon: 'pen', tone: 'good' },
  AGREEMENT_REOPENED: { icon: 'pen', tone: 'warn' },
  AGREEMENT_BINDING: { icon: 'handshake', tone: 'good' },
  AGREEMENT_SEALED: { icon: 'lock', tone: 'good' },
  AGREEMENT_ABANDONED: { icon: 'close' },
  AGREEMENT_EXPIRED: { icon: 'clock', tone: 'warn' },
  FILING_SENT: { icon: 'file' },
  FILING_ACCEPTED: { icon: 'check', tone: 'good' },
  FILING_REJECTED: { icon: 'warning', tone: 'warn' },
  FILING_DUE: { icon: 'file' },
  COUNTERPART_ADDED: { icon: 'file' },
  COUNTERPART_CHECKED: { icon: 'check' },
  PAYMENT_CLAIMED: { icon: 'clock' },
  PAYMENT_CONFIRMED: { icon: 'check', tone: 'good' },
  PAYMENT_DISPUTED: { icon: 'warning', tone: 'warn' },
  RECEIPT_TAKEN_BACK: { icon: 'close', tone: 'warn' },
  DUTY_CLAIMED: { icon: 'clock' },
  DUTY_CONFIRMED: { icon: 'check', tone: 'good' },
  DUTY_COMING: { icon: 'clock', tone: 'warn' },
  DUTY_OVERDUE: { icon: 'clock', tone: 'warn' },
  AGREEMENT_PERFORMED: { icon: 'handshake', tone: 'good' },
  SURVEY_SENT: { icon: 'help' },
} as const satisfies Partial<Record<ChangeKind, Look>>

export type ToldKind = keyof typeof looks

export function toldKind(kind: ChangeKind): ToldKind | null {
  return isTold(kind) ? kind : null
}

function isTold(kind: ChangeKind): kind is ToldKind {
  return kind in looks
}

export function lookOf(kind: ToldKind): Look {
  return looks[kind]
}
