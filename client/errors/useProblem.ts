import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import type { FieldProblem } from '../ui/ErrorSummary.tsx'
import type { Problem } from './problem.ts'
import { problemSentence } from './sentence.ts'

/** Where an input of the server, or the cause of a code, stands on this page: its path or code, and the field's id. */
export type FieldIds = Readonly<Record<string, string>>

export interface ProblemWords {
  /** What is wrong with one field, for the field itself. */
  errorOf: (fieldId: string) => string | undefined
  /** The same for the summary on top, as links. */
  problems: readonly FieldProblem[]
  /** What no field of this page causes. */
  general: string | null
}

const nothing: ProblemWords = { errorOf: () => undefined, problems: [], general: null }

/**
 * Turns a refusal into sentences. Without `fields`, an input's path is the id of its field. A path that the page does
 * not show (`fields` does not name it) is told as a general problem. The words stay the same object while the problem
 * does: the summary takes the focus once for each.
 */
export function useProblem(problem: Problem | null, fields?: FieldIds): ProblemWords {
  const intl = useIntl()
  const id = problem ? fieldOf(problem, fields) : undefined
  return useMemo(() => {
    if (!problem) return nothing
    const message = problemSentence(intl, problem, id)
    if (id === undefined) return { ...nothing, general: message }
    return {
      errorOf: (field: string) => (field === id ? message : undefined),
      problems: [{ field: id, message }],
      general: null,
    }
  }, [intl, problem, id])
}

function fieldOf({ code, field }: Problem, fields?: FieldIds): string | undefined {
  if (fields) return fields[field ?? code]
  return field ?? undefined
}
