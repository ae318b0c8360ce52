/** The parts of a program file: who runs it, which cases it takes, who takes part. */
import { z } from 'zod'
import { isTimeZone } from './time-zone.ts'

export const words = z.string().trim().min(1, 'must not be empty')
export const text = z.strictObject({ en: words, es: words })
/** A text that somebody agrees to: the version that was shown is kept with the agreement. */
export const versionedText = z.strictObject({ version: words, text })
const cents = z.int().positive()

export const timeZone = z.string().refine(isTimeZone, 'is not a time zone such as America/Los_Angeles')

export const court = z.strictObject({
  name: text,
  /** Where anybody can look up a case and its hearing. */
  lookUpUrl: z.url({ protocol: /^https?$/ }).nullable(),
  holidays: z.literal('CALIFORNIA'),
  /** Days on which this court is closed beside its holidays, entered by hand. */
  closures: z.array(z.iso.date()),
})

export const support = z.strictObject({ phone: words, email: z.email(), hours: text })

/** Who provides the neutrals, where several organisations serve one program. */
export const organisation = z.strictObject({
  key: z.string().regex(/^[a-z0-9-]+$/, 'must be small letters'),
  name: text,
})

const adversary = z.enum(['PLAINTIFF', 'DEFENDANT', 'PETITIONER', 'RESPONDENT'])
export const side = z.enum([...adversary.options, 'PARTICIPANT'])

export const disposition = z.enum([
  'DISMISSAL_WITHOUT_PREJUDICE',
  'DISMISSAL_WITH_PREJUDICE',
  'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT',
  'STIPULATION_FOR_JUDGMENT',
])

/** Who may read the signed agreement (K4). */
export const visibility = z.enum(['PRIVATE', 'PUBLIC_ON_FILING', 'PRIVATE_UNLESS_ALL_CONSENT', 'STATUTORY_RESTRICTED'])

export const caseType = z.strictObject({
  key: z.enum(['SMALL_CLAIMS', 'UNLAWFUL_DETAINER', 'CIVIL_HARASSMENT', 'COMMUNITY']),
  label: text,
  /** The labels of the two sides, or PARTICIPANT for everybody. Rights hang on the party, never on the side. */
  sides: z.union(
    [z.tuple([adversary, adversary]), z.tuple([z.literal('PARTICIPANT')])],
    'must be two sides, or only PARTICIPANT',
  ),
  needsCaseNumber: z.boolean(),
  /** Staff look at the case and its fee before anybody is invited (K15). */
  intakeReview: z.boolean(),
  /** K1. */
  attorneys: z.enum(['NONE', 'FOR_OR_WITH']),
  /** What the court can award at most (CCP 116.220, 116.221). It warns, it never refuses. */
  claimLimit: z.strictObject({ individualCents: cents, entityCents: cents }).nullable(),
  /** How the case may end at the court (K13). Where the parties choose none, the first that fits stands. */
  dispositions: z.array(disposition),
  /** The parties ask the court to keep the power to enforce the agreement (CCP 664.6). */
  retainedJurisdiction: z.boolean(),
  agreementVisibility: visibility,
  /** An attorney's signature does not stand for the party's own. */
  partySignatureRequired: z.boolean(),
  /** Online dispute resolution does not give more time to answer the court: the warning that says so. */
  responseDueText: text.nullable(),
  /** What this type of case costs (K15), where it differs from the program's `fee`. */
  fee: text.nullable().default(null),
  /** How such a case ends once there is an agreement, in plain words. */
  afterAgreement: text.nullable().default(null),
  /** What to do when the other party does not do what was agreed: papers, where they go, who helps. */
  ifBroken: text.nullable().default(null),
  /** Shown when a stipulation for judgment is chosen: what it may unmask (CCP 1161.2), what happens to possession. */
  stipulationWarning: text.nullable().default(null),
})

export const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 08:00')

export const neutral = z.strictObject({
  /** K8: from the start, when a party asks, or never. */
  mode: z.enum(['AUTO', 'ON_REQUEST', 'NONE']),
  title: text,
  /** K9. */
  mayPropose: z.boolean(),
  hours: text,
  answerWithinHours: z.int().positive(),
  introduction: text,
  /** The same hours for the computer, in the program's time zone. Null: nobody promises any. */
  weekHours: z
    .strictObject({ days: z.array(z.enum(weekdays)).min(1), from: clockTime, to: clockTime })
    .nullable()
    .default(null),
  /** How many requests may wait at once ("limited number available"). Null: no limit. */
  queueLimit: z.int().positive().nullable().default(null),
  /** Where several organisations send neutrals: a request waits for all of them, or for one after the other. */
  handing: z.enum(['TO_ALL', 'IN_TURN']).default('TO_ALL'),
})

export const deadlineKeys = [
  'REFERRAL',
  'EMAILS_RECEIVED',
  'RESPOND_TO_INVITATION',
  'AGREE',
  'SIGN',
  'FILE',
  'END_OF_ODR',
] as const

/** K14. `offset` counts days from the anchor; before the anchor it is negative. */
export const deadline = z.strictObject({
  key: z.enum(deadlineKeys),
  anchor: z.enum(['HEARING', 'INVITED', 'SIGNED']),
  offset: z.int(),
  unit: z.enum(['DAY', 'COURT_DAY']),
  roll: z.enum(['NONE', 'FORWARD', 'BACKWARD']),
  /** What happens to those who miss it, in the program's words. */
  consequence: text.nullable().default(null),
})
