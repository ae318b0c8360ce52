import type { IsoDate } from '../offers/term.ts'
import { addCourtDays, calendarOf, rollBackward, rollForward, type CourtCalendar } from './court-calendar.ts'
import { addDays, dayIn, endOfDay } from './dates.ts'
import type { Deadline, DeadlineKey, Program } from './program.ts'

/** What deadlines are counted from. An anchor that is not known yet is null, and its deadlines are left out. */
export interface DeadlineAnchors {
  hearingOn: IsoDate | null
  invitedAt: Date | null
  signedOn: IsoDate | null
}

export interface ComputedDeadline {
  key: DeadlineKey
  /** The last day that is in time. */
  on: IsoDate
  /** The last millisecond of that day in the program's time zone. */
  endsAt: Date
  timeZone: string
}

/** Every deadline of the program whose anchor is known, the earliest first. */
export function deadlinesOf(program: Program, anchors: DeadlineAnchors): ComputedDeadline[] {
  const { timeZone } = program
  const days: Record<Deadline['anchor'], IsoDate | null> = {
    HEARING: anchors.hearingOn,
    INVITED: anchors.invitedAt && dayIn(timeZone, anchors.invitedAt),
    SIGNED: anchors.signedOn,
  }
  return program.deadlines
    .flatMap(deadline => {
      const anchor = days[deadline.anchor]
      return anchor === null ? [] : [countedOnce(program, deadline, anchor)]
    })
    .sort((a, b) => a.endsAt.getTime() - b.endsAt.getTime())
}

/** A program never changes, so each of its deadlines is counted once for a day: a list of cases asks for many. */
const counted = new WeakMap<Program, Map<string, ComputedDeadline>>()

function countedOnce(program: Program, deadline: Deadline, anchor: IsoDate): ComputedDeadline {
  const before = counted.get(program) ?? new Map<string, ComputedDeadline>()
  counted.set(program, before)
  const name = `${program.deadlines.indexOf(deadline)} ${anchor}`
  const known = before.get(name)
  if (known) return known
  const on = lastDay(deadline, anchor, calendarOf(program))
  const { key } = deadline
  const { timeZone } = program
  const found = { key, on, endsAt: endOfDay(timeZone, on), timeZone }
  before.set(name, found)
  return found
}

function lastDay({ offset, unit, roll }: Deadline, anchor: IsoDate, calendar: CourtCalendar): IsoDate {
  const day = unit === 'DAY' ? addDays(anchor, offset) : addCourtDays(calendar, anchor, offset)
  if (roll === 'FORWARD') return rollForward(calendar, day)
  return roll === 'BACKWARD' ? rollBackward(calendar, day) : day
}
