import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useNavigate } from 'react-router'
import { useAct } from '../../acts/useAct.ts'
import type { Problem } from '../../errors/problem.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { Text } from '../../ui/Text.tsx'
import type { StartAnswers } from './answers.ts'
import { answerRows } from './answer-rows.tsx'
import { startCaseDocument } from './start-case.ts'
import { stepOf, type Chosen, type Step } from './steps.ts'
import { toInput } from './to-input.ts'

export interface CheckAnswersProps {
  answers: StartAnswers
  chosen: Chosen
  steps: readonly Step[]
  back: ReactNode
  progress: ReactNode
  /** The server said no: the page that asked for it shows why. */
  onRefused: (problem: Problem) => void
  onStarted: () => void
}

/** Everything once more, each with a way to change it; then the invitations go out. */
export function CheckAnswers({
  answers,
  chosen: { program, caseType },
  steps,
  back,
  progress,
  onRefused,
  onStarted,
}: CheckAnswersProps) {
  const intl = useIntl()
  const navigate = useNavigate()
  const { act, pending, problem, clear } = useAct(startCaseDocument, { quiet: true })
  const elsewhere = problem?.field !== undefined && problem?.field !== null && stepOf(problem.field) !== 'check'
  const words = useProblem(elsewhere ? null : problem)
  const refuse = useEffectEvent(onRefused)
  useEffect(() => {
    if (!elsewhere || !problem) return
    refuse(problem)
    clear()
  }, [elsewhere, problem, clear])
  if (!program || !caseType) return null
  const send = async () => {
    const started = await act(toInput(answers, program, caseType, intl.locale))
    if (!started) return
    onStarted()
    const { id, status } = started.startCase
    // Where the program looks at the case first there is nothing to agree to yet.
    await navigate(status === 'INTAKE' ? `/cases/${id}` : `/cases/${id}/agree`, { replace: true })
  }
  return (
    <QuestionPage
      back={back}
      progress={progress}
      errors={<ProblemSummary words={words} />}
      title={<FormattedMessage id="cases.start.check" />}
      continueLabel={<FormattedMessage id="cases.start.send" values={{ count: answers.others.length }} />}
      pending={pending}
      onContinue={() => void send()}
    >
      <SummaryList
        changeLabel={<FormattedMessage id="common.change" />}
        rows={answerRows(intl, answers, program, caseType, steps)}
      />
      <Text tone="soft">
        <FormattedMessage id="cases.start.whatNext" />
      </Text>
    </QuestionPage>
  )
}
