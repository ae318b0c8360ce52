import { useQuery } from '@apollo/client/react'
import { useParams, useSearchParams } from 'react-router'
import { NothingToDo } from '../cases/NothingToDo.tsx'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { useHeadingFocus } from '../offers/useHeadingFocus.ts'
import { AnswerWithWords } from './AnswerWithWords.tsx'
import { LedgerView } from './LedgerView.tsx'
import { ledgerView, nextOfTerm } from './ledger-view.ts'
import { RecordDuty } from './RecordDuty.tsx'
import { RecordPayment } from './RecordPayment.tsx'

const ledgerPage = graphql(`
  query LedgerPage($agreementId: ID!) {
    agreement(id: $agreementId) {
      id
      caseId
      performedAt
      ledger {
        ...LedgerView
      }
    }
  }
`)

/** What was paid and done, what is left, and what the viewer can record. `?do=` names an act that is about to be done. */
export function Component() {
  const { caseId = '', agreementId = '' } = useParams()
  const search = useSearchParams()[0]
  const act = search.get('do')
  const { data, error, loading, refetch } = useQuery(ledgerPage, { variables: { agreementId } })
  useHeadingFocus(act ?? '')
  if (!data?.agreement) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const ledger = readFragment(ledgerView, data.agreement.ledger)
  if (!ledger) return <NothingToDo caseId={caseId} />
  const backTo = `/cases/${caseId}/agreements/${agreementId}/payments`
  const term = Number(search.get('term'))
  const receipt = ledger.receipts.find(({ id }) => id === search.get('about')) ?? null
  const shared = { agreementId, backTo, today: ledger.today }
  if (act === 'confirm' || act === 'claim') {
    const line = nextOfTerm(ledger, term)
    if (line) return <RecordPayment {...shared} kind={act} line={line} claim={receipt} />
    const duty = ledger.actions.find(({ termNumber, state }) => termNumber === term && state !== 'DONE')
    if (duty) return <RecordDuty {...shared} kind={act} duty={duty} claim={receipt} />
  }
  if ((act === 'dispute' || act === 'takeBack') && receipt)
    return <AnswerWithWords backTo={backTo} kind={act} receipt={receipt} />
  return (
    <LedgerView
      ledger={ledger}
      isPerformed={data.agreement.performedAt !== null}
      agreementTo={`/cases/${caseId}/agreements/${agreementId}`}
    />
  )
}
