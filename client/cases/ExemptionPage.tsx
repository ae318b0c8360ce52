import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useParams } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { badInput } from '../errors/bad-input.ts'
import { PageState } from '../errors/PageState.tsx'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import type { ExemptionReason } from '../gql/graphql.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { Banner } from '../ui/Banner.tsx'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { RadioField } from '../ui/RadioField.tsx'
import { ExemptionStanding } from './ExemptionStanding.tsx'
import { NothingToDo } from './NothingToDo.tsx'

const exemptionQuery = graphql(`
  query Exemption($caseId: ID!) {
    case(id: $caseId) {
      id
      program {
        id
        exemption
        supportPhone
      }
      exemption {
        id
        granted
      }
      ...ExemptionStandingParts
      viewerCan {
        requestExemption
      }
    }
  }
`)

const requestExemptionDocument = graphql(`
  mutation RequestExemption($input: RequestExemptionInput!) {
    requestExemption(input: $input) {
      id
      ...ExemptionStandingParts
    }
  }
`)

const reasons = ['ORDER_IN_FORCE', 'NO_ACCESS', 'LANGUAGE', 'DISABILITY', 'ALREADY_TRIED', 'OTHER'] as const

/** Where trying is required: ask to be let off, for one of a few reasons. Nobody but the program learns of it. */
export function Component() {
  const { caseId = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(exemptionQuery, { variables: { caseId } })
  const [reason, setReason] = useState<ExemptionReason | null>(null)
  const [missing, setMissing] = useState<Problem | null>(null)
  const { act, pending, problem } = useAct(requestExemptionDocument)
  const words = useProblem(missing ?? problem)
  const found = data?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  // Once it was asked, the answer counts; a refusal leaves room for another request.
  if (found.exemption && (found.exemption.granted !== false || !found.viewerCan.requestExemption))
    return <ExemptionStanding case={found} />
  if (!found.viewerCan.requestExemption) return <NothingToDo caseId={caseId} />
  const ask = async () => {
    if (reason === null) return setMissing(badInput('reason', 'REQUIRED'))
    setMissing(null)
    await act({ caseId, reason })
  }
  return (
    <QuestionPage
      back={
        <BackLink to={`/cases/${caseId}`}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      title={<FormattedMessage id="cases.exemption.title" />}
      hint={found.program.exemption}
      errors={
        <>
          <ProblemSummary words={words} />
          {found.exemption?.granted === false && (
            <Banner tone="info">
              <FormattedMessage id="cases.exemption.denied.text" />
            </Banner>
          )}
        </>
      }
      continueLabel={<FormattedMessage id="cases.exemption.ask" />}
      pending={pending}
      onContinue={() => void ask()}
    >
      <RadioField
        name="reason"
        label={<FormattedMessage id="cases.exemption.reason" />}
        hint={<FormattedMessage id="cases.exemption.hint" />}
        error={words.errorOf('reason')}
        value={reason}
        onChange={setReason}
        options={reasons.map(value => ({
          value,
          label: <FormattedMessage id={`cases.exemption.reason.${value}`} />,
          ...(value === 'OTHER' && {
            hint: (
              <FormattedMessage
                id="cases.exemption.call"
                values={{
                  phone: found.program.supportPhone ?? '',
                  hasPhone: found.program.supportPhone ? 'yes' : 'no',
                }}
              />
            ),
          }),
        }))}
      />
    </QuestionPage>
  )
}
