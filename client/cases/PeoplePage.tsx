import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { PartyCard } from './PartyCard.tsx'
import { SeatCard } from './SeatCard.tsx'
import { AnnouncedSeat } from './seats/AnnouncedSeat.tsx'
import { AskToSit } from './seats/AskToSit.tsx'
import { PartyActs } from './seats/PartyActs.tsx'
import { SeatActs } from './seats/SeatActs.tsx'

const peopleQuery = graphql(`
  query People($caseId: ID!) {
    case(id: $caseId) {
      id
      safetyMode
      program {
        id
        timeZone
      }
      parties {
        id
        name
        status
        viewerCanRelease
        ...PartyCardParts
      }
      seats {
        id
        partyId
        ...SeatCardParts
        ...SeatActsParts
      }
      announcedSeats {
        id
        ...AnnouncedSeatParts
      }
      rolesToInvite
      caseNumber
      conversations {
        id
        kind
        partyId
        participants {
          id
        }
      }
      yourSeat {
        id
        partyId
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
  const { parties, seats, program, viewerCan, announcedSeats, rolesToInvite, conversations, yourSeat } = found
  const own = conversations.filter(({ kind, partyId }) => kind === 'PRIVATE' && partyId === yourSeat.partyId)
  const privateReaders = own.flatMap(({ participants }) => participants.map(({ id }) => id))
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
              <SeatCard key={seat.id} seat={seat} timeZone={program.timeZone} apart={found.safetyMode}>
                <SeatActs seat={seat} privateReaders={privateReaders} />
              </SeatCard>
            ))}
          <PartyActs
            caseId={caseId}
            partyId={party.id}
            name={party.name}
            timeZone={program.timeZone}
            canPrint={
              viewerCan.resendInvitation &&
              found.caseNumber !== null &&
              (party.status === 'INVITED' || party.status === 'RELEASED')
            }
            canRelease={party.viewerCanRelease}
          />
        </PartyCard>
      ))}
      {seats
        .filter(seat => seat.partyId === null)
        .map(seat => (
          <SeatCard key={seat.id} seat={seat} timeZone={program.timeZone} apart={found.safetyMode} alone>
            <SeatActs seat={seat} privateReaders={privateReaders} />
          </SeatCard>
        ))}
      {announcedSeats.map(seat => (
        <AnnouncedSeat key={seat.id} seat={seat} timeZone={program.timeZone} />
      ))}
      <AskToSit caseId={caseId} roles={rolesToInvite} />
    </Stack>
  )
}
