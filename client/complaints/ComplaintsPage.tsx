import { useIntl } from 'react-intl'
import { useParams, useSearchParams } from 'react-router'
import { AppPage } from '../layout/AppPage.tsx'
import { ChooseCase } from './ChooseCase.tsx'
import { MakeComplaint } from './MakeComplaint.tsx'
import { OneComplaint } from './OneComplaint.tsx'
import { OwnComplaints } from './OwnComplaints.tsx'

/** One's complaints, one of them, or a new one: one route, so that the first page of the product carries little of them. */
export function Component() {
  const intl = useIntl()
  const { complaintId } = useParams()
  const [params] = useSearchParams()
  if (complaintId === undefined) return <OwnComplaints />
  if (complaintId !== 'new') return <OneComplaint id={complaintId} isNew={params.has('sent')} />
  // First out of which case, where one did not come from there.
  const caseId = params.get('case')
  return (
    <AppPage detail={intl.formatMessage({ id: 'complaints.make' })}>
      {caseId ? <MakeComplaint caseId={caseId} /> : <ChooseCase />}
    </AppPage>
  )
}
