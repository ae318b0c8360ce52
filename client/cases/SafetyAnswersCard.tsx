import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Card } from '../ui/Card.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PersonText, Text } from '../ui/Text.tsx'

export const safetyAnswersParts = graphql(`
  fragment SafetyAnswersParts on Case {
    id
    safetyAnswers {
      partyId
      orderInForce
      needs
    }
    parties {
      id
      name
    }
    yourSeat {
      id
      partyId
    }
  }
`)

/** For whoever mediates: what each party told of its safety. No other party knows a word of it. */
export function SafetyAnswersCard({ case: masked }: { case: FragmentType<typeof safetyAnswersParts> }) {
  const { safetyAnswers, parties, yourSeat } = readFragment(safetyAnswersParts, masked)
  if (safetyAnswers.length === 0 || yourSeat.partyId !== null) return null
  return (
    <Card tone="attention" title={<FormattedMessage id="cases.safety.told" />}>
      <Stack gap="small">
        <Text size="small" tone="soft">
          <FormattedMessage id="cases.safety.toldHint" />
        </Text>
        {safetyAnswers.map(({ partyId, orderInForce, needs }) => (
          <div key={partyId}>
            <Text strong>
              <bdi>{parties.find(({ id }) => id === partyId)?.name}</bdi>
            </Text>
            <Text>
              <FormattedMessage id={orderInForce ? 'cases.safety.order' : 'cases.safety.noOrder'} />
            </Text>
            {needs && <PersonText>{needs}</PersonText>}
          </div>
        ))}
      </Stack>
    </Card>
  )
}
