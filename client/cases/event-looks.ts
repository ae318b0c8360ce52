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
  PARTY_INVITED: { icon: 'person' },
  PARTY_JOINED: { icon: 'person' },
  PARTY_OPTED_IN: { icon: 'check', tone: 'good' },
  PARTY_DECLINED: { icon: 'close', tone: 'warn' },
  PARTY_WITHDREW: { icon: 'close', tone: 'warn' },
  PARTY_REJOINED: { icon: 'person' },
  CASE_BECAME_ACTIVE: { icon: 'check', tone: 'good' },
  CASE_CLOSED: { icon: 'lock' },
  HEARING_RECORDED: { icon: 'calendar', tone: 'warn' },
  SEAT_STARTED: { icon: 'people' },
  SEAT_ENDED: { icon: 'people' },
  MEDIATOR_REQUESTED: { icon: 'help' },
  MEDIATOR_REQUEST_CANCELLED: { icon: 'close' },
  MEDIATION_STARTED: { icon: 'people', tone: 'joint' },
  MEDIATION_ENDED: { icon: 'people' },
  CONVERSATION_OPENED: { icon: 'lock', tone: 'private' },
  OFFER_MADE: { icon: 'scales', tone: 'joint' },
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
