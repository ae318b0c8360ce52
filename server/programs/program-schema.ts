/** The whole of a program file. What no single key can tell is in `check-program.ts`. */
import { z } from 'zod'
import { languages } from './language.ts'
import * as more from './more-program-parts.ts'
import * as part from './program-parts.ts'

/** What assembly adds to the terms of the parties. `version` changes whenever one word does. */
const clauses = z.strictObject({
  version: part.words,
  /** "Binding, enforceable and admissible" (EC 1123). */
  binding: part.text.nullable(),
  /** What a missed payment means, per choice of the parties. */
  default: z.strictObject({
    NONE: part.text,
    ACCELERATE: part.text,
    JUDGMENT_FOR_BALANCE: part.text.nullable(),
  }),
  /** The time to put a missed payment right, counted from the written notice. */
  cure: z.strictObject({ days: z.int().nonnegative(), unit: z.enum(['DAY', 'COURT_DAY']), text: part.text }),
  dispositions: z.partialRecord(part.disposition, part.text),
  retainedJurisdiction: part.text.nullable(),
  publicRecord: z.partialRecord(part.visibility, part.text),
  nonBinding: part.text.nullable(),
  beforeSigning: part.text,
  consentToSign: part.versionedText,
  /** What each of those who sign is asked apart from signing, where it becomes public only if all consent. */
  consentToPublication: part.versionedText.nullable().default(null),
  /** What everybody reads once all of them have consented. */
  publicRecordByConsent: part.text.nullable().default(null),
})

/** The court's own words, shown as they are. */
const notices = z.strictObject({
  mustAttend: part.text.nullable(),
  someDoNotParticipate: part.text.nullable(),
  deadlineExpired: part.text.nullable(),
  /** The parties ended without an agreement: "you need to attend your hearing". */
  noAgreement: part.text.nullable().default(null),
  /** The filing was rejected, late, or is still pending. */
  filingNotAccepted: part.text.nullable().default(null),
  /** The other party said no, or nothing. */
  otherDoesNotJoin: part.text.nullable().default(null),
})

const help = z.strictObject({
  /** Of the first versions. What people read of help, questions and resources is content: see `program-content.ts`. */
  resources: z.array(
    z.strictObject({
      label: part.text,
      url: z.url({ protocol: /^https?$/ }).nullable(),
      phone: part.words.nullable(),
      roles: z.array(part.side).min(1),
    }),
  ),
  prepare: z.array(z.strictObject({ question: part.text })),
})

export const programSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens'),
  version: z.int().positive(),
  name: part.text,
  kind: z.enum(['COURT', 'COMMUNITY']),
  organisation: part.text,
  court: part.court.nullable(),
  timeZone: part.timeZone,
  languages: z.array(z.enum(languages)).min(1),
  controllingLanguage: z.enum(languages),
  support: part.support,
  caseTypes: z.array(part.caseType).min(1),
  /** Where the neutrals come from, when not only from `organisation`. */
  organisations: z.array(part.organisation).default([]),
  /** What a represented client must have read and signed before mediation (EC 1129). */
  attorneyDisclosure: part.versionedText.nullable().default(null),
  /** K2. */
  thirdPersons: z.strictObject({
    coMediator: z.boolean(),
    observer: z.boolean(),
    support: z.boolean(),
    administrator: z.boolean().default(false),
  }),
  confidentiality: z.strictObject({
    /** K3: what protects what is said. */
    basis: z.enum(['AGREEMENT_AND_STATUTE', 'STATUTE_IN_MEDIATION', 'ACCESS_BAR']),
    notice: part.versionedText,
  }),
  fee: part.text,
  filingActor: z.enum(['PARTIES', 'PROGRAM', 'SYSTEM', 'NONE']),
  signatureMethod: z.enum(['ESIGN', 'WET_PRINTED']),
  /** K7: when the hearing is off. Null where there is no court. */
  hearingVacatedOn: z.enum(['COURT_NOTICE', 'FILING_ACCEPTED']).nullable(),
  /** The court's standing order behind FILING_ACCEPTED, by name. */
  standingOrder: part.text.nullable(),
  neutral: part.neutral,
  initiation: z.enum(['EITHER', 'CREATOR', 'COURT_REFERRAL']),
  participation: z.enum(['VOLUNTARY', 'REQUIRED_ATTEMPT']),
  /** Where an attempt is required: who need not try, and how they say so. */
  exemption: part.text.nullable().default(null),
  referral: more.referral,
  filing: more.filing,
  remoteMediation: more.remoteMediation,
  safety: more.safety,
  survey: more.survey,
  hearingPack: more.hearingPack,
  gettingIn: more.gettingIn,
  mediationExtension: more.mediationExtension,
  deadlines: z.array(part.deadline),
  offers: z.strictObject({
    defaultDaysOpen: z.int().positive(),
    maxDaysOpen: z.int().positive().max(365),
    maxInstalments: z.int().positive().max(360),
  }),
  evidence: z.strictObject({
    maxBytes: z.int().positive(),
    maxFiles: z.int().positive(),
    /** Whom documents reach, and whom not (K16). */
    notice: part.text.nullable().default(null),
  }),
  /** After how many days, from the end of the mediation, nobody can open its private conversations any more. */
  retention: z
    .strictObject({ privateConversationDays: z.int().min(30).max(36_500) })
    .default({ privateConversationDays: 365 }),
  exceptions: part.text,
  /** K18. */
  adminContentAccess: z.enum(['NONE', 'BREAK_GLASS']),
  /** Of emergency access: for how long, and when the parties are told if safety forbids to tell them at once. */
  breakGlass: z
    .strictObject({ minutes: z.int().min(5).max(240), discloseLaterDays: z.int().min(1).max(180) })
    .default({ minutes: 60, discloseLaterDays: 30 }),
  /** Who can read the conversations, in the program's own words, shown as they are. */
  whoCanRead: part.text.nullable().default(null),
  translationDisclaimer: part.text.nullable().default(null),
  /** Whether people see the titles of content that is promised and not written yet. */
  showsComingSoon: z.boolean().default(false),
  acknowledgements: z.strictObject({ terms: part.versionedText, privateConversation: part.versionedText }),
  clauses,
  notices,
  help,
})
