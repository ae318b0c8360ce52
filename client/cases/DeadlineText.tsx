import { FormattedMessage, useIntl } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { formatMoment } from '../ui/dates.ts'

export const deadlineParts = graphql(`
  fragment DeadlineParts on Deadline {
    key
    endsAt
    timeZone
  }
`)

/** What ends when: date, time and zone. */
export function DeadlineText({ deadline: masked }: { deadline: FragmentType<typeof deadlineParts> }) {
  const intl = useIntl()
  const { key, endsAt, timeZone } = readFragment(deadlineParts, masked)
  return (
    <FormattedMessage
      id={`cases.deadline.${key}`}
      values={{
        when: (
          <time key="when" dateTime={endsAt}>
            {formatMoment(intl, endsAt, timeZone)}
          </time>
        ),
      }}
    />
  )
}
