/** Calendar days as `YYYY-MM-DD`, and the instants at which they begin and end in a time zone. All pure. */
import type { IsoDate } from '../offers/term.ts'

const MILLISECONDS_OF_DAY = 86_400_000

/** Whether this names a day that exists (29 February only in a leap year) and that anybody could mean: 1900 to 2999. */
export const isIsoDate = (value: string): boolean => exists(value) && value >= '1900' && value < '3000'

/** Negative, 0 or positive: ISO days sort as text. */
export const compareDays = (a: IsoDate, b: IsoDate): number => (a < b ? -1 : a > b ? 1 : 0)

export const addDays = (date: IsoDate, days: number): IsoDate =>
  isoOf(new Date(midnightUtc(date) + days * MILLISECONDS_OF_DAY))

/** How many days `to` lies after `from`. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  (midnightUtc(to) - midnightUtc(from)) / MILLISECONDS_OF_DAY

/**
 * The same day of a later month; a day that this month lacks becomes its last. Always count from the first day of a
 * series: 31 January + 1 is 28 February, 31 January + 2 is 31 March again.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const start = new Date(midnightUtc(date))
  const day = start.getUTCDate()
  const firstOfMonth = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1)
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months + 1, 0)).getUTCDate()
  return isoOf(new Date(firstOfMonth + (Math.min(day, lastDay) - 1) * MILLISECONDS_OF_DAY))
}

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (date: IsoDate): number => new Date(midnightUtc(date)).getUTCDay()

/** The day that people in this time zone call an instant. */
export const dayIn = (timeZone: string, instant: Date): IsoDate => dayFormats(timeZone).format(instant)

/** The first instant of a day in a time zone: midnight, or later where clocks jump over midnight. */
export function startOfDay(timeZone: string, date: IsoDate): Date {
  const nominal = midnightUtc(date)
  const before = offsetAt(timeZone, nominal - MILLISECONDS_OF_DAY)
  const after = offsetAt(timeZone, nominal + MILLISECONDS_OF_DAY)
  if (before === after) return new Date(nominal - before)
  // The clocks change within a day of it: find the first millisecond that carries the date.
  let early = nominal - Math.max(before, after) - MILLISECONDS_OF_DAY / 2
  let late = nominal - Math.min(before, after) + MILLISECONDS_OF_DAY / 2
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (dayIn(timeZone, new Date(middle)) < date) early = middle
    else late = middle
  }
  return new Date(late)
}

/** The last millisecond of a day in a time zone: a deadline "on" that day ends then. */
export const endOfDay = (timeZone: string, date: IsoDate): Date =>
  new Date(startOfDay(timeZone, addDays(date, 1)).getTime() - 1)

const isoOf = (instant: Date): IsoDate => instant.toISOString().slice(0, 10)

function exists(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false
  const instant = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && isoOf(instant) === value
}

/** Throws a RangeError for what is no day, so that a mistake cannot travel on as "Invalid Date". */
function midnightUtc(date: IsoDate): number {
  if (!exists(date)) throw new RangeError(`not a day: ${date}`)
  return Date.parse(`${date}T00:00:00Z`)
}

/** Milliseconds that the zone's clocks are ahead of UTC at an instant. */
const offsetAt = (timeZone: string, instant: number): number =>
  wallClock(timeZone, new Date(instant)).getTime() - Math.floor(instant / 1000) * 1000

/** Canadian English writes a day as ISO 8601 does. */
const dayFormats = kept(
  timeZone =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone,
      calendar: 'gregory',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
)

const wallClockFormats = kept(
  timeZone =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }),
)

/** What the clock on the wall shows, written as if it were UTC, to the second. */
function wallClock(timeZone: string, instant: Date): Date {
  const at = Object.fromEntries(
    wallClockFormats(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  return new Date(Date.UTC(at.year ?? NaN, (at.month ?? NaN) - 1, at.day, at.hour, at.minute, at.second))
}

/** Making a formatter costs a hundred times what using it does. */
function kept(make: (timeZone: string) => Intl.DateTimeFormat): (timeZone: string) => Intl.DateTimeFormat {
  const formats = new Map<string, Intl.DateTimeFormat>()
  return timeZone => {
    const format = formats.get(timeZone) ?? make(timeZone)
    formats.set(timeZone, format)
    return format
  }
}
