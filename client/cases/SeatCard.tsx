import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { SeatRole } from '../gql/graphql.ts'
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
    organisation
    capacity
    startedAt
    endedAt
    isYou
  }
`)

export interface SeatCardProps {
  seat: FragmentType<typeof seatCardParts>
  timeZone: string
  /** The parties never talk with each other: everything goes through the mediator. */
  apart: boolean
  /** A card of its own, for who sits with no party. */
  alone?: boolean
  /** What can be done about it. */
  children?: ReactNode
}

/** The duties that are others where the parties are kept apart. */
const dutiesApart = ['PARTY', 'MEDIATOR', 'OBSERVER'] as const

const isOtherApart = (role: SeatRole): role is (typeof dutiesApart)[number] => dutiesApart.some(one => one === role)

/** One person's role in the case: the duty, and from when to when it could read. */
export function SeatCard({ seat: masked, timeZone, apart, alone, children }: SeatCardProps) {
  const { role, name, title, organisation, capacity, startedAt, endedAt, isYou } = readFragment(seatCardParts, masked)
  const facts = (
    <Stack gap="small">
      <Stack gap="tiny">
        {!alone && role !== 'PARTY' && (
          <Caption>
            <bdi>{name}</bdi> · <FormattedMessage id={`cases.role.${role}`} />
          </Caption>
        )}
        {alone && <Caption>{title ?? <FormattedMessage id={`cases.role.${role}`} />}</Caption>}
        <Text>
          <FormattedMessage id={apart && isOtherApart(role) ? `cases.duty.apart.${role}` : `cases.duty.${role}`} />
        </Text>
        {capacity && (
          <Text size="small">
            <FormattedMessage id={`cases.seat.capacityShown.${capacity}`} />
          </Text>
        )}
        {organisation && (
          <Text size="small" tone="soft">
            <FormattedMessage id="cases.seat.organisation" values={{ organisation }} />
          </Text>
        )}
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
      {children}
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
