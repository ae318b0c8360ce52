/** Where a case stands, and what binds it. */
import { enumOf } from '../graphql/enum-of.ts'
import { deadlineKeys } from '../programs/program-parts.ts'
import { caseStatuses, screeningReasons } from './case.entity.ts'

export const CaseStatus = enumOf('CaseStatus', 'Where the case stands.', caseStatuses, {
  INTAKE: 'The program looks at it first, or waits for an address.',
  SCREENED_OUT: 'The program does not take it.',
  INVITED: 'Not every required party has agreed to take part.',
  ACTIVE: 'The parties talk.',
  CLOSED: 'It is over in Parley.',
})

export const CaseOutcome = enumOf(
  'CaseOutcome',
  'The one fact about the process that a court learns.',
  ['AGREEMENT', 'PARTIAL', 'NO_AGREEMENT'],
  {
    AGREEMENT: 'The parties agreed.',
    PARTIAL: 'Some parties agreed.',
    NO_AGREEMENT: 'There is no agreement.',
  },
)

export const HearingSource = enumOf(
  'HearingSource',
  'Who said when the hearing is.',
  ['COURT_SYSTEM', 'STAFF', 'PARTY'],
  {
    COURT_SYSTEM: 'The court’s own system.',
    STAFF: 'Program staff, from the court’s notice.',
    PARTY: 'A party: not confirmed, check with the court.',
  },
)

export const DeadlineKey = enumOf(
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

export const IntakeWaitsFor = enumOf(
  'IntakeWaitsFor',
  'What a case waits for before anybody is invited.',
  ['EMAIL', 'REVIEW', 'FEE'],
  {
    EMAIL: 'The address of a party.',
    REVIEW: 'The program’s staff look at it.',
    FEE: 'Who started it accepts the fee.',
  },
)

export const ScreeningReasonEnum = enumOf('ScreeningReason', 'Why a program does not take a case.', screeningReasons, {
  TOO_LATE: 'The addresses came too late.',
  NOT_ELIGIBLE: 'It is no case for this program.',
  COURT_CASE_EXISTS: 'It is at a court already: use that court’s program.',
  NEEDS_COURT: 'Only a court can help here.',
  SAFETY: 'It cannot be held safely in this way.',
  INCOMPLETE: 'Something needed is missing.',
  FEE_NOT_ACCEPTED: 'The fee was not accepted.',
})
