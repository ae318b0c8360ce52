import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { PlaceLink } from '../layout/PlaceLink.tsx'
import { Card } from '../ui/Card.tsx'
import { DefinitionList } from '../ui/DefinitionList.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PersonText } from '../ui/Text.tsx'

export const peopleCardParts = graphql(`
  fragment PeopleCardParts on Case {
    id
    status
    parties {
      id
      name
      side
      status
      isYou
    }
    seats {
      id
      name
      role
      title
      partyId
      endedAt
    }
  }
`)

/** Who takes part, in short; the whole is one press away. */
export function PeopleCard({ case: masked }: { case: FragmentType<typeof peopleCardParts> }) {
  const { id, status, parties, seats } = readFragment(peopleCardParts, masked)
  const others = seats.filter(seat => seat.partyId === null && seat.endedAt === null)
  return (
    <Card title={<FormattedMessage id="cases.people.title" />}>
      <Stack gap="small">
        <DefinitionList
          items={[
            ...parties.map(party => ({
              key: party.id,
              label: (
                <>
                  <PersonText inline>{party.name}</PersonText>{' '}
                  {party.isYou && <FormattedMessage id="cases.people.you" />}
                </>
              ),
              value: (
                <>
                  <FormattedMessage id={`cases.side.${party.side}`} />
                  {' · '}
                  {(status === 'INTAKE' || status === 'SCREENED_OUT') && party.status === 'INVITED' ? (
                    <FormattedMessage id="cases.people.notInvited" />
                  ) : (
                    <FormattedMessage id={`cases.people.status.${party.status}`} />
                  )}
                </>
              ),
            })),
            ...others.map(seat => ({
              key: seat.id,
              label: <PersonText inline>{seat.name}</PersonText>,
              value: seat.title ?? <FormattedMessage id={`cases.role.${seat.role}`} />,
            })),
          ]}
        />
        <PlaceLink to={`/cases/${id}/people`}>
          <FormattedMessage id="cases.people.all" />
        </PlaceLink>
      </Stack>
    </Card>
  )
}
