import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { PartyStatus, StaffPeopleFragment } from '../gql/graphql.ts'
import { Card } from '../ui/Card.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Stack } from '../ui/Layout.tsx'
import { Tag, type TagTone } from '../ui/Tag.tsx'
import { Caption, Text } from '../ui/Text.tsx'
import { ReleaseParty } from './ReleaseParty.tsx'
import { SeatLine } from './SeatLine.tsx'

export const staffPeople = graphql(`
  fragment StaffPeople on StaffCase {
    timeZone
    releasablePartyIds
    parties {
      id
      side
      name
      status
      invitation {
        email
        sentAt
        expiresAt
        usedAt
        revokedAt
      }
    }
    seats {
      id
      role
      name
      partyId
      email
      phone
      startedAt
      endedAt
    }
  }
`)

const tones: Record<PartyStatus, TagTone> = {
  INVITED: 'wait',
  JOINED: 'open',
  TAKING_PART: 'done',
  DECLINED: 'warn',
  WITHDRAWN: 'warn',
  RELEASED: 'wait',
}

/** The parties with who sits for each, and how they can be reached; then the neutrals. */
export function CasePeople({ case: masked }: { case: FragmentType<typeof staffPeople> }) {
  const { parties, seats, timeZone, releasablePartyIds } = readFragment(staffPeople, masked)
  const others = seats.filter(seat => seat.partyId === null)
  return (
    <>
      {parties.map(party => (
        <Card
          key={party.id}
          title={<bdi>{party.name}</bdi>}
          aside={
            <Tag tone={tones[party.status]}>
              <FormattedMessage
                id={
                  party.status === 'INVITED' && !party.invitation
                    ? 'staff.case.notInvited'
                    : `cases.people.status.${party.status}`
                }
              />
            </Tag>
          }
        >
          <Stack gap="small">
            <Caption>
              <FormattedMessage id={`cases.side.${party.side}`} />
            </Caption>
            {seats
              .filter(seat => seat.partyId === party.id)
              .map(seat => (
                <SeatLine key={seat.id} seat={seat} timeZone={timeZone} partyName={party.name} />
              ))}
            {party.status === 'INVITED' && <InvitationText invitation={party.invitation} timeZone={timeZone} />}
            {releasablePartyIds.includes(party.id) && <ReleaseParty partyId={party.id} />}
          </Stack>
        </Card>
      ))}
      {others.length > 0 && (
        <Card title={<FormattedMessage id="staff.case.neutrals" />}>
          <Stack gap="small">
            {others.map(seat => (
              <SeatLine key={seat.id} seat={seat} timeZone={timeZone} />
            ))}
          </Stack>
        </Card>
      )}
    </>
  )
}

function InvitationText({
  invitation,
  timeZone,
}: {
  invitation: StaffPeopleFragment['parties'][number]['invitation']
  timeZone: string
}) {
  if (!invitation || invitation.usedAt || invitation.revokedAt) return null
  const isOver = new Date(invitation.expiresAt) < new Date()
  return (
    <Text size="small" tone={isOver ? 'warn' : 'soft'}>
      <FormattedMessage
        id={isOver ? 'staff.case.inviteOver' : 'staff.case.invited'}
        values={{
          email: <bdi key="email">{invitation.email}</bdi>,
          day: <DateText key="day" at={invitation.sentAt} timeZone={timeZone} style="long" />,
          until: <DateText key="until" at={invitation.expiresAt} timeZone={timeZone} style="long" />,
        }}
      />
    </Text>
  )
}
