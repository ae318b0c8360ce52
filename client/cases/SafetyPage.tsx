import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate, useParams } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { badInput } from '../errors/bad-input.ts'
import { PageState } from '../errors/PageState.tsx'
import type { Problem } from '../errors/problem.ts'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { Banner } from '../ui/Banner.tsx'
import { notify } from '../ui/notify.ts'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { NothingToDo } from './NothingToDo.tsx'
import { SafetyFields, safetyInput, type SafetyAnswers } from './SafetyFields.tsx'

const safetyQuery = graphql(`
  query Safety($caseId: ID!) {
    case(id: $caseId) {
      id
      safetyMode
      safetyAnswers {
        partyId
        orderInForce
        needs
      }
      program {
        id
        safety {
          orderQuestion
        }
      }
      viewerCan {
        answerSafety
      }
    }
  }
`)

const answerSafetyDocument = graphql(`
  mutation AnswerSafety($input: AnswerSafetyInput!) {
    answerSafety(input: $input) {
      id
      safetyMode
    }
  }
`)

/** In any case, at any time: is an order in force, what do you need? No other party sees it. */
export function Component() {
  const { caseId = '' } = useParams()
  const navigate = useNavigate()
  const { data, error, loading, refetch } = useQuery(safetyQuery, { variables: { caseId } })
  const [changed, setChanged] = useState<Partial<SafetyAnswers>>({})
  const [missing, setMissing] = useState<Problem | null>(null)
  const { act, pending, problem } = useAct(answerSafetyDocument)
  const words = useProblem(missing ?? problem)
  const found = data?.case
  if (!found) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  if (!found.viewerCan.answerSafety) return <NothingToDo caseId={caseId} />
  const said = found.safetyAnswers[0]
  const before: SafetyAnswers = said
    ? { orderInForce: said.orderInForce ? 'yes' : 'no', safetyNeeds: said.needs ?? '' }
    : { orderInForce: null, safetyNeeds: '' }
  const answers = { ...before, ...changed }
  const keep = async () => {
    if (answers.orderInForce === null) return setMissing(badInput('orderInForce', 'REQUIRED'))
    setMissing(null)
    if (!(await act({ caseId, ...safetyInput(answers) }))) return
    notify(<FormattedMessage id="cases.safety.kept" />)
    await navigate(`/cases/${caseId}`, { replace: true })
  }
  return (
    <QuestionPage
      back={
        <BackLink to={`/cases/${caseId}`}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      title={<FormattedMessage id="cases.safety.heading" />}
      hint={<FormattedMessage id="cases.safety.lead" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.save" />}
      pending={pending}
      onContinue={() => void keep()}
    >
      {!found.safetyMode && (
        <Banner tone="info">
          <FormattedMessage id="cases.safety.effect" />
        </Banner>
      )}
      <SafetyFields
        question={found.program.safety?.orderQuestion ?? <FormattedMessage id="cases.safety.question" />}
        answers={answers}
        onChange={some => setChanged({ ...changed, ...some })}
        errorOf={words.errorOf}
      />
    </QuestionPage>
  )
}
