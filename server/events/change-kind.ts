import { registerEnumType } from 'type-graphql'
import { sameNames } from '../graphql/same-names.ts'
import { changeKinds } from './event.ts'

/** What a subscriber can hear: every kind of event, and that the replay has come to the present. */
export const liveKinds = ['CAUGHT_UP', ...changeKinds] as const

const texts: Record<(typeof liveKinds)[number], string> = {
  CAUGHT_UP: 'Everything up to now was replayed; what follows is live.',
  CASE_STARTED: 'The case was started.',
  PARTY_INVITED: 'A party was invited, again perhaps.',
  PARTY_JOINED: 'A party joined.',
  PARTY_OPTED_IN: 'A party agreed to take part.',
  PARTY_DECLINED: 'A party declined.',
  PARTY_WITHDREW: 'A party left.',
  PARTY_REJOINED: 'A party came back.',
  CASE_BECAME_ACTIVE: 'Every required party takes part.',
  CASE_CLOSED: 'The case is over in Parley.',
  HEARING_RECORDED: 'Something new is known of the hearing.',
  SEAT_STARTED: 'Somebody took a seat.',
  SEAT_ENDED: 'Somebody stood up.',
  MEDIATOR_REQUESTED: 'A neutral was asked for.',
  MEDIATOR_REQUEST_CANCELLED: 'The request for a neutral was taken back.',
  MEDIATION_STARTED: 'A neutral is seated: what is said is mediation.',
  MEDIATION_ENDED: 'The mediation has ended.',
  QUEUE_CHANGED: 'The queue of requests changed.',
  CONVERSATION_OPENED: 'A private conversation was opened.',
  MESSAGE_SENT: 'A message was sent.',
  CONVERSATION_READ: 'The viewer has read, in another window perhaps. Nobody else hears this.',
  OFFER_MADE: 'An offer was made.',
  OFFER_ANSWERED: 'An offer was answered.',
  OFFER_ACCEPTED: 'An offer was accepted whole, by all.',
  OFFER_WITHDRAWN: 'An offer was withdrawn.',
  OFFER_EXPIRED: 'An offer ended unanswered.',
  OFFER_CLOSED: 'An offer was countered, superseded or lapsed.',
  AGREEMENT_ASSEMBLED: 'An agreement was written from accepted terms.',
  AGREEMENT_REVISED: 'An agreement was changed; signatures are void.',
  AGREEMENT_SIGNED: 'Somebody signed.',
  AGREEMENT_REOPENED: 'An agreement was reopened; signatures are void.',
  AGREEMENT_BINDING: 'Everybody has signed the same text.',
  AGREEMENT_SEALED: 'The files of a binding agreement are ready.',
  AGREEMENT_ABANDONED: 'An agreement was given up before it was binding.',
  AGREEMENT_EXPIRED: 'The time to sign ended.',
  ACCOUNT_CHANGED: 'Something of the viewer’s own account changed.',
}

export const ChangeKindEnum = sameNames(liveKinds)
registerEnumType(ChangeKindEnum, {
  name: 'ChangeKind',
  description: 'What happened.',
  valuesConfig: Object.fromEntries(liveKinds.map(kind => [kind, { description: texts[kind] }])),
})
