import { registerEnumType } from 'type-graphql'
import { sameNames } from '../graphql/same-names.ts'
import { deadlineKeys } from '../programs/program-parts.ts'
import { caseStatuses, screeningReasons } from './case.entity.ts'
import { seatRoles } from './seat.entity.ts'

const named = <const T extends readonly string[]>(
  name: string,
  description: string,
  values: T,
  texts: { [K in T[number]]: string },
) => {
  const object = sameNames(values)
  const valuesConfig = Object.fromEntries(values.map(value => [value, { description: texts[value as T[number]] }]))
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never })
  return object
}

export const InvitationState = named(
  'InvitationState',
  'Whether an invitation can still be used.',
  ['OPEN', 'USED', 'EXPIRED'],
  {
    OPEN: 'It can be used.',
    USED: 'Somebody joined by it.',
    EXPIRED: 'Its time is over, or the case is closed.',
  },
)
export const WaitingFor = named(
  'WaitingFor',
  'Who must act next, as the viewer may know it.',
  ['YOU', 'OTHERS', 'NEUTRAL', 'NOBODY'],
  {
    YOU: 'The viewer.',
    OTHERS: 'Other parties.',
    NEUTRAL: 'A neutral, who was asked for.',
    NOBODY: 'Nobody.',
  },
)
export const CaseStatus = named('CaseStatus', 'Where the case stands.', caseStatuses, {
  INTAKE: 'The program looks at it first, or waits for an address.',
  SCREENED_OUT: 'The program does not take it.',
  INVITED: 'Not every required party has agreed to take part.',
  ACTIVE: 'The parties talk.',
  CLOSED: 'It is over in Parley.',
})
export const CaseOutcome = named(
  'CaseOutcome',
  'The one fact about the process that a court learns.',
  ['AGREEMENT', 'PARTIAL', 'NO_AGREEMENT'],
  {
    AGREEMENT: 'The parties agreed.',
    PARTIAL: 'Some parties agreed.',
    NO_AGREEMENT: 'There is no agreement.',
  },
)
export const PartyKind = named('PartyKind', 'A person or an entity.', ['PERSON', 'ENTITY'], {
  PERSON: 'A person.',
  ENTITY: 'A business, agency or association.',
})
export const PartyStatus = named(
  'PartyStatus',
  'How far a party has come in.',
  ['INVITED', 'JOINED', 'TAKING_PART', 'DECLINED', 'WITHDRAWN', 'RELEASED'],
  {
    INVITED: 'Invited, not there yet.',
    JOINED: 'Has an account and reads; has not agreed to take part.',
    TAKING_PART: 'Takes part.',
    DECLINED: 'Said no. No reason is kept.',
    WITHDRAWN: 'Left. No reason is kept.',
    RELEASED: 'Did not answer; the others go on. It may still come in.',
  },
)
export const SeatRoleEnum = named('SeatRole', 'What somebody does on a case.', seatRoles, {
  PARTY: 'A party.',
  REPRESENTATIVE: 'Acts for or with a party.',
  MEDIATOR: 'Mediates.',
  CO_MEDIATOR: 'Mediates together with another.',
  OBSERVER: 'A mediator in training: reads, never writes.',
  INTERPRETER: 'Interprets for a party.',
  SUPPORT: 'Supports a party, by that party’s wish.',
  PROGRAM_ADMIN: 'Runs the program.',
})
export const HearingSource = named(
  'HearingSource',
  'Who said when the hearing is.',
  ['COURT_SYSTEM', 'STAFF', 'PARTY'],
  {
    COURT_SYSTEM: 'The court’s own system.',
    STAFF: 'Program staff, from the court’s notice.',
    PARTY: 'A party: not confirmed, check with the court.',
  },
)
export const DeadlineKey = named(
  'DeadlineKey',
  'Which day is meant.',
  [...deadlineKeys, 'OFFER_EXPIRES', 'SIGNING_EXPIRES'],
  {
    REFERRAL: 'The case is started here, or the court has referred it.',
    EMAILS_RECEIVED: 'Both e-mail addresses are with the court.',
    RESPOND_TO_INVITATION: 'The invitation is answered.',
    AGREE: 'The last safe day to agree.',
    SIGN: 'The last safe day to sign.',
    FILE: 'The last day to file.',
    END_OF_ODR: 'The end of online dispute resolution for the case.',
    OFFER_EXPIRES: 'An open offer ends.',
    SIGNING_EXPIRES: 'The time to sign ends.',
  },
)
export const TaskKey = named('TaskKey', 'A step of the case home.', ['AGREE', 'TELL', 'OFFERS', 'SIGN', 'AFTER'], {
  AGREE: 'Agree to take part.',
  TELL: 'Tell your side.',
  OFFERS: 'Make and answer offers.',
  SIGN: 'Sign the agreement.',
  AFTER: 'Do what was agreed.',
})
export const TaskStatus = named(
  'TaskStatus',
  'How a step stands for the viewer.',
  ['DONE', 'YOUR_TURN', 'WAITING', 'NOT_YET'],
  {
    DONE: 'Done.',
    YOUR_TURN: 'The viewer can act.',
    WAITING: 'Others act.',
    NOT_YET: 'Cannot start yet.',
  },
)
export const NextStepKind = named(
  'NextStepKind',
  'What happens next, for the viewer.',
  [
    'WAIT_FOR_PROGRAM',
    'ACCEPT_FEE',
    'SCREENED_OUT',
    'OPT_IN',
    'WAIT_FOR_OTHERS_TO_JOIN',
    'TELL_YOUR_SIDE',
    'ANSWER_OFFER',
    'WAIT_FOR_ANSWER',
    'COUNTER_OFFER',
    'MAKE_OFFER',
    'SIGN',
    'WAIT_FOR_SIGNATURES',
    'DO_AS_AGREED',
    'TAKE_SEAT',
    'MEDIATE',
    'CLOSED',
  ],
  {
    WAIT_FOR_PROGRAM: 'The program looks at the case first.',
    ACCEPT_FEE: 'The program takes the case for a fee: accept it.',
    SCREENED_OUT: 'The program does not take the case; it says what to do.',
    OPT_IN: 'Agree to take part, or decline.',
    WAIT_FOR_OTHERS_TO_JOIN: 'Others must agree to take part.',
    TELL_YOUR_SIDE: 'Write what happened.',
    ANSWER_OFFER: 'An offer waits for the viewer’s answer.',
    WAIT_FOR_ANSWER: 'The viewer’s offer waits for an answer.',
    COUNTER_OFFER: 'The last offer was not accepted whole: make a new one.',
    MAKE_OFFER: 'Make an offer.',
    SIGN: 'Sign the agreement.',
    WAIT_FOR_SIGNATURES: 'Others must sign.',
    DO_AS_AGREED: 'Everybody signed: do what was agreed.',
    TAKE_SEAT: 'A neutral is asked for.',
    MEDIATE: 'The viewer mediates.',
    CLOSED: 'The case is closed.',
  },
)
export const MediationStatus = named(
  'MediationStatus',
  'Whether a neutral helps.',
  ['NONE', 'REQUESTED', 'SEATED', 'ENDED'],
  {
    NONE: 'Nobody asked for one.',
    REQUESTED: 'Asked for; the queue position is shown.',
    SEATED: 'A neutral is seated: what is said is mediation.',
    ENDED: 'The mediation has ended.',
  },
)
export const IntakeWaitsFor = named(
  'IntakeWaitsFor',
  'What a case waits for before anybody is invited.',
  ['EMAIL', 'REVIEW', 'FEE'],
  {
    EMAIL: 'The address of a party.',
    REVIEW: 'The program’s staff look at it.',
    FEE: 'Who started it accepts the fee.',
  },
)
export const ScreeningReasonEnum = named('ScreeningReason', 'Why a program does not take a case.', screeningReasons, {
  TOO_LATE: 'The addresses came too late.',
  NOT_ELIGIBLE: 'It is no case for this program.',
  COURT_CASE_EXISTS: 'It is at a court already: use that court’s program.',
  NEEDS_COURT: 'Only a court can help here.',
  SAFETY: 'It cannot be held safely in this way.',
  INCOMPLETE: 'Something needed is missing.',
  FEE_NOT_ACCEPTED: 'The fee was not accepted.',
})
export const Capacity = named('Capacity', 'How a representative stands to its party.', ['FOR', 'WITH'], {
  FOR: 'Acts for the party: may offer and answer in its name, recorded as such.',
  WITH: 'Sits beside the party, reads and writes with it; the party acts itself.',
})

export const enumOf = named
