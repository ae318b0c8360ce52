/** Until when somebody who asks for a neutral gets an answer: a moment in the program's zone, within its hours. Pure. */
import type { IsoDate } from '../offers/term.ts'
import { calendarOf, isCourtDay, type CourtCalendar } from '../programs/court-calendar.ts'
import { addDays, dayIn, endOfDay, startOfDay, weekday } from '../programs/dates.ts'
import type { Program } from '../programs/program.ts'

const HOUR_MS = 3_600_000
const names = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const

export interface Promised {
  timeZone: string
  court: CourtCalendar | null
  neutral: Pick<Program['neutral'], 'answerWithinHours' | 'weekHours'>
}

interface Hours {
  from: Date
  to: Date
}

/**
 * Twenty-four hours are a working day: who asks on Monday has an answer by Tuesday's end of hours; who asks at night, on a
 * weekend or on a holiday asks, as it were, when the program opens next. Without hours of the program they are hours.
 */
export function promisedAnswer(program: Promised, askedAt: Date): Date {
  const { answerWithinHours, weekHours } = program.neutral
  if (weekHours === null) return new Date(askedAt.getTime() + answerWithinHours * HOUR_MS)
  let day = dayIn(program.timeZone, askedAt)
  if (!isOpen(program, day) || hoursOf(program, day).to <= askedAt) day = nextOpen(program, addDays(day, 1))
  let from = Math.max(hoursOf(program, day).from.getTime(), askedAt.getTime())
  const days = Math.floor(answerWithinHours / 24)
  for (let left = days; left > 0; left -= 1) day = nextOpen(program, addDays(day, 1))
  let rest = (answerWithinHours % 24) * HOUR_MS
  if (rest === 0) return hoursOf(program, day).to
  if (days > 0) from = hoursOf(program, day).from.getTime()
  for (;;) {
    const to = hoursOf(program, day).to.getTime()
    if (from + rest <= to) return new Date(from + rest)
    rest -= to - from
    day = nextOpen(program, addDays(day, 1))
    from = hoursOf(program, day).from.getTime()
  }
}

function nextOpen(program: Promised, from: IsoDate): IsoDate {
  let day = from
  while (!isOpen(program, day)) day = addDays(day, 1)
  return day
}

/** A holiday closes a program on any day of the week; a weekend only where its hours do not name it. */
function isOpen(program: Promised, day: IsoDate): boolean {
  const which = weekday(day)
  if (!program.neutral.weekHours?.days.includes(names[which] ?? 'SUNDAY')) return false
  return which === 0 || which === 6 || isCourtDay(calendarOf(program), day)
}

function hoursOf({ timeZone, neutral }: Promised, day: IsoDate): Hours {
  const [from = '', to = ''] = [neutral.weekHours?.from, neutral.weekHours?.to]
  return { from: at(timeZone, day, from), to: at(timeZone, day, to) }
}

/** Counted back from the end of the day, so that a night when the clocks change does not move the morning. */
function at(timeZone: string, day: IsoDate, time: string): Date {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  if (minutes < 180) return new Date(startOfDay(timeZone, day).getTime() + minutes * 60_000)
  return new Date(endOfDay(timeZone, day).getTime() + 1 - (1440 - minutes) * 60_000)
}
