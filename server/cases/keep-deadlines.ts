import { sql } from 'kysely'
import { changeAnchors, type Anchors } from '../access/clock.ts'
import type { ActCtx } from '../context.ts'
import { addDays, endOfDay, startOfDay } from '../programs/dates.ts'
import { deadlinesOf } from '../programs/deadlines.ts'
import { isCourtCase } from '../programs/program.ts'
import { silenceOf, type Silence } from './silence.ts'

/** How many days before a day that binds people are reminded of it, in the morning. */
const REMIND_DAYS_BEFORE = 3
const MORNING_MS = 9 * 3_600_000

interface BindingDay {
  key: string
  on: string
  endsAt: Date
}

export interface DatedDay {
  key: string
  endsAt: Date
  remindAt: Date | null
}

/**
 * Writes down when the days of a case are due, after what they are counted from has changed: in the same transaction, so
 * that no day is ever watched that does not bind. Locks: the case.
 */
export async function keepDeadlines(ctx: ActCtx, caseId: string): Promise<void> {
  const days = daysOf(await changeAnchors(ctx, caseId), ctx.now)
  await sql`select keep_deadlines(${caseId}, ${days.map(day => day.key)}::text[], ${days.map(day => day.endsAt.toISOString())}::timestamptz[],
    ${days.map(day => day.remindAt?.toISOString() ?? null)}::timestamptz[])`.execute(ctx.sql)
}

/** The hearing is among them, to be reminded of. A day after signing is not: it belongs to one agreement, not to the case. */
export function daysOf(anchors: Omit<Anchors, 'caseId'>, now: Date): DatedDay[] {
  const { program, invitedAt, respondBy } = anchors
  const { timeZone } = program
  const hearingOn = standingHearing(anchors)
  const days = deadlinesOf(program, { hearingOn, invitedAt, signedOn: null }).map(({ key, on, endsAt }): BindingDay => {
    // An invitation that was sent again stands longer: nobody is out before it ends.
    const isLonger = key === 'RESPOND_TO_INVITATION' && respondBy !== null && respondBy > endsAt
    if (isLonger) return { key, on, endsAt: respondBy }
    return endsTalkAtOnce(anchors, key, endsAt, now) ?? { key, on, endsAt }
  })
  if (hearingOn !== null) days.push({ key: 'HEARING', on: hearingOn, endsAt: endOfDay(timeZone, hearingOn) })
  const silence = silenceOfCase(anchors)
  const dated = days.map(({ key, on, endsAt }) => {
    const morning = startOfDay(timeZone, addDays(on, -REMIND_DAYS_BEFORE)).getTime() + MORNING_MS
    return { key, endsAt, remindAt: morning > now.getTime() ? new Date(morning) : null }
  })
  return silence ? [...dated, { key: SILENCE, endsAt: silence.endsAt, remindAt: silence.warnAt }] : dated
}

/**
 * A party's word on the hearing is not confirmed, and may be a slip: a day to agree that it puts into the past ends nobody's
 * talk before that hearing itself is over, so that the day can be put right. Null for every other day.
 */
function endsTalkAtOnce(
  { program, hearingOn, hearingSource }: Omit<Anchors, 'caseId'>,
  key: string,
  endsAt: Date,
  now: Date,
): BindingDay | null {
  if (hearingSource !== 'PARTY' || hearingOn === null || (key !== 'AGREE' && key !== 'END_OF_ODR')) return null
  return endsAt < now ? { key, on: hearingOn, endsAt: endOfDay(program.timeZone, hearingOn) } : null
}

/** Under this key the clock of the mediation is watched. Messages do not move it: whoever watches looks at them again. */
export const SILENCE = 'MEDIATION_SILENCE'

export function silenceOfCase(anchors: Omit<Anchors, 'caseId'>): Silence | null {
  const { mediatedSince, lastJointAt, isExtended, program } = anchors
  if (mediatedSince === null) return null
  const hearingOn = standingHearing(anchors)
  return silenceOf({ timeZone: program.timeZone, mediatedSince, lastJointAt, isExtended, hearingOn })
}

const standingHearing = ({ program, caseType, isVacated, hearingOn }: Omit<Anchors, 'caseId'>): string | null =>
  isCourtCase(program, caseType) && !isVacated ? hearingOn : null
