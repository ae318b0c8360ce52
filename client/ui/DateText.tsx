import { useIntl } from 'react-intl'
import { formatDay, formatTime, type DateStyle } from './dates.ts'

export type DateTextProps = { style?: DateStyle } & (
  | { /** A calendar day, `YYYY-MM-DD`. */ day: string }
  | { /** An instant, ISO 8601. */ at: string; /** The program's time zone. */ timeZone: string }
)

/** A date, as the reader's language writes it. */
export function DateText(props: DateTextProps) {
  const intl = useIntl()
  const value = 'day' in props ? props.day : props.at
  const timeZone = 'day' in props ? undefined : props.timeZone
  return <time dateTime={value}>{formatDay(intl, value, props.style, timeZone)}</time>
}

export interface TimeTextProps {
  /** An instant, ISO 8601. */
  at: string
  /** The program's time zone. */
  timeZone: string
  /** Names the zone: always for hearings and deadlines. */
  showZone?: boolean
}

/** A time of day. */
export function TimeText({ at, timeZone, showZone }: TimeTextProps) {
  const intl = useIntl()
  return <time dateTime={at}>{formatTime(intl, at, timeZone, showZone)}</time>
}
