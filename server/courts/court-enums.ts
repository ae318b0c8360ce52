/** Enums of the courts' schema. Invariant: objects of its own, for the people's schema has others under the same names. */
import { enumOf } from '../graphql/enum-of.ts'
import { courtChangeKinds, courtOutcomes } from './court-feed.entity.ts'

export const Outcome = enumOf(
  'Outcome',
  'The one fact about the process that a court learns. It is told in batches: its moment says nothing.',
  courtOutcomes,
  {
    AGREEMENT: 'All parties made an agreement.',
    PARTIAL: 'Some parties made an agreement; others did not.',
    NO_AGREEMENT: 'There is no agreement. Why is never told.',
    PENDING: 'Nothing is decided yet.',
  },
)
export const CourtChange = enumOf('ChangeKind', 'What a court was told of.', courtChangeKinds, {
  CASE_REFERRED: 'The court referred the case.',
  CASE_LISTED: 'A party brought a case with this court’s number.',
  HEARING_RECORDED: 'The court recorded the hearing, or took it off.',
  OUTCOME_RECORDED: 'The outcome is known, or changed.',
  FILING_SENT: 'An agreement was filed: its packet can be fetched.',
  FILING_DECIDED: 'The court’s decision on a filing was recorded.',
  CASE_CLOSED_BY_COURT: 'The court ended the case.',
})
export const CourtPartySide = enumOf(
  'Side',
  'A label of a party. Rights hang on the party, not on the side.',
  ['PLAINTIFF', 'DEFENDANT', 'PETITIONER', 'RESPONDENT'],
  { PLAINTIFF: 'Plaintiff.', DEFENDANT: 'Defendant.', PETITIONER: 'Petitioner.', RESPONDENT: 'Respondent.' },
)
export const CourtPartyKind = enumOf('PartyKind', 'A natural person, or an entity.', ['PERSON', 'ENTITY'], {
  PERSON: 'A natural person.',
  ENTITY: 'A company, agency or other entity.',
})
export const CourtCaseType = enumOf(
  'CaseType',
  'Kinds of court cases.',
  ['SMALL_CLAIMS', 'UNLAWFUL_DETAINER', 'CIVIL_HARASSMENT'],
  {
    SMALL_CLAIMS: 'Small claims.',
    UNLAWFUL_DETAINER: 'Unlawful detainer.',
    CIVIL_HARASSMENT: 'Civil harassment.',
  },
)
export const CourtFilingStatus = enumOf(
  'FilingStatus',
  'Where a filing stands at the court.',
  ['SENT', 'COURT_ACCEPTED', 'COURT_REJECTED'],
  {
    SENT: 'It was sent to the court, which has not decided.',
    COURT_ACCEPTED: 'The court accepted it.',
    COURT_REJECTED: 'The court did not accept it.',
  },
)
export const CourtFilingPurpose = enumOf('FilingPurpose', 'What a filing is for.', ['SETTLEMENT', 'DISMISSAL'], {
  SETTLEMENT: 'The settlement agreement, before the hearing.',
  DISMISSAL: 'The dismissal, after the last payment.',
})
export const FilingDecisionKind = enumOf('FilingDecision', 'What the court decided.', ['ACCEPTED', 'REJECTED'], {
  ACCEPTED: 'The court accepted the filing.',
  REJECTED: 'The court did not accept the filing, for the reason given.',
})
export const ReferralStatusKind = enumOf(
  'ReferralStatus',
  'What became of a referral.',
  ['FORWARDED', 'WAITING_FOR_EMAIL', 'TOO_LATE'],
  {
    FORWARDED: 'Accepted: the parties are invited.',
    WAITING_FOR_EMAIL: 'Accepted, but an e-mail address is missing: the program’s staff ask for it.',
    TOO_LATE: 'The parties’ addresses came after the last day of the program: they are told so, and must attend.',
  },
)
export const DeliveryState = enumOf(
  'DeliveryState',
  'What became of one delivery to a webhook.',
  ['WAITING', 'DELIVERED', 'GIVEN_UP'],
  {
    WAITING: 'It will be tried, or tried again.',
    DELIVERED: 'The endpoint answered with 2xx.',
    GIVEN_UP: 'A dead letter: every try failed, or the endpoint was removed. Ask for it again.',
  },
)
