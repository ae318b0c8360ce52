import { useQuery } from '@apollo/client/react'
import { useNavigate, useParams } from 'react-router'
import { NotFound } from '../errors/NotFound.tsx'
import { PageState } from '../errors/PageState.tsx'
import { readFragment } from '../gql/fragment-masking.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { CloseForCourt } from './acts/CloseForCourt.tsx'
import { CloseDuplicate } from './acts/CloseDuplicate.tsx'
import { BreakGlass } from './acts/BreakGlass.tsx'
import { CorrectNumber } from './acts/CorrectNumber.tsx'
import { EnterAddresses } from './acts/EnterAddresses.tsx'
import { HandOver } from './acts/HandOver.tsx'
import { HoldCase } from './acts/HoldCase.tsx'
import { ScreenCase } from './acts/ScreenCase.tsx'
import { WriteHearing } from './acts/WriteHearing.tsx'
import { staffPeople } from './CasePeople.tsx'
import { usePageDetail } from './page-detail.ts'
import { staffCaseTitle } from './staff-case-title.ts'
import { staffCaseQuery } from './staff-case.ts'

/** One thing that staff do for a case, and back to it. */
export function Component() {
  const { caseId = '', act = '' } = useParams()
  const navigate = useNavigate()
  const { data, error, loading, refetch } = useQuery(staffCaseQuery, { variables: { caseId } })
  usePageDetail(data?.staffCase ? staffCaseTitle(data.staffCase) : undefined)
  if (!data?.staffCase) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { parties } = readFragment(staffPeople, data.staffCase)
  const home = `/staff/cases/${caseId}`
  const props = {
    caseId,
    back: <BackLink to={home}>{staffCaseTitle(data.staffCase)}</BackLink>,
    onDone: () => void navigate(home),
  }
  switch (act) {
    case 'hearing':
      return <WriteHearing {...props} />
    case 'number':
      return <CorrectNumber {...props} caseNumber={data.staffCase.caseNumber ?? ''} />
    case 'screen':
      return <ScreenCase {...props} />
    case 'addresses':
      return <EnterAddresses {...props} parties={parties} />
    case 'handover':
      return <HandOver {...props} />
    case 'close':
      return <CloseForCourt {...props} />
    case 'duplicate':
      return <CloseDuplicate {...props} of={data.staffCase} />
    case 'hold':
    case 'lift':
      return <HoldCase {...props} isLifting={act === 'lift'} />
    case 'glass':
      return <BreakGlass {...props} />
    default:
      return <NotFound />
  }
}
