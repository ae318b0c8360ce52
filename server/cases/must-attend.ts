/**
 * Whether the parties must attend a hearing: derived at every look, never stored. A missed hearing is the gravest harm
 * that people can suffer here, so doubt always means yes, and only the court can say no.
 */
import type { IsoDate } from '../offers/term.ts'
import { compareDays, dayIn } from '../programs/dates.ts'
import { isCourtCase, type CaseTypeKey, type Localized, type Program } from '../programs/program.ts'

export interface HearingFacts {
  /** The court's day, or null while nobody knows it. */
  on: IsoDate | null
  at: Date | null
  department: string | null
  source: 'COURT_SYSTEM' | 'STAFF' | 'PARTY'
  /** When the court's own notice took the hearing off, by that notice. */
  vacatedByCourtAt: Date | null
}

export interface AttendanceFacts {
  caseType: CaseTypeKey
  /** Null: nobody has said anything of a hearing. A court case then counts as one with an unknown date. */
  hearing: HearingFacts | null
  /** A party declined or withdrew. */
  someDoNotParticipate: boolean
  /** The last day to answer the invitation, or to agree, has passed without an agreement. */
  deadlineExpired: boolean
  /** When the court accepted the filed agreement: ends the duty only where a standing order of the court says so (K7). */
  filingAcceptedByCourtAt: Date | null
  now: Date
}

export interface MustAttend {
  notice: 'BEFORE_HEARING' | 'SOME_DO_NOT_PARTICIPATE' | 'DEADLINE_EXPIRED'
  /** The court's own words. */
  text: Localized
  hearingOn: IsoDate | null
  hearingAt: Date | null
  department: string | null
  /** False: a party said so, or the date is unknown. "Not confirmed: check with the court", with the look-up link. */
  confirmed: boolean
  source: HearingFacts['source'] | null
  lookUpUrl: string | null
}

/** Null when no hearing stands: no court, the day is over in the court's time zone, or the court vacated it. */
export function mustAttend(program: Program, facts: AttendanceFacts): MustAttend | null {
  const { hearing, now } = facts
  if (!isCourtCase(program, facts.caseType) || isVacated(program, facts)) return null
  const hearingOn = hearing?.on ?? (hearing?.at ? dayIn(program.timeZone, hearing.at) : null)
  if (hearingOn !== null && compareDays(hearingOn, dayIn(program.timeZone, now)) < 0) return null
  const notice = noticeFor(facts)
  return {
    notice,
    text: textOf(program, notice),
    hearingOn,
    hearingAt: hearing?.at ?? null,
    department: hearing?.department ?? null,
    confirmed: hearingOn !== null && hearing !== null && hearing.source !== 'PARTY',
    source: hearing?.source ?? null,
    lookUpUrl: program.court?.lookUpUrl ?? null,
  }
}

function isVacated(program: Program, { hearing, filingAcceptedByCourtAt, now }: AttendanceFacts): boolean {
  if (hearing?.vacatedByCourtAt && hearing.vacatedByCourtAt <= now) return true
  if (program.hearingVacatedOn !== 'FILING_ACCEPTED') return false
  return filingAcceptedByCourtAt !== null && filingAcceptedByCourtAt <= now
}

function noticeFor(facts: AttendanceFacts): MustAttend['notice'] {
  if (facts.someDoNotParticipate) return 'SOME_DO_NOT_PARTICIPATE'
  return facts.deadlineExpired ? 'DEADLINE_EXPIRED' : 'BEFORE_HEARING'
}

function textOf({ key, notices }: Program, notice: MustAttend['notice']): Localized {
  const texts = {
    BEFORE_HEARING: notices.mustAttend,
    SOME_DO_NOT_PARTICIPATE: notices.someDoNotParticipate,
    DEADLINE_EXPIRED: notices.deadlineExpired,
  }
  const text = texts[notice]
  if (!text) throw new Error(`court program ${key} has no notice for ${notice}`)
  return text
}
