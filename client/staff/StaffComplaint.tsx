import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { complaintQuery } from '../complaints/complaint-query.ts'
import { ComplaintView } from '../complaints/ComplaintView.tsx'
import { PageState } from '../errors/PageState.tsx'
import { BackLink } from '../ui/BackLink.tsx'
import { Stack } from '../ui/Layout.tsx'
import { usePageDetail } from './page-detail.ts'

/** A complaint to one's program, to be answered or closed. */
export function StaffComplaint({ id }: { id: string }) {
  const { data, error, loading, refetch } = useQuery(complaintQuery, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  usePageDetail(data?.complaint?.reference)
  if (!data?.complaint) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  return (
    <Stack gap="large">
      <BackLink to="/staff/complaints">
        <FormattedMessage id="complaints.staff.title" />
      </BackLink>
      <ComplaintView of={data.complaint} />
    </Stack>
  )
}
