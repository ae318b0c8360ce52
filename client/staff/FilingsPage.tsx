import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { FilingCard } from './FilingCard.tsx'

const filingsQuery = graphql(`
  query StaffFilingsDue($after: String) {
    filingsDue(first: 25, after: $after) {
      nodes {
        id
        ...FilingCardParts
      }
      endCursor
      hasNextPage
    }
  }
`)

/** What is to be filed and what the court has yet to decide, the earliest last day first. */
export function Component() {
  const { data, error, loading, refetch, fetchMore } = useQuery(filingsQuery, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  })
  if (!data) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { nodes, endCursor, hasNextPage } = data.filingsDue
  const showMore = () =>
    fetchMore({
      variables: { after: endCursor },
      updateQuery: (before, { fetchMoreResult: more }) => ({
        filingsDue: { ...more.filingsDue, nodes: [...before.filingsDue.nodes, ...more.filingsDue.nodes] },
      }),
    })
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="staff.filings.title" />}
        lead={<FormattedMessage id="staff.filings.lead" />}
      />
      {nodes.length === 0 && (
        <EmptyState icon="check" title={<FormattedMessage id="staff.filings.none" />}>
          <FormattedMessage id="staff.filings.noneHint" />
        </EmptyState>
      )}
      <Columns min="large">
        {nodes.map(filing => (
          <FilingCard key={filing.id} filing={filing} />
        ))}
      </Columns>
      {hasNextPage && (
        <Button tone="secondary" pending={loading} onClick={() => void showMore()}>
          <FormattedMessage id="common.showMore" />
        </Button>
      )}
    </Stack>
  )
}
