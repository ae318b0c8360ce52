/**
 * The clock of Evidence Code 1125: a mediation in which nobody has had anything from the others for ten calendar days is
 * over. Counted from joint acts alone, so that it says the same to everybody and nothing private shows in it. Pure.
 */
import type { IsoDate } from '../offers/term.ts'
import { addDays, dayIn, daysBetween, endOfDay, startOfDay } from '../programs/dates.ts'

export const QUIET_DAYS = 10
const WARN_AFTER_DAYS = 7
const MORNING_MS = 9 * 3_600_000

export interface SilenceFacts {
  timeZone: string
  /** Since when a neutral sits. */
  mediatedSince: Date
  lastJointAt: Date | null
  /** All who take part agreed to go on until it is ended in writing or the hearing comes. */
  isExtended: boolean
  hearingOn: IsoDate | null
}

export interface Silence {
  /** The last day of the mediation if nothing joint happens. */
  on: IsoDate
  endsAt: Date
  /** From when all are warned; null where the extension stands: then the hearing is what everybody is warned of. */
  warnAt: Date | null
}

/** Null when nothing but a written end can end it: extended, and no hearing is known. */
export function silenceOf(facts: SilenceFacts): Silence | null {
  const { timeZone, mediatedSince, lastJointAt, isExtended, hearingOn } = facts
  if (isExtended) {
    return hearingOn === null ? null : { on: hearingOn, endsAt: endOfDay(timeZone, hearingOn), warnAt: null }
  }
  const last = lastJointAt !== null && lastJointAt > mediatedSince ? lastJointAt : mediatedSince
  const from = dayIn(timeZone, last)
  const on = addDays(from, QUIET_DAYS)
  return {
    on,
    endsAt: endOfDay(timeZone, on),
    warnAt: new Date(startOfDay(timeZone, addDays(from, WARN_AFTER_DAYS)).getTime() + MORNING_MS),
  }
}

/** Whether a week has gone by without anything joint. */
export const isQuiet = (facts: SilenceFacts, now: Date): boolean => {
  const silence = silenceOf(facts)
  return silence !== null && silence.warnAt !== null && silence.warnAt <= now && silence.endsAt >= now
}

/** How many days are left; 0 on the last one. */
export const daysLeft = ({ on }: Silence, timeZone: string, now: Date): number =>
  Math.max(0, daysBetween(dayIn(timeZone, now), on))
