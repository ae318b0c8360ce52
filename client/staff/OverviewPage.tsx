import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { Link } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import type { StaffOverviewQuery } from '../gql/graphql.ts'
import { Banner } from '../ui/Banner.tsx'
import { Card } from '../ui/Card.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { NothingWaits } from './NothingWaits.tsx'
import { WaitList } from './WaitList.tsx'
import { waitsOf } from './waits-of.ts'

const overviewQuery = graphql(`
  query StaffOverview {
    staffOverview {
      programKey
      programName
      intakes
      requests
      lateRequests
      unanswered
      filings
      lateFilings
      complaints
    }
    undeliveredLetters(first: 1) {
      nodes {
        id
      }
    }
    givenUpDeliveries(first: 1) {
      nodes {
        id
      }
    }
  }
`)

export type ProgramOverview = StaffOverviewQuery['staffOverview'][number]

/** What waits for staff today, program by program. */
export function Component() {
  const { data, error, loading, refetch } = useQuery(overviewQuery, { fetchPolicy: 'cache-and-network' })
  if (!data) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const waiting = data.staffOverview.filter(program => waitsOf(program).length > 0)
  const still = data.staffOverview.filter(program => !waiting.includes(program))
  const total = waiting.flatMap(waitsOf).reduce((sum, { count }) => sum + count, 0)
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="staff.overview.title" />}
        lead={<FormattedMessage id="staff.overview.lead" values={{ count: total }} />}
      />
      {data.undeliveredLetters.nodes.length + data.givenUpDeliveries.nodes.length > 0 && (
        <Banner tone="warn" title={<FormattedMessage id="staff.overview.undelivered" />}>
          <Link to="/staff/undelivered">
            <FormattedMessage id="staff.overview.undeliveredLink" />
          </Link>
        </Banner>
      )}
      <Columns min="large">
        {waiting.map(program => (
          <Card key={program.programKey} title={program.programName}>
            <WaitList waits={waitsOf(program)} />
          </Card>
        ))}
      </Columns>
      {still.length > 0 && <NothingWaits in={still.map(({ programName }) => programName)} />}
    </Stack>
  )
}
