import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { ButtonLink } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'
import { DeadlineText, deadlineParts } from './DeadlineText.tsx'

export const deadlinesParts = graphql(`
  fragment DeadlinesParts on Case {
    id
    deadlines {
      key
      ...DeadlineParts
    }
    hearing {
      source
    }
    viewerCan {
      recordHearing
    }
  }
`)

/** The days that count, and the way to tell the hearing's date where nobody has. */
export function Deadlines({ case: masked }: { case: FragmentType<typeof deadlinesParts> }) {
  const { id, deadlines, hearing, viewerCan } = readFragment(deadlinesParts, masked)
  const now = Date.now()
  const coming = deadlines.filter(deadline => Date.parse(readFragment(deadlineParts, deadline).endsAt) > now)
  if (coming.length === 0 && !viewerCan.recordHearing) return null
  return (
    <Card
      title={<FormattedMessage id="cases.deadlines.title" />}
      actions={
        viewerCan.recordHearing && (
          <ButtonLink to={`/cases/${id}/hearing`} tone="secondary" size="small" icon="calendar">
            <FormattedMessage id={hearing ? 'cases.hearing.change' : 'cases.hearing.tell'} />
          </ButtonLink>
        )
      }
    >
      <Stack gap="small">
        {coming.length === 0 && (
          <Text tone="soft">
            <FormattedMessage id="cases.deadlines.none" />
          </Text>
        )}
        {coming.map(deadline => (
          <Text key={deadline.key}>
            <DeadlineText deadline={deadline} />
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
