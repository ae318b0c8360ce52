/** The whole of a program file. What no single key can tell is in `check-program.ts`. */
import { z } from 'zod'
import { languages } from './language.ts'
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
})

/** The court's own words, shown as they are. */
const notices = z.strictObject({
  mustAttend: part.text.nullable(),
  someDoNotParticipate: part.text.nullable(),
  deadlineExpired: part.text.nullable(),
})

const help = z.strictObject({
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
  thirdPersons: z.strictObject({ coMediator: z.boolean(), observer: z.boolean(), support: z.boolean() }),
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
  deadlines: z.array(part.deadline),
  offers: z.strictObject({
    defaultDaysOpen: z.int().positive(),
    maxDaysOpen: z.int().positive().max(365),
    maxInstalments: z.int().positive().max(360),
  }),
  evidence: z.strictObject({ maxBytes: z.int().positive(), maxFiles: z.int().positive() }),
  /** After how many days, from the end of the mediation, nobody can open its private conversations any more. */
  retention: z
    .strictObject({ privateConversationDays: z.int().min(30).max(36_500) })
    .default({ privateConversationDays: 365 }),
  exceptions: part.text,
  adminContentAccess: z.enum(['NONE', 'BREAK_GLASS']),
  acknowledgements: z.strictObject({ terms: part.versionedText, privateConversation: part.versionedText }),
  clauses,
  notices,
  help,
})
