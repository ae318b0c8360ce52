import { enumOf } from '../graphql/enum-of.ts'

export const AttorneyRule = enumOf('AttorneyRule', 'Whether attorneys may take part.', ['NONE', 'FOR_OR_WITH'], {
  NONE: 'Only the parties.',
  FOR_OR_WITH: 'For a party or with a party, as the party chooses.',
})
export const AgreementVisibility = enumOf(
  'AgreementVisibility',
  'Who may read a signed agreement.',
  ['PRIVATE', 'PUBLIC_ON_FILING', 'PRIVATE_UNLESS_ALL_CONSENT', 'STATUTORY_RESTRICTED'],
  {
    PRIVATE: 'Those who sign it, and their neutral.',
    PUBLIC_ON_FILING: 'Anybody, once the court has filed it.',
    PRIVATE_UNLESS_ALL_CONSENT: 'It stays out of the public record unless everybody agrees.',
    STATUTORY_RESTRICTED: 'The law restricts who may see the court file (CCP 1161.2).',
  },
)
export const FilingActor = enumOf(
  'ProgramFilingActor',
  'Who files with the court.',
  ['PARTIES', 'PROGRAM', 'SYSTEM', 'NONE'],
  {
    PARTIES: 'The parties themselves.',
    PROGRAM: 'The staff of the program.',
    SYSTEM: 'Parley sends it.',
    NONE: 'Nobody: there is no court.',
  },
)
export const SignatureMethod = enumOf('SignatureMethod', 'How an agreement is signed.', ['ESIGN', 'WET_PRINTED'], {
  ESIGN: 'On screen.',
  WET_PRINTED: 'Printed and signed by hand.',
})
export const Initiation = enumOf('Initiation', 'Who starts a case.', ['EITHER', 'CREATOR', 'COURT_REFERRAL'], {
  EITHER: 'Either side.',
  CREATOR: 'Whoever makes an account and gives the details.',
  COURT_REFERRAL: 'The court; one side then takes the first step.',
})
export const Participation = enumOf('Participation', 'Whether people must try it.', ['VOLUNTARY', 'REQUIRED_ATTEMPT'], {
  VOLUNTARY: 'It is free to everybody.',
  REQUIRED_ATTEMPT: 'The court asks for an attempt; some are exempt.',
})
export const ConfidentialityBasis = enumOf(
  'ConfidentialityBasis',
  'What protects what is said.',
  ['AGREEMENT_AND_STATUTE', 'STATUTE_IN_MEDIATION', 'ACCESS_BAR'],
  {
    AGREEMENT_AND_STATUTE: 'What each party agreed to at the start, and the law.',
    STATUTE_IN_MEDIATION: 'The law, for what is said in mediation.',
    ACCESS_BAR: 'Nobody of the court and of the public can get at it.',
  },
)
export const AdminContentAccess = enumOf(
  'AdminContentAccess',
  'Whether an administrator can read conversations.',
  ['NONE', 'BREAK_GLASS'],
  {
    NONE: 'Never.',
    BREAK_GLASS: 'Only in an emergency, with a reason, for a short time; the owner is told.',
  },
)
export const SessionKind = enumOf('RemoteSessionKind', 'How a session is held.', ['PHONE', 'VIDEO'], {
  PHONE: 'By telephone.',
  VIDEO: 'By video.',
})
export const FormPurpose = enumOf(
  'ProgramFormPurpose',
  'What a form of the court is for.',
  ['SETTLEMENT', 'DISMISSAL', 'DEFAULT', 'SATISFACTION', 'STIPULATION'],
  {
    SETTLEMENT: 'To tell the court of the settlement.',
    DISMISSAL: 'To end the case.',
    DEFAULT: 'To tell the court that a payment was missed.',
    SATISFACTION: 'To tell the court that all is paid.',
    STIPULATION: 'To ask for a judgment that both agreed to.',
  },
)
export const SurveyQuestionKind = enumOf(
  'ProgramSurveyQuestionKind',
  'How a question of the survey is answered.',
  ['SCALE_1_TO_5', 'YES_NO', 'WORDS'],
  { SCALE_1_TO_5: 'From 1 to 5.', YES_NO: 'Yes or no.', WORDS: 'In own words.' },
)
export const Weekday = enumOf(
  'Weekday',
  'A day of the week.',
  ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
  {
    SUNDAY: 'Sunday.',
    MONDAY: 'Monday.',
    TUESDAY: 'Tuesday.',
    WEDNESDAY: 'Wednesday.',
    THURSDAY: 'Thursday.',
    FRIDAY: 'Friday.',
    SATURDAY: 'Saturday.',
  },
)
export const ContentKindEnum = enumOf(
  'ContentKind',
  'What a piece of content is.',
  ['FAQ', 'RESOURCE', 'FACT_SHEET', 'GLOSSARY', 'WORKSHEET', 'QUESTION', 'CHECKLIST'],
  {
    FAQ: 'A question that people ask, and its answer.',
    RESOURCE: 'Help from elsewhere.',
    FACT_SHEET: 'What to know of one kind of claim.',
    GLOSSARY: 'A word and its meaning.',
    WORKSHEET: 'Questions to prepare with, for one side.',
    QUESTION: 'A question to oneself; nobody sees the answer.',
    CHECKLIST: 'Points to think of.',
  },
)
export const ContentStateEnum = enumOf(
  'ContentState',
  'Whether a piece of content is shown.',
  ['PUBLISHED', 'COMING_SOON', 'WITHDRAWN'],
  {
    PUBLISHED: 'It is shown.',
    COMING_SOON: 'It is promised and not written yet; its title is shown only where the program says so.',
    WITHDRAWN: 'It is no longer shown.',
  },
)
export const DeadlineAnchor = enumOf(
  'DeadlineAnchor',
  'What a deadline is counted from.',
  ['HEARING', 'INVITED', 'SIGNED'],
  {
    HEARING: 'The day of the hearing.',
    INVITED: 'The day on which the invitation was sent.',
    SIGNED: 'The day on which everybody had signed.',
  },
)
export const DeadlineUnit = enumOf('DeadlineUnit', 'What is counted.', ['DAY', 'COURT_DAY'], {
  DAY: 'Every day.',
  COURT_DAY: 'Days on which the court works.',
})
export const DeadlineRoll = enumOf(
  'DeadlineRoll',
  'What happens when the day is no court day.',
  ['NONE', 'FORWARD', 'BACKWARD'],
  { NONE: 'Nothing.', FORWARD: 'The next court day counts.', BACKWARD: 'The court day before counts.' },
)
