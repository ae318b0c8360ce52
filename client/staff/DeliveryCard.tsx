import { FormattedMessage } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Tag } from '../ui/Tag.tsx'
import { Text } from '../ui/Text.tsx'

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

const noFields = {}
const here = Intl.DateTimeFormat().resolvedOptions().timeZone

/** One message to a court’s system that never arrived: try again, or let it be. */
export function DeliveryCard({ delivery: masked }: { delivery: FragmentType<typeof deliveryCardParts> }) {
  const { id, courtName, host, givenUpAt, tries, lastAnswer, isRemoved } = readFragment(deliveryCardParts, masked)
  const again = useAct(retryDelivery)
  const letBe = useAct(dismissDelivery)
  const words = useProblem(again.problem ?? letBe.problem, noFields)
  return (
    <Card
      title={courtName}
      aside={
        <Tag tone="bad">
          <FormattedMessage id="staff.letters.gaveUp" />
        </Tag>
      }
      actions={
        <>
          {!isRemoved && (
            <Button
              tone="secondary"
              size="small"
              pending={again.pending}
              onClick={() => void again.act({ deliveryId: id })}
            >
              <FormattedMessage id="staff.letters.again" />
            </Button>
          )}
          <Button tone="ghost" size="small" pending={letBe.pending} onClick={() => void letBe.act({ deliveryId: id })}>
            <FormattedMessage id="staff.letters.letBe" />
          </Button>
        </>
      }
    >
      <Stack gap="small">
        <ProblemSummary words={words} />
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
      </Stack>
    </Card>
  )
}
