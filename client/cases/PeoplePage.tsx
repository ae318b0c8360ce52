import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { PartyCard } from './PartyCard.tsx'
import { SeatCard } from './SeatCard.tsx'

const peopleQuery = graphql(`
  query People($caseId: ID!) {
    case(id: $caseId) {
      id
      program {
        id
        timeZone
      }
      parties {
        id
        ...PartyCardParts
      }
      seats {
        id
        partyId
        ...SeatCardParts
      }
      viewerCan {
        resendInvitation
      }
    }
  }
`)

/** Everybody who is in the case, what they may do, since when; and the invitations that nobody has answered. */
export function Component() {
  const { caseId = '' } = useParams()
  const { data, previousData, error, loading, refetch } = useQuery(peopleQuery, { variables: { caseId } })
  const found = (data ?? previousData)?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { parties, seats, program, viewerCan } = found
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="cases.people.heading" />}
        lead={<FormattedMessage id="cases.people.lead" />}
      />
      {parties.map(party => (
        <PartyCard key={party.id} party={party} canResend={viewerCan.resendInvitation}>
          {seats
            .filter(seat => seat.partyId === party.id)
            .map(seat => (
              <SeatCard key={seat.id} seat={seat} timeZone={program.timeZone} />
            ))}
        </PartyCard>
      ))}
      {seats
        .filter(seat => seat.partyId === null)
        .map(seat => (
          <SeatCard key={seat.id} seat={seat} timeZone={program.timeZone} alone />
        ))}
    </Stack>
  )
}
