import type { ComponentType } from 'react'
import { AmountQuestion } from './AmountQuestion.tsx'
import { CourtQuestion } from './CourtQuestion.tsx'
import { OthersQuestion } from './OthersQuestion.tsx'
import { ProgramQuestion } from './ProgramQuestion.tsx'
import type { QuestionProps } from './question-props.ts'
import type { Step } from './steps.ts'
import { SafetyQuestion } from './SafetyQuestion.tsx'
import { StoryQuestion } from './StoryQuestion.tsx'
import { TypeQuestion } from './TypeQuestion.tsx'
import { YouQuestion } from './YouQuestion.tsx'

/** The page of each step. */
export const questions: Record<Exclude<Step, 'check'>, ComponentType<QuestionProps>> = {
  program: ProgramQuestion,
  type: TypeQuestion,
  safety: SafetyQuestion,
  you: YouQuestion,
  others: OthersQuestion,
  story: StoryQuestion,
  amount: AmountQuestion,
  court: CourtQuestion,
}
