import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useNavigate, useParams } from 'react-router'
import { useAct } from '../acts/useAct.ts'
import { NothingToDo } from '../cases/NothingToDo.tsx'
import { PageState } from '../errors/PageState.tsx'
import { ProblemSummary } from '../errors/ProblemSummary.tsx'
import { readProblem } from '../errors/problem.ts'
import { useProblem } from '../errors/useProblem.ts'
import { graphql } from '../gql/gql.ts'
import { BackLink } from '../ui/BackLink.tsx'
import { notify } from '../ui/notify.ts'
import { QuestionPage } from '../ui/QuestionPage.tsx'
import { RadioField } from '../ui/RadioField.tsx'

const surveyPage = graphql(`
  query SurveyPage($caseId: ID!) {
    survey(caseId: $caseId) {
      id
      answeredAt
      questions {
        key
        kind
        text
        choice
      }
    }
  }
`)
const answerSurvey = graphql(`
  mutation AnswerSurvey($input: AnswerSurveyInput!) {
    answerSurvey(input: $input) {
      id
    }
  }
`)

const scale: readonly string[] = ['1', '2', '3', '4', '5']
const yesNo: readonly string[] = ['1', '0']

/** How it was. Nobody but the viewer ever sees these answers; the program sees sums of many. */
export function Component() {
  const { caseId = '' } = useParams()
  const navigate = useNavigate()
  const { data, error, loading, refetch } = useQuery(surveyPage, { variables: { caseId } })
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({})
  const { act, pending, problem } = useAct(answerSurvey)
  const words = useProblem(problem)
  if (error && readProblem(error).code === 'NOT_FOUND') return <NothingToDo caseId={caseId} />
  if (!data?.survey) return <PageState error={error} loading={loading} onRetry={() => void refetch()} />
  const { questions } = data.survey
  const choiceOf = (key: string) => chosen[key] ?? questions.find(question => question.key === key)?.choice ?? null
  const send = async () => {
    const answers = questions.flatMap(({ key }) => {
      const choice = choiceOf(key)
      return choice === null ? [] : [{ question: key, choice }]
    })
    if (!(await act({ caseId, answers }))) return
    notify(<FormattedMessage id="agreements.survey.done" />)
    void navigate(`/cases/${caseId}`)
  }
  return (
    <QuestionPage
      back={
        <BackLink to={`/cases/${caseId}`}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      title={<FormattedMessage id="agreements.survey.title" />}
      hint={<FormattedMessage id="agreements.survey.hint" />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="agreements.survey.send" />}
      pending={pending}
      onContinue={() => void send()}
    >
      {questions.map(({ key, kind, text }) => {
        const choice = choiceOf(key)
        return (
          <RadioField
            key={key}
            name={key}
            inline
            label={text}
            value={choice === null ? null : String(choice)}
            onChange={value => setChosen(before => ({ ...before, [key]: Number(value) }))}
            options={(kind === 'YES_NO' ? yesNo : scale).map(value => ({
              value,
              label:
                kind === 'YES_NO' ? (
                  <FormattedMessage id={value === '1' ? 'agreements.survey.yes' : 'agreements.survey.no'} />
                ) : (
                  value
                ),
            }))}
          />
        )
      })}
    </QuestionPage>
  )
}
