import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Text } from '../ui/Text.tsx'

const staffSafety = graphql(`
  fragment StaffSafety on StaffCase {
    timeZone
    parties {
      id
      name
    }
    safetyAnswers {
      partyId
      orderInForce
      hasWords
      answeredAt
    }
  }
`)

/** Who spoke of their safety. Their words are for whoever mediates; the other parties know nothing of it. */
export function CaseSafety({ case: masked }: { case: FragmentType<typeof staffSafety> }) {
  const { safetyAnswers, parties, timeZone } = readFragment(staffSafety, masked)
  if (safetyAnswers.length === 0) return null
  return (
    <Card title={<FormattedMessage id="staff.safety.title" />} tone="attention">
      <Stack gap="small">
        {safetyAnswers.map(({ partyId, orderInForce, hasWords, answeredAt }) => (
          <Text key={partyId}>
            <FormattedMessage
              id="staff.safety.line"
              values={{
                party: <bdi key="party">{parties.find(({ id }) => id === partyId)?.name}</bdi>,
                day: <DateText key="day" at={answeredAt} timeZone={timeZone} style="long" />,
                order: orderInForce ? 'yes' : 'no',
                words: hasWords ? 'yes' : 'no',
              }}
            />
          </Text>
        ))}
      </Stack>
    </Card>
  )
}
