/** What the home of a case shows each viewer. */
import { enumOf } from '../graphql/enum-of.ts'

export const WaitingFor = enumOf(
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

export const TaskKey = enumOf('TaskKey', 'A step of the case home.', ['AGREE', 'TELL', 'OFFERS', 'SIGN', 'AFTER'], {
  AGREE: 'Agree to take part.',
  TELL: 'Tell your side.',
  OFFERS: 'Make and answer offers.',
  SIGN: 'Sign the agreement.',
  AFTER: 'Do what was agreed.',
})

export const TaskStatus = enumOf(
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

export const NextStepKind = enumOf(
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
    'FILE',
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
    FILE: 'Everybody signed, and the parties bring it to the court themselves: file it.',
    DO_AS_AGREED: 'Everybody signed: do what was agreed.',
    TAKE_SEAT: 'A neutral is asked for.',
    MEDIATE: 'The viewer mediates.',
    CLOSED: 'The case is closed.',
  },
)

export const MediationStatus = enumOf(
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
