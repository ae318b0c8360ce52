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
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { HearingFields } from './HearingFields.tsx'
import { hearingInput, knownHearing, type HearingAnswers } from './hearing-answers.ts'
import { hearingParts } from './HearingText.tsx'
import { NothingToDo } from './NothingToDo.tsx'

const hearingQuery = graphql(`
  query HearingToRecord($caseId: ID!) {
    case(id: $caseId) {
      id
      hearing {
        ...HearingParts
      }
      viewerCan {
        recordHearing
      }
    }
  }
`)

const recordHearingDocument = graphql(`
  mutation RecordHearing($input: RecordHearingInput!) {
    recordHearing(input: $input) {
      id
    }
  }
`)

/** A party tells when the hearing is. It is shown as not confirmed until the court says it. */
export function Component() {
  const { caseId = '' } = useParams()
  const navigate = useNavigate()
  const { data, error, loading, refetch } = useQuery(hearingQuery, { variables: { caseId } })
  const [changed, setChanged] = useState<Partial<HearingAnswers>>({})
  const [missing, setMissing] = useState<Problem | null>(null)
  const { act, pending, problem } = useAct(recordHearingDocument)
  const words = useProblem(missing ?? problem)
  if (!data?.case) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  if (!data.case.viewerCan.recordHearing) return <NothingToDo caseId={caseId} />
  const answers = { ...knownHearing(readFragment(hearingParts, data.case.hearing)), ...changed }
  const record = async () => {
    if (!answers.hearingOn) return setMissing(badInput('hearing.on', 'REQUIRED'))
    setMissing(null)
    if (await act({ caseId, hearing: hearingInput(answers) })) await navigate(`/cases/${caseId}`)
  }
  return (
    <QuestionPage
      back={
        <BackLink to={`/cases/${caseId}`}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      title={<FormattedMessage id="cases.hearing.question" />}
      hint={<FormattedMessage id="cases.hearing.hint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.save" />}
      pending={pending}
      onContinue={() => void record()}
    >
      <HearingFields
        answers={answers}
        onChange={some => setChanged(before => ({ ...before, ...some }))}
        errorOf={words.errorOf}
      />
    </QuestionPage>
  )
}
