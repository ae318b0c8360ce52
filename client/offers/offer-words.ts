import type { IntlShape } from 'react-intl'
import type { OfferStatus } from '../gql/graphql.ts'
import { formatMoment } from '../ui/dates.ts'

/** An instant as date, time and zone: "Friday, February 19, 2027, 11:59 PM PST". */
export function momentWords(intl: IntlShape, at: string, timeZone: string): string {
  return formatMoment(intl, at, timeZone)
}

export function namesOf(intl: IntlShape, names: readonly string[]): string {
  return intl.formatList(names, { type: 'conjunction' })
}

/** Is this offer over and done with, so that nobody can act on it? */
export function isClosed(status: OfferStatus): boolean {
  return status !== 'OPEN'
}
