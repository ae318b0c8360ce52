import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Navigate, useNavigate, useParams } from 'react-router'
import type { FormDraft } from '../../drafts/useFormDraft.ts'
import type { Problem } from '../../errors/problem.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Progress } from '../../ui/Stepper.tsx'
import type { StartAnswers } from './answers.ts'
import { CheckAnswers } from './CheckAnswers.tsx'
import { checkStep } from './check-step.ts'
import { questions } from './questions.ts'
import type { StartProgram } from './start-case.ts'
import { chosen, stepOf, stepsFor, type Step } from './steps.ts'

export interface StartQuestionsProps {
  programs: readonly StartProgram[]
  draft: FormDraft<StartAnswers>
}

/** The pages of the questions, forwards and backwards; each has an address, so that the browser's own buttons work. */
export function StartQuestions({ programs, draft }: StartQuestionsProps) {
  const intl = useIntl()
  const navigate = useNavigate()
  const { step: asked } = useParams()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isStarted, setIsStarted] = useState(false)
  const picked = chosen(programs, draft.answers)
  const steps = stepsFor(programs, picked)
  const step = steps.find(one => one === asked)
  const here = step ? steps.indexOf(step) : 0
  const shown = problem && step && stepOf(problem.field) === step ? problem : null
  const words = useProblem(shown)
  const first = steps[0] ?? 'you'
  const unanswered = steps.slice(0, here).find(one => checkStep(one, draft.answers, picked, intl.locale))
  // The answers are thrown away while the new case is on its way.
  if (isStarted) return <PageSkeleton label={<FormattedMessage id="common.loading" />} />
  if (!step) return <Navigate to={`/start/${first}`} replace />
  // An address that was kept from another day may be ahead of the answers.
  if (unanswered) return <Navigate to={`/start/${unanswered}`} replace />

  const go = (to: Step | undefined) => void navigate(`/start/${to ?? first}`)
  const back = here > 0 && (
    <BackLink onBack={() => go(steps[here - 1])}>
      <FormattedMessage id="common.back" />
    </BackLink>
  )
  const progress = (
    <Progress value={here + 1} max={steps.length}>
      <FormattedMessage id="common.step" values={{ step: here + 1, total: steps.length }} />
    </Progress>
  )
  if (step === 'check') {
    return (
      <CheckAnswers
        answers={draft.answers}
        chosen={picked}
        steps={steps}
        back={back}
        progress={progress}
        onRefused={refusal => {
          setProblem(refusal)
          if (stepOf(refusal.field) !== 'check') go(stepOf(refusal.field))
        }}
        onStarted={() => {
          setIsStarted(true)
          draft.clear()
        }}
      />
    )
  }
  const next = () => {
    const found = checkStep(step, draft.answers, picked, intl.locale)
    setProblem(found)
    if (!found) go(steps[here + 1])
  }
  const Question = questions[step]
  return (
    <QuestionPage
      // Another question is another page: the keyboard starts at its heading.
      key={step}
      back={back}
      progress={progress}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.continue" />}
      onContinue={next}
    >
      <Question
        programs={programs}
        chosen={picked}
        answers={draft.answers}
        change={draft.change}
        errorOf={words.errorOf}
      />
    </QuestionPage>
  )
}
