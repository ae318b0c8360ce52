import { FormattedMessage } from 'react-intl'
import { useAct } from '../../acts/useAct.ts'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import { Button } from '../../ui/Button.tsx'
import { ButtonRow } from '../../ui/ButtonRow.tsx'
import { Card } from '../../ui/Card.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { Stack } from '../../ui/Layout.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Caption, Text } from '../../ui/Text.tsx'
import { objectToSeatDocument, withdrawSeatInvitationDocument } from './seats.ts'

export const announcedSeatParts = graphql(`
  fragment AnnouncedSeatParts on AnnouncedSeat {
    id
    role
    name
    beginsAt
    viewerCanObject
    viewerCanWithdraw
  }
`)

export interface AnnouncedSeatProps {
  seat: FragmentType<typeof announcedSeatParts>
  timeZone: string
}

/** Somebody who is going to come: who it is, what for, from when; and a no that needs no reason. */
export function AnnouncedSeat({ seat: masked, timeZone }: AnnouncedSeatProps) {
  const { id, role, name, beginsAt, viewerCanObject, viewerCanWithdraw } = readFragment(announcedSeatParts, masked)
  const objecting = useAct(objectToSeatDocument)
  const withdrawing = useAct(withdrawSeatInvitationDocument)
  return (
    <Card
      title={<bdi>{name}</bdi>}
      aside={
        <Tag tone="wait">
          <FormattedMessage id="cases.seat.announced" />
        </Tag>
      }
    >
      <Stack gap="small">
        <Caption>
          <FormattedMessage id={`cases.role.${role}`} />
        </Caption>
        <Text>
          <FormattedMessage id={`cases.duty.${role}`} />
        </Text>
        <Text size="small" tone="soft">
          <FormattedMessage
            id="cases.seat.from"
            values={{ date: <DateText key="from" at={beginsAt} timeZone={timeZone} style="long" /> }}
          />
        </Text>
        {(viewerCanObject || viewerCanWithdraw) && (
          <ButtonRow>
            {viewerCanObject && (
              <Button
                tone="secondary"
                size="small"
                pending={objecting.pending}
                onClick={() => void objecting.act({ seatId: id })}
              >
                <FormattedMessage id="cases.seat.object" />
              </Button>
            )}
            {viewerCanWithdraw && (
              <Button
                tone="secondary"
                size="small"
                pending={withdrawing.pending}
                onClick={() => void withdrawing.act({ seatId: id })}
              >
                <FormattedMessage id="cases.seat.withdraw" />
              </Button>
            )}
          </ButtonRow>
        )}
      </Stack>
    </Card>
  )
}
