import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { MessageId } from '../../locales/message-ids.ts'
import { BackLink } from '../../ui/BackLink.tsx'
import type { ButtonTone } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary.tsx'
import { QuestionPage } from '../../ui/QuestionPage.tsx'
import { Progress } from '../../ui/Stepper.tsx'

/** What every question of the guide is given by the page that asks it. */
export interface Asked {
  /** 0 to 10. */
  progress: number
  /** Names the offer, and the part of it that is asked about. */
  caption: ReactNode
  problems: readonly FieldProblem[]
  /** What no single field causes. */
  general?: ReactNode
  pending?: boolean
  /** The help of the questions speaks to a party: a neutral is not shown it. */
  isForNeutral?: boolean
  errorOf: (field: string) => ReactNode
  onBack: () => void
  onContinue: () => void
}

export interface QuestionProps {
  asked: Asked
  /** Left out when the only field carries the question as its own heading. */
  title?: ReactNode
  hint?: ReactNode
  /** Answers "I'm not sure". */
  help?: MessageId
  continueLabel?: ReactNode
  continueTone?: ButtonTone
  children: ReactNode
}

/** One question about the offer, on a page of its own. */
export function Question({ asked, title, hint, help, continueLabel, continueTone, children }: QuestionProps) {
  const { progress, caption, problems, general, pending, isForNeutral, onBack, onContinue } = asked
  return (
    <QuestionPage
      back={
        <BackLink onBack={onBack}>
          <FormattedMessage id="common.back" />
        </BackLink>
      }
      progress={
        <Progress value={progress} max={10}>
          {caption}
        </Progress>
      }
      title={title}
      hint={hint}
      errors={
        <ErrorSummary title={<FormattedMessage id="common.problem.title" />} problems={problems}>
          {general}
        </ErrorSummary>
      }
      pending={pending}
      continueLabel={continueLabel ?? <FormattedMessage id="common.continue" />}
      continueTone={continueTone}
      onContinue={onContinue}
    >
      {children}
      {help && !isForNeutral && (
        <Disclosure summary={<FormattedMessage id="common.notSure" />}>
          <p>
            <FormattedMessage id={help} />
          </p>
        </Disclosure>
      )}
    </QuestionPage>
  )
}
