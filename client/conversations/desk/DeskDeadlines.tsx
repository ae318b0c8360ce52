import { FormattedMessage } from 'react-intl'
import { DeadlineText } from '../../cases/DeadlineText.tsx'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Text } from '../../ui/Text.tsx'

export const deskDeadlinesFragment = graphql(`
  fragment DeskDeadlines on Case {
    id
    deadlines {
      key
      endsAt
      ...DeadlineParts
    }
  }
`)

/** The dates of a case that are still to come, with time and zone: each has its own consequence. */
export function DeskDeadlines({ theCase: masked }: { theCase: FragmentType<typeof deskDeadlinesFragment> }) {
  const deadlines = readFragment(deskDeadlinesFragment, masked).deadlines.filter(
    ({ endsAt }) => Date.parse(endsAt) > Date.now(),
  )
  if (deadlines.length === 0) {
    return (
      <Text tone="soft">
        <FormattedMessage id="desk.dates.none" />
      </Text>
    )
  }
  return deadlines.map(deadline => (
    <Text key={deadline.key} size="small">
      <DeadlineText deadline={deadline} />
    </Text>
  ))
}
