/**
 * The days on which a court works. California's judicial holidays are computed for any year: Code of Civil Procedure
 * 135, and California Rules of Court 1.11 for holidays that fall on a weekend.
 */
import type { IsoDate } from '../offers/term.ts'
import { addDays, weekday } from './dates.ts'

export interface CourtCalendar {
  holidays: 'CALIFORNIA'
  /** Days on which the court is closed beside its holidays. */
  closures: readonly IsoDate[]
}

/** The calendar of a program's court. A program without one keeps the same public holidays. */
export const calendarOf = (program: { court: CourtCalendar | null }): CourtCalendar =>
  program.court ?? { holidays: 'CALIFORNIA', closures: [] }

export const isCourtDay = (calendar: CourtCalendar, date: IsoDate): boolean =>
  !isWeekend(date) && !calendar.closures.includes(date) && !isCaliforniaCourtHoliday(date)

/** The `count`th court day after a date; a negative count goes back. The date itself is never counted. */
export function addCourtDays(calendar: CourtCalendar, date: IsoDate, count: number): IsoDate {
  const step = count < 0 ? -1 : 1
  let day = date
  for (let left = Math.abs(count); left > 0; left -= 1) day = nextCourtDay(calendar, addDays(day, step), step)
  return day
}

/** The date, or the first court day after it. */
export const rollForward = (calendar: CourtCalendar, date: IsoDate): IsoDate => nextCourtDay(calendar, date, 1)

/** The date, or the last court day before it. */
export const rollBackward = (calendar: CourtCalendar, date: IsoDate): IsoDate => nextCourtDay(calendar, date, -1)

/** The court holidays that are observed on a day of this year, in order. */
export const californiaCourtHolidays = (year: number): IsoDate[] =>
  [...holidaysNamedIn(year), ...holidaysNamedIn(year + 1)]
    .map(observedOn)
    .filter(date => date.startsWith(pad(year, 4)))
    .sort()

function nextCourtDay(calendar: CourtCalendar, date: IsoDate, step: 1 | -1): IsoDate {
  let day = date
  while (!isCourtDay(calendar, day)) day = addDays(day, step)
  return day
}

const isWeekend = (date: IsoDate): boolean => weekday(date) === 0 || weekday(date) === 6

const holidaysByYear = new Map<number, ReadonlySet<IsoDate>>()

function isCaliforniaCourtHoliday(date: IsoDate): boolean {
  const year = Number(date.slice(0, 4))
  const holidays = holidaysByYear.get(year) ?? new Set(californiaCourtHolidays(year))
  holidaysByYear.set(year, holidays)
  return holidays.has(date)
}

/** Rule 1.11: a holiday on a Saturday is observed the Friday before, one on a Sunday the Monday after. */
function observedOn(date: IsoDate): IsoDate {
  if (weekday(date) === 6) return addDays(date, -1)
  return weekday(date) === 0 ? addDays(date, 1) : date
}

function holidaysNamedIn(year: number): IsoDate[] {
  const thanksgiving = nth(year, 11, THURSDAY, 4)
  return [
    on(year, 1, 1), // New Year's Day
    nth(year, 1, MONDAY, 3), // Martin Luther King Jr. Day
    on(year, 2, 12), // Lincoln Day
    nth(year, 2, MONDAY, 3), // Presidents' Day
    on(year, 3, 31), // Cesar Chavez Day
    addDays(nth(year, 6, MONDAY, 1), -7), // Memorial Day, the last Monday of May
    on(year, 6, 19), // Juneteenth
    on(year, 7, 4), // Independence Day
    nth(year, 9, MONDAY, 1), // Labor Day
    nth(year, 9, FRIDAY, 4), // Native American Day
    on(year, 11, 11), // Veterans Day
    thanksgiving,
    addDays(thanksgiving, 1),
    on(year, 12, 25), // Christmas Day
  ]
}

const MONDAY = 1
const THURSDAY = 4
const FRIDAY = 5

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
const on = (year: number, month: number, day: number): IsoDate => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`

/** The `which`th Monday (Thursday, Friday) of a month. */
function nth(year: number, month: number, day: number, which: number): IsoDate {
  const first = on(year, month, 1)
  return addDays(first, ((day - weekday(first) + 7) % 7) + (which - 1) * 7)
}
