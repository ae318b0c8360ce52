import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { AppPage } from '../layout/AppPage.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { ComplaintCard } from './ComplaintCard.tsx'

const complaintsQuery = graphql(`
  query Complaints {
    complaints {
      id
      ...ComplaintCardParts
    }
  }
`)

/** One's own complaints, and the way to another. */
export function OwnComplaints() {
  const { data, error, loading, refetch } = useQuery(complaintsQuery, { fetchPolicy: 'cache-and-network' })
  return (
    <AppPage>
      {!data ? (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      ) : (
        <Stack gap="large">
          <PageHeading
            title={<FormattedMessage id="complaints.title" />}
            lead={<FormattedMessage id="complaints.lead" />}
          />
          <div>
            <ButtonLink to="/complaints/new" tone="secondary" icon="plus">
              <FormattedMessage id="complaints.make" />
            </ButtonLink>
          </div>
          {data.complaints.length === 0 && (
            <EmptyState icon="file" title={<FormattedMessage id="complaints.none" />}>
              <FormattedMessage id="complaints.noneHint" />
            </EmptyState>
          )}
          {data.complaints.map(complaint => (
            <ComplaintCard key={complaint.id} of={complaint} in="/complaints" />
          ))}
        </Stack>
      )}
    </AppPage>
  )
}
