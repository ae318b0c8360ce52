/** Programs unlike the ones that ship, made from them by changing data alone. */
import { programLibrary } from '../../server/programs/library.ts'
import { readProgram, type Program } from '../../server/programs/program.ts'

function shipped(key: string): Program {
  const program = programLibrary.find(candidate => candidate.key === key)
  if (!program) throw new Error(`no program ${key}`)
  return program
}

export const lasc = shipped('lasc-small-claims')
export const ccr = shipped('ccr-community')

/** The file of a program, to be changed at will. */
export const fileOf = (program: Program): Program => structuredClone(program)

/** The entry of a list that is known to be there. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list.at(index)
  if (found === undefined) throw new Error(`nothing at ${index}`)
  return found
}

const both = (text: string) => ({ en: text, es: `${text} (es)` })

/** Orange County's: the parties file, on paper, ten days before the hearing. */
export const orangeLike = readProgram({
  ...fileOf(lasc),
  key: 'orange-like',
  filingActor: 'PARTIES',
  signatureMethod: 'WET_PRINTED',
  filing: { how: both('Bring it to the clerk.'), printPack: both('Print it and sign it by hand.') },
  deadlines: [{ key: 'FILE', anchor: 'HEARING', offset: -10, unit: 'DAY', roll: 'BACKWARD' }],
})

/** Santa Clara's: both e-mails reach the court twenty days before the hearing. */
export const santaClaraLike = readProgram({
  ...fileOf(lasc),
  key: 'santa-clara-like',
  initiation: 'COURT_REFERRAL',
  referral: {
    forwardWhenBothEmails: true,
    initiatingSide: 'PLAINTIFF',
    lateAlternative: both('It is too late for this. You can still mediate by telephone.'),
    lateAlternativeProgram: null,
  },
  deadlines: [{ key: 'EMAILS_RECEIVED', anchor: 'HEARING', offset: -20, unit: 'DAY', roll: 'NONE' }],
})

/** Evictions and civil harassment, where a standing order takes the hearing off once the filing is accepted. */
export const housingLike = readProgram({
  ...fileOf(lasc),
  key: 'housing-like',
  hearingVacatedOn: 'FILING_ACCEPTED',
  standingOrder: both('Standing Order 12'),
  filing: {},
  attorneyDisclosure: { version: '1', text: both('Mediation is confidential.') },
  safety: {
    notRestrainingOrder: both('This is not a restraining order.'),
    orderQuestion: both('Is there a court order?'),
    howItWorks: both('Everything passes the mediator.'),
    emergency: both('Call 911.'),
    quickExitUrl: 'https://www.example.org/weather',
  },
  caseTypes: [
    {
      ...fileOf(lasc).caseTypes[0],
      key: 'UNLAWFUL_DETAINER',
      attorneys: 'FOR_OR_WITH',
      claimLimit: null,
      dispositions: ['STIPULATION_FOR_JUDGMENT', 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT'],
      agreementVisibility: 'STATUTORY_RESTRICTED',
      partySignatureRequired: false,
      responseDueText: both('You must still answer the court in time.'),
      stipulationWarning: both('A judgment may make the file public.'),
    },
    {
      ...fileOf(lasc).caseTypes[0],
      key: 'CIVIL_HARASSMENT',
      sides: ['PETITIONER', 'RESPONDENT'],
      claimLimit: null,
      dispositions: ['DISMISSAL_WITH_PREJUDICE', 'DISMISSAL_WITHOUT_PREJUDICE'],
    },
  ],
  clauses: {
    ...fileOf(lasc).clauses,
    dispositions: {
      ...fileOf(lasc).clauses.dispositions,
      STIPULATION_FOR_JUDGMENT: both('The court may enter judgment on these terms.'),
      DISMISSAL_WITH_PREJUDICE: both('The case is over for good.'),
    },
    publicRecord: { ...fileOf(lasc).clauses.publicRecord, STATUTORY_RESTRICTED: both('The file is restricted.') },
  },
})
