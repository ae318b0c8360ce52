import { useSearchParams } from 'react-router'
import { AppPage } from '../layout/AppPage.tsx'
import { ChooseCase } from './ChooseCase.tsx'
import { MakeComplaint } from './MakeComplaint.tsx'

/** First out of which case, where one did not come from there; then about whom and what. */
export function Component() {
  const [params] = useSearchParams()
  const caseId = params.get('case')
  return <AppPage>{caseId ? <MakeComplaint caseId={caseId} /> : <ChooseCase />}</AppPage>
}
