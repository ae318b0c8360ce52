import type { StartAnswers } from './answers.ts'
import type { StartProgram } from './start-case.ts'
import type { Chosen } from './steps.ts'

/** What every question of starting a case is given. */
export interface QuestionProps {
  programs: readonly StartProgram[]
  chosen: Chosen
  answers: StartAnswers
  change: (some: Partial<StartAnswers>) => void
  errorOf: (field: string) => string | undefined
}
