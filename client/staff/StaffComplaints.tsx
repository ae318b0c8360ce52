import { useQuery } from '@apollo/client/react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useSearchParams } from 'react-router'
import { ComplaintCard } from '../complaints/ComplaintCard.tsx'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Columns, Stack } from '../ui/Layout.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { PageHeading } from '../ui/Text.tsx'
import styles from './StaffTools.module.css'

const complaintsQuery = graphql(`
  query StaffComplaints($isWaiting: Boolean!, $after: String) {
    staffComplaints(isWaiting: $isWaiting, first: 25, after: $after) {
      nodes {
        id
        ...ComplaintCardParts
      }
      endCursor
      hasNextPage
    }
  }
`)

/** Complaints to one's programs: those that wait, the oldest first, or what was answered and closed. */
export function StaffComplaints() {
  const intl = useIntl()
  const [params, setParams] = useSearchParams()
  const isWaiting = params.get('show') !== 'done'
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(complaintsQuery, {
    variables: { isWaiting },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  })
  const found = (data ?? previousData)?.staffComplaints
  const showMore = () =>
    fetchMore({
      variables: { isWaiting, after: found?.endCursor },
      updateQuery: (before, { fetchMoreResult: more }) => ({
        staffComplaints: {
          ...more.staffComplaints,
          nodes: [...before.staffComplaints.nodes, ...more.staffComplaints.nodes],
        },
      }),
    })
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="complaints.staff.title" />}
        lead={<FormattedMessage id="complaints.staff.lead" />}
      />
      <div className={styles.one}>
        <SelectField
          name="show"
          label={<FormattedMessage id="staff.cases.show" />}
          value={isWaiting ? 'waiting' : 'done'}
          onChange={show => setParams({ show })}
          options={(['waiting', 'done'] as const).map(value => ({
            value,
            label: intl.formatMessage({ id: `complaints.staff.show.${value}` }),
          }))}
        />
      </div>
      {!found ? (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      ) : found.nodes.length === 0 ? (
        <EmptyState icon="check" title={<FormattedMessage id="complaints.staff.none" />}>
          <FormattedMessage id="complaints.staff.noneHint" />
        </EmptyState>
      ) : (
        <Columns min="large">
          {found.nodes.map(complaint => (
            <ComplaintCard key={complaint.id} of={complaint} in="/staff/complaints" />
          ))}
        </Columns>
      )}
      {found?.hasNextPage && (
        <Button tone="secondary" pending={loading} onClick={() => void showMore()}>
          <FormattedMessage id="common.showMore" />
        </Button>
      )}
    </Stack>
  )
}
