import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Caption, Text } from '../ui/Text.tsx'

export const seatCardParts = graphql(`
  fragment SeatCardParts on Seat {
    id
    role
    name
    title
    startedAt
    endedAt
    isYou
  }
`)

export interface SeatCardProps {
  seat: FragmentType<typeof seatCardParts>
  timeZone: string
  /** A card of its own, for who sits with no party. */
  alone?: boolean
}

/** One person's role in the case: the duty, and from when to when it could read. */
export function SeatCard({ seat: masked, timeZone, alone }: SeatCardProps) {
  const { role, name, title, startedAt, endedAt, isYou } = readFragment(seatCardParts, masked)
  const facts = (
    <Stack gap="tiny">
      {alone && <Caption>{title ?? <FormattedMessage id={`cases.role.${role}`} />}</Caption>}
      <Text>
        <FormattedMessage id={`cases.duty.${role}`} />
      </Text>
      <Text size="small" tone="soft">
        <FormattedMessage
          id={endedAt ? 'cases.people.seatEnded' : 'cases.people.seatSince'}
          values={{
            start: <DateText key="start" at={startedAt} timeZone={timeZone} style="long" />,
            end: endedAt && <DateText key="end" at={endedAt} timeZone={timeZone} style="long" />,
          }}
        />
      </Text>
    </Stack>
  )
  if (!alone) return facts
  return (
    <Card
      title={
        <>
          <bdi>{name}</bdi> {isYou && <FormattedMessage id="cases.people.you" />}
        </>
      }
    >
      {facts}
    </Card>
  )
}
