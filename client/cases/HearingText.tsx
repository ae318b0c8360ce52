import { useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { formatDay, formatTime } from '../ui/dates.ts'
import { departmentWords } from './hearing-words.ts'

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

/** When and where a hearing is: date, time and zone, department. A sentence, or `short` for a line of a table. */
export function HearingText({
  hearing: masked,
  short = false,
}: {
  hearing: FragmentType<typeof hearingParts>
  short?: boolean
}) {
  const intl = useIntl()
  const { on, at, department, timeZone } = readFragment(hearingParts, masked)
  const parts = [
    at
      ? formatDay(intl, at, short ? 'long' : 'full', timeZone)
      : on
        ? formatDay(intl, on, short ? 'long' : 'full')
        : intl.formatMessage({ id: 'cases.hearing.noDate' }),
    at && formatTime(intl, at, timeZone, true),
    department && departmentWords(intl, department),
  ]
  const words = parts.filter(Boolean).join(', ')
  return <span>{short ? words : intl.formatMessage({ id: 'cases.hearing.sentence' }, { parts: words })}</span>
}
