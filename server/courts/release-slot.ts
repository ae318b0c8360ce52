/** When courts are told: at round times, whatever the moment of what is told. Pure. */
import { deadlinesOf } from '../programs/deadlines.ts'
import { startOfDay } from '../programs/dates.ts'
import type { Program } from '../programs/program.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** The release at or before this moment. */
export const lastRelease = (minutes: number, at: Date): Date =>
  new Date(Math.floor(at.getTime() / (minutes * MINUTE_MS)) * minutes * MINUTE_MS)

/** The first release after this moment. */
export const nextRelease = (minutes: number, at: Date): Date =>
  new Date(lastRelease(minutes, at).getTime() + minutes * MINUTE_MS)

/**
 * Before this release a court is not told NO_AGREEMENT. It comes half a day after the last day to agree, when nobody can
 * take part again: so a party that left early, one that never answered and two that talked to the end are one and the
 * same to the court. Without such a day it is the hearing's, without a hearing thirty days after the start.
 */
export function noAgreementFrom(program: Program, facts: EndFacts, minutes: number): Date {
  const { hearingOn, startedAt } = facts
  const end =
    lastDayOf(program, facts) ??
    (hearingOn ? startOfDay(program.timeZone, hearingOn) : new Date(startedAt.getTime() + 30 * DAY_MS))
  return nextRelease(minutes, new Date(end.getTime() + DAY_MS / 2))
}

interface EndFacts {
  hearingOn: string | null
  startedAt: Date
}

/** The end of the last day to agree, where the program has one for this case. */
export const lastDayOf = (program: Program, { hearingOn, startedAt }: EndFacts): Date | null =>
  deadlinesOf(program, { hearingOn, invitedAt: startedAt, signedOn: null }).findLast(
    ({ key }) => key === 'AGREE' || key === 'END_OF_ODR',
  )?.endsAt ?? null
