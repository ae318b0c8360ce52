import { useQuery } from '@apollo/client/react'
import { useParams, useSearchParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { useHeadingFocus } from '../offers/useHeadingFocus.ts'
import { AbandonAgreement } from './AbandonAgreement.tsx'
import { AddPages } from './AddPages.tsx'
import { agreementCase } from './agreement-case.ts'
import { agreementWhole } from './agreement-whole.ts'
import { CheckPage } from './CheckPage.tsx'
import { FilingAct } from './FilingAct.tsx'
import { filingView } from './filing-view.ts'
import { pagesView } from './pages-view.ts'
import { ReadAgreement } from './ReadAgreement.tsx'
import { ReopenAgreement } from './ReopenAgreement.tsx'
import { ReviseAgreement } from './ReviseAgreement.tsx'

const agreementPage = graphql(`
  query AgreementPage($caseId: ID!, $agreementId: ID!) {
    case(id: $caseId) {
      id
      ...AgreementCase
    }
    agreement(id: $agreementId) {
      id
      ...AgreementWhole
    }
  }
`)

/** The agreement: its text, who signed, and what can be done. `?do=` names an act that is about to be done. */
export function Component() {
  const { caseId = '', agreementId = '' } = useParams()
  const search = useSearchParams()[0]
  const act = search.get('do')
  const { data, error, loading, refetch } = useQuery(agreementPage, { variables: { caseId, agreementId } })
  useHeadingFocus(act ?? '')
  if (!data?.case || !data.agreement)
    return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const shared = {
    agreement: readFragment(agreementWhole, data.agreement),
    ofCase: readFragment(agreementCase, data.case),
  }
  // Forms stay when somebody else has acted meanwhile: nothing typed is lost, and the refusal says what happened.
  if (act === 'revise') return <ReviseAgreement {...shared} />
  if (act === 'reopen' && shared.agreement.viewerCan.reopen) return <ReopenAgreement {...shared} />
  if (act === 'abandon' && shared.agreement.viewerCan.abandon) return <AbandonAgreement {...shared} />
  const filing = readFragment(filingView, shared.agreement.filings).find(({ id }) => id === search.get('filing'))
  if ((act === 'filed' && filing?.viewerCan.report) || (act === 'refile' && filing?.viewerCan.refile))
    return <FilingAct agreement={shared.agreement} filingId={filing.id} kind={act} />
  if (act === 'pages' && shared.agreement.canAddCounterpart) return <AddPages {...shared} />
  const page = readFragment(pagesView, shared.agreement.counterparts).find(({ id }) => id === search.get('page'))
  if (act === 'check' && page?.canCheck) return <CheckPage agreement={shared.agreement} page={page} />
  return <ReadAgreement {...shared} />
}
