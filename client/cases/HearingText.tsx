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

/** When and where a hearing is: date, time and zone, department. */
export function HearingText({ hearing: masked }: { hearing: FragmentType<typeof hearingParts> }) {
  const intl = useIntl()
  const { on, at, department, timeZone } = readFragment(hearingParts, masked)
  const parts = [
    at
      ? formatDay(intl, at, 'full', timeZone)
      : on
        ? formatDay(intl, on)
        : intl.formatMessage({ id: 'cases.hearing.noDate' }),
    at && formatTime(intl, at, timeZone, true),
    department && departmentWords(intl, department),
  ]
  return (
    <span>{intl.formatMessage({ id: 'cases.hearing.sentence' }, { parts: parts.filter(Boolean).join(', ') })}</span>
  )
}
