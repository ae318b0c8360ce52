import { FormattedMessage } from 'react-intl'
import type { StaffPeopleFragment } from '../gql/graphql.ts'
import { ButtonRow } from '../ui/ButtonRow.tsx'
import { DateText } from '../ui/DateText.tsx'
import { Text } from '../ui/Text.tsx'
import { RemoveSeat } from './RemoveSeat.tsx'

export interface SeatLineProps {
  seat: StaffPeopleFragment['seats'][number]
  timeZone: string
  /** The party's name stands above already: who sits for themselves is not named twice. */
  partyName?: string
}

/** Who sits, as what, since when, and how to reach them. */
export function SeatLine({
  seat: { id, role, name, email, phone, partyId, startedAt, endedAt },
  timeZone,
  partyName,
}: SeatLineProps) {
  return (
    <div>
      {name !== partyName && (
        <Text strong={!endedAt}>
          <bdi>{name}</bdi>
        </Text>
      )}
      <Text size="small" tone="soft">
        <FormattedMessage id={`cases.role.${role}`} />,{' '}
        <FormattedMessage
          id={endedAt ? 'staff.case.until' : 'staff.case.since'}
          values={{
            start: <DateText key="start" at={startedAt} timeZone={timeZone} style="long" />,
            end: endedAt && <DateText key="end" at={endedAt} timeZone={timeZone} style="long" />,
          }}
        />
      </Text>
      {!endedAt && (
        <Text size="small">
          <a href={`mailto:${email}`}>{email}</a>
          {phone && (
            <>
              {' '}
              <a href={`tel:${phone}`}>{phone}</a>
            </>
          )}
        </Text>
      )}
      {!endedAt && (partyId === null ? role !== 'MEDIATOR' : role !== 'PARTY') && (
        <ButtonRow>
          <RemoveSeat seatId={id} name={name} />
        </ButtonRow>
      )}
    </div>
  )
}
