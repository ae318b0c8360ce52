import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { badInput } from '../../errors/bad-input.ts'
import type { Problem } from '../../errors/problem.ts'
import { ProblemSummary } from '../../errors/ProblemSummary.tsx'
import { useProblem } from '../../errors/useProblem.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import type { SeatQuestionProps } from './seat-answers.ts'

/** The neutral's first words, which everyone in the case reads. */
export function IntroductionQuestion({ answers, change, go }: SeatQuestionProps) {
  const [missing, setMissing] = useState<Problem | null>(null)
  const words = useProblem(missing)
  const goOn = () =>
    answers.introduction.trim() === '' ? setMissing(badInput('introduction', 'REQUIRED')) : go('check')
  return (
    <QuestionPage
      back={
        <BackLink onBack={() => go('conflict')}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      caption={<FormattedMessage id="common.step" values={{ step: 2, total: 3 }} />}
      errors={<ProblemSummary words={words} />}
      continueLabel={<FormattedMessage id="common.continue" />}
      onContinue={goOn}
    >
      <TextArea
        name="introduction"
        label={<FormattedMessage id="desk.queue.introduction.title" />}
        labelIsHeading
        hint={<FormattedMessage id="desk.queue.introduction.hint" />}
        error={words.errorOf('introduction')}
        value={answers.introduction}
        onChange={introduction => {
          setMissing(null)
          change({ introduction })
        }}
        rows={8}
      />
    </QuestionPage>
  )
}
