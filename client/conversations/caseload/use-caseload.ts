import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { readFragment } from '../../gql/fragment-masking.ts'
import { caseloadCardFragment, caseloadQuery } from './caseload-query.ts'

/** The caseload, live, with the way to its next page. */
export function useCaseload() {
  const { data, error, loading, refetch, fetchMore } = useQuery(caseloadQuery, { fetchPolicy: 'cache-and-network' })
  const nodes = data?.caseload.nodes
  const cards = useMemo(() => nodes?.map(node => readFragment(caseloadCardFragment, node)), [nodes])
  const showMore = () =>
    fetchMore({
      variables: { after: data?.caseload.endCursor },
      updateQuery: (before, { fetchMoreResult: more }) => ({
        ...more,
        caseload: { ...more.caseload, nodes: [...before.caseload.nodes, ...more.caseload.nodes] },
      }),
    })
  return {
    cards,
    requests: data?.mediationQueue ?? [],
    hasMore: data?.caseload.hasNextPage ?? false,
    showMore,
    error,
    loading,
    refetch,
  }
}
