import { useState, type ReactNode } from 'react'
import type { FieldProblem } from '../ui/ErrorSummary.tsx'
import type { Place } from './steps.ts'

export interface FoundProblems {
  problems: readonly FieldProblem[]
  errorOf: (field: string) => ReactNode
  /** Keeps what is wrong with the answers at a place; an empty list forgets it. */
  find: (place: Place, problems: readonly FieldProblem[]) => void
}

const none: readonly FieldProblem[] = []
const questionOf = ({ step, termId }: Place) => `${step} ${termId}`

/** What was found wrong, shown only on the question that it belongs to. */
export function useFoundProblems(place: Place): FoundProblems {
  const [found, setFound] = useState({ question: '', problems: none })
  const problems = found.question === questionOf(place) ? found.problems : none
  return {
    problems,
    errorOf: field => problems.find(problem => problem.field === field)?.message,
    find: (at, wrong) => setFound({ question: questionOf(at), problems: wrong.length > 0 ? wrong : none }),
  }
}
