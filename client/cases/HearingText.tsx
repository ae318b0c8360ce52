import { useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { formatDay, formatTime } from '../ui/dates.ts'

export const hearingParts = graphql(`
  fragment HearingParts on Hearing {
    on
    at
    department
    source
    timeZone
    vacatedAt
  }
`)

/** When and where a hearing is: date, time and zone, department. */
export function HearingText({ hearing: masked }: { hearing: FragmentType<typeof hearingParts> }) {
  const intl = useIntl()
  const { on, at, department, timeZone } = readFragment(hearingParts, masked)
  const parts = [
    at ? formatDay(intl, at, 'full', timeZone) : on ? formatDay(intl, on) : intl.formatMessage({ id: 'cases.hearing.noDate' }),
    at && formatTime(intl, at, timeZone, true),
    department && (isBare(department) ? intl.formatMessage({ id: 'cases.hearing.department' }, { department }) : department),
  ]
  return <span>{intl.formatMessage({ id: 'cases.hearing.sentence' }, { parts: parts.filter(Boolean).join(', ') })}</span>
}

/** "4" or "12B", as against "Department 4" or "Room 12". */
function isBare(department: string): boolean {
  return !/\p{L}{2}/u.test(department)
}
