import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { CasesTable } from './CasesTable.tsx'
import { CasesTools } from './CasesTools.tsx'
import { statusesOf, useCaseSearch } from './use-case-search.ts'

const casesQuery = graphql(`
  query StaffCases($programKey: String, $statuses: [CaseStatus!], $words: String, $after: String) {
    staffCases(programKey: $programKey, statuses: $statuses, words: $words, first: 25, after: $after) {
      nodes {
        id
        ...StaffCaseCardParts
      }
      endCursor
      hasNextPage
    }
  }
`)

/** The cases of the programs that one works for, found by number or by a party's name. */
export function Component() {
  const search = useCaseSearch()
  const variables = { programKey: search.program, statuses: statusesOf(search.show), words: search.words }
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(casesQuery, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  })
  const found = (data ?? previousData)?.staffCases
  const showMore = () =>
    fetchMore({
      variables: { ...variables, after: found?.endCursor },
      updateQuery: (before, { fetchMoreResult: more }) => ({
        staffCases: { ...more.staffCases, nodes: [...before.staffCases.nodes, ...more.staffCases.nodes] },
      }),
    })
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="staff.cases.title" />}
        lead={<FormattedMessage id="staff.cases.lead" />}
      />
      <CasesTools search={search} />
      {!found ? (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      ) : found.nodes.length === 0 ? (
        <EmptyState icon="search" title={<FormattedMessage id="staff.cases.none" />}>
          <FormattedMessage id="staff.cases.noneHint" />
        </EmptyState>
      ) : (
        <CasesTable cases={found.nodes} />
      )}
      {found?.hasNextPage && (
        <Button tone="secondary" pending={loading} onClick={() => void showMore()}>
          <FormattedMessage id="common.showMore" />
        </Button>
      )}
    </Stack>
  )
}
