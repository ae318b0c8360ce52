/**
 * The parts of a program file that came after the first programs were stored. Each has a default, so that a stored
 * version, which never changes, still reads.
 */
import { z } from 'zod'
import { caseType, disposition, side, text, versionedText, words } from './program-parts.ts'

const caseTypeKey = caseType.shape.key
const webAddress = z.url({ protocol: /^https?$/ })

/** A form of the court that settles or ends a case. `number` only where it is known for sure. */
const form = z.strictObject({
  number: words.nullable(),
  title: text,
  caseTypes: z.array(caseTypeKey).min(1),
  purpose: z.enum(['SETTLEMENT', 'DISMISSAL', 'DEFAULT', 'SATISFACTION', 'STIPULATION']),
  /** The ways of ending a case that call for it. Empty: all of them. */
  dispositions: z.array(disposition).default([]),
  url: webAddress.nullable(),
})

/** How a signed agreement reaches the court. Who files it is `filingActor` (K5). */
export const filing = z
  .strictObject({
    /** How the court takes it, in plain words. */
    how: text.nullable().default(null),
    /** What to print, sign and bring or send: for the parties who sign by hand or file themselves. */
    printPack: text.nullable().default(null),
    /** Said when the day to file has passed: "the court may still take it". */
    late: text.nullable().default(null),
    forms: z.array(form).default([]),
  })
  .prefault({})

/** K10, where the court refers cases. The last day for the e-mails is the deadline EMAILS_RECEIVED. */
export const referral = z
  .strictObject({
    /** With both e-mails the case goes on by itself. */
    forwardWhenBothEmails: z.boolean(),
    /** Whose step comes first; the other side then opts in. */
    initiatingSide: side,
    /** What is offered to those who come too late. */
    lateAlternative: text,
    /** The program that is the alternative, by its key, if it is here. */
    lateAlternativeProgram: words.nullable(),
  })
  .nullable()
  .default(null)

/** A session by telephone or video, scheduled from the case. */
export const remoteMediation = z
  .strictObject({
    kinds: z
      .array(z.enum(['PHONE', 'VIDEO']))
      .min(1)
      .refine(kinds => new Set(kinds).size === kinds.length, 'names a kind twice'),
    /** How long before it begins a session must be agreed. */
    hoursNotice: z.int().nonnegative(),
    text,
  })
  .nullable()
  .default(null)

/** Where one party may need to be kept safe from another. */
export const safety = z
  .strictObject({
    notRestrainingOrder: text,
    /** Asked of each party alone, before anything else. */
    orderQuestion: text,
    /** What changes when there is an order or a fear: everything passes the mediator. */
    howItWorks: text,
    emergency: text,
    /** Where "Exit this page" leads. */
    quickExitUrl: webAddress,
  })
  .nullable()
  .default(null)

export const survey = z
  .strictObject({
    questions: z
      .array(
        z.strictObject({
          key: z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'must be capital letters, digits and _'),
          kind: z.enum(['SCALE_1_TO_5', 'YES_NO', 'WORDS']),
          text,
        }),
      )
      .min(1),
  })
  .nullable()
  .default(null)

export const hearingPack = z
  .strictObject({ bring: z.array(text).min(1), onTheDay: text, postpone: text })
  .nullable()
  .default(null)

/** What people without e-mail, without a computer, or without the other's address can do. */
export const gettingIn = z
  .strictObject({
    noEmail: text.nullable().default(null),
    noComputer: text.nullable().default(null),
    unknownEmail: text.nullable().default(null),
    addSender: text.nullable().default(null),
    phone: text.nullable().default(null),
  })
  .prefault({})

/** Words around the clock of Evidence Code 1125: the usual extension that all are offered when they opt in. */
export const mediationExtension = versionedText.nullable().default(null)
