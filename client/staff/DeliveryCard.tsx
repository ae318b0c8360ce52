import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { DateText } from '../ui/DateText.tsx'
import { Text } from '../ui/Text.tsx'
import { UndeliveredCard } from './UndeliveredCard.tsx'

const deliveryCardParts = graphql(`
  fragment DeliveryCardParts on GivenUpDelivery {
    id
    courtName
    host
    givenUpAt
    tries
    lastAnswer
    isRemoved
  }
`)

const retryDelivery = graphql(`
  mutation RetryDelivery($input: DeliveryInput!) {
    retryDelivery(input: $input)
  }
`)

const dismissDelivery = graphql(`
  mutation DismissDelivery($input: DeliveryInput!) {
    dismissDelivery(input: $input)
  }
`)

const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/** One message to a court’s system that never arrived: try again, or let it be. */
export function DeliveryCard({ delivery: masked }: { delivery: FragmentType<typeof deliveryCardParts> }) {
  const { id, courtName, host, givenUpAt, tries, lastAnswer, isRemoved } = readFragment(deliveryCardParts, masked)
  const again = useAct(retryDelivery)
  const letBe = useAct(dismissDelivery)
  return (
    <UndeliveredCard
      title={courtName}
      again={again}
      letBe={letBe}
      onAgain={isRemoved ? null : () => void again.act({ deliveryId: id })}
      onLetBe={() => void letBe.act({ deliveryId: id })}
    >
      <Text>
        <bdi>{host}</bdi>, <DateText at={givenUpAt} timeZone={here} style="long" />
      </Text>
      <Text size="small" tone="soft">
        <FormattedMessage id="staff.deliveries.tries" values={{ count: tries, code: lastAnswer ?? '–' }} />
      </Text>
      {isRemoved && (
        <Text size="small" tone="soft">
          <FormattedMessage id="staff.deliveries.removed" />
        </Text>
      )}
    </UndeliveredCard>
  )
}
