import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { PlaceLink } from '../layout/PlaceLink.tsx'
import { BackLink } from '../ui/BackLink.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'

const casesToComplain = graphql(`
  query CasesToComplain($after: String) {
    myCases(first: 25, after: $after) {
      nodes {
        id
        title
        caseNumber
        programName
      }
      endCursor
      hasNextPage
    }
    caseload(first: 25) {
      nodes {
        id
        title
        caseNumber
        programName
      }
    }
  }
`)

/** Every complaint goes to the program of one case: which one? */
export function ChooseCase() {
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(casesToComplain, {
    notifyOnNetworkStatusChange: true,
  })
  const found = data ?? previousData
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { myCases, caseload } = found
  const cases = [...myCases.nodes, ...caseload.nodes]
  return (
    <Stack gap="large">
      <BackLink to="/complaints">
        <FormattedMessage id="common.back" />
      </BackLink>
      <PageHeading title={<FormattedMessage id="complaints.which" />} />
      {cases.length === 0 && (
        <EmptyState icon="file" title={<FormattedMessage id="complaints.noCase" />}>
          <FormattedMessage id="complaints.noCaseHint" />
        </EmptyState>
      )}
      <Stack gap="tiny">
        {cases.map(({ id, title, caseNumber, programName }) => (
          <PlaceLink key={id} to={`/complaints/new?case=${id}`}>
            {[title, caseNumber, programName].filter(Boolean).join(', ')}
          </PlaceLink>
        ))}
      </Stack>
      {myCases.hasNextPage && (
        <Button
          tone="secondary"
          pending={loading}
          onClick={() => void fetchMore({ variables: { after: myCases.endCursor } })}
        >
          <FormattedMessage id="common.showMore" />
        </Button>
      )}
    </Stack>
  )
}
