import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { formatDay, formatTime } from '../ui/dates.ts'

export const deadlineParts = graphql(`
  fragment DeadlineParts on Deadline {
    key
    on
    endsAt
    timeZone
  }
`)

/** What ends when: date, time and zone. */
export function DeadlineText({ deadline: masked }: { deadline: FragmentType<typeof deadlineParts> }) {
  const intl = useIntl()
  const { key, on, endsAt, timeZone } = readFragment(deadlineParts, masked)
  return (
    <FormattedMessage
      id={`cases.deadline.${key}`}
      values={{
        when: (
          <time key="when" dateTime={endsAt}>
            {`${formatDay(intl, on)}, ${formatTime(intl, endsAt, timeZone, true)}`}
          </time>
        ),
      }}
    />
  )
}
