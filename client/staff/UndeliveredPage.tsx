import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { DeliveryCard } from './DeliveryCard.tsx'
import { LetterCard } from './LetterCard.tsx'
import { UndeliveredSection } from './UndeliveredSection.tsx'

const undeliveredQuery = graphql(`
  query Undelivered($afterLetter: String, $afterDelivery: String) {
    undeliveredLetters(first: 25, after: $afterLetter) {
      nodes {
        id
        ...LetterCardParts
      }
      endCursor
      hasNextPage
    }
    givenUpDeliveries(first: 25, after: $afterDelivery) {
      nodes {
        id
        ...DeliveryCardParts
      }
      endCursor
      hasNextPage
    }
  }
`)

/** What did not arrive: where it should have gone and why it did not; never what stands in it. */
export function Component() {
  const { data, error, loading, refetch, fetchMore } = useQuery(undeliveredQuery, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  })
  if (!data) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { undeliveredLetters: letters, givenUpDeliveries: deliveries } = data
  const moreLetters = () =>
    fetchMore({
      variables: { afterLetter: letters.endCursor },
      updateQuery: (before, { fetchMoreResult: more }) => ({
        ...before,
        undeliveredLetters: {
          ...more.undeliveredLetters,
          nodes: [...before.undeliveredLetters.nodes, ...more.undeliveredLetters.nodes],
        },
      }),
    })
  const moreDeliveries = () =>
    fetchMore({
      variables: { afterDelivery: deliveries.endCursor },
      updateQuery: (before, { fetchMoreResult: more }) => ({
        ...before,
        givenUpDeliveries: {
          ...more.givenUpDeliveries,
          nodes: [...before.givenUpDeliveries.nodes, ...more.givenUpDeliveries.nodes],
        },
      }),
    })
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="staff.undelivered.title" />}
        lead={<FormattedMessage id="staff.undelivered.lead" />}
      />
      {letters.nodes.length + deliveries.nodes.length === 0 && (
        <EmptyState icon="check" title={<FormattedMessage id="staff.undelivered.none" />}>
          <FormattedMessage id="staff.undelivered.noneHint" />
        </EmptyState>
      )}
      {letters.nodes.length > 0 && (
        <UndeliveredSection
          title={<FormattedMessage id="staff.letters.title" />}
          hasMore={letters.hasNextPage}
          pending={loading}
          onMore={() => void moreLetters()}
        >
          {letters.nodes.map(letter => (
            <LetterCard key={letter.id} letter={letter} />
          ))}
        </UndeliveredSection>
      )}
      {deliveries.nodes.length > 0 && (
        <UndeliveredSection
          title={<FormattedMessage id="staff.deliveries.title" />}
          lead={<FormattedMessage id="staff.deliveries.lead" />}
          hasMore={deliveries.hasNextPage}
          pending={loading}
          onMore={() => void moreDeliveries()}
        >
          {deliveries.nodes.map(delivery => (
            <DeliveryCard key={delivery.id} delivery={delivery} />
          ))}
        </UndeliveredSection>
      )}
    </Stack>
  )
}
