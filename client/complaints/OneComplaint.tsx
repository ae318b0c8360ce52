import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { PageState } from '../errors/PageState.tsx'
import { AppPage } from '../layout/AppPage.tsx'
import { BackLink } from '../ui/BackLink.tsx'
import { Stack } from '../ui/Layout.tsx'
import { ComplaintView } from './ComplaintView.tsx'
import { complaintQuery } from './complaint-query.ts'

/** One's own complaint: its number, the words, what was answered. */
export function OneComplaint({ id, isNew }: { id: string; isNew: boolean }) {
  const { data, error, loading, refetch } = useQuery(complaintQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <AppPage detail={data?.complaint?.reference}>
      {!data?.complaint ? (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      ) : (
        <Stack gap="large">
          <BackLink to="/complaints">
            <FormattedMessage id="complaints.title" />
          </BackLink>
          <ComplaintView of={data.complaint} isNew={isNew} />
        </Stack>
      )}
    </AppPage>
  )
}
