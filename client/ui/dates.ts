import type { IntlShape } from 'react-intl'

/** How much of a date is said. `full` names the day of the week. */
export type DateStyle = 'full' | 'long' | 'short' | 'day'

const shapes: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  short: { month: 'short', day: 'numeric' },
  day: { weekday: 'short', month: 'short', day: 'numeric' },
}

/**
 * A date in words. A calendar day (`YYYY-MM-DD`) is the same everywhere; an instant needs the time zone in which it
 * is meant, which is the program's.
 */
export function formatDay(intl: IntlShape, value: string, style: DateStyle = 'full', timeZone?: string): string {
  return intl.formatDate(readInstant(value), { ...shapes[style], timeZone: isDay(value) ? 'UTC' : timeZone })
}

/** A time of day in words, with its zone where asked ("8:30 AM PDT"). */
export function formatTime(intl: IntlShape, value: string, timeZone: string, showZone = false): string {
  return intl.formatTime(value, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: showZone ? 'short' : undefined,
  })
}

/** An instant that binds: date, time and zone, "Friday, February 19, 2027, 11:59 PM PST". */
export function formatMoment(intl: IntlShape, at: string, timeZone: string, style: DateStyle = 'full'): string {
  return `${formatDay(intl, at, style, timeZone)}, ${formatTime(intl, at, timeZone, true)}`
}

/** A time of a calendar day that somebody means in a time zone, with its zone: "11:59 PM PST". */
export function formatTimeOn(intl: IntlShape, day: string, time: string, timeZone: string): string {
  // Clocks change at night: at noon of the Americas the zone has the name that it keeps for the rest of the day.
  const parts = intl.formatDateToParts(`${day}T20:00:00Z`, { timeZone, timeZoneName: 'short' })
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  return `${formatTime(intl, `${day}T${time}:00Z`, 'UTC')} ${zone}`
}

/** Is this a calendar day without a time? */
export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** Calendar days are read as midnight UTC and formatted in UTC, so that no zone can move them. */
function readInstant(value: string): Date {
  return new Date(isDay(value) ? `${value}T00:00:00Z` : value)
}
