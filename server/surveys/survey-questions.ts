/** What a program asks, and how sums of the answers are shown. Pure. */
import type { Program } from '../programs/program.ts'

type Question = NonNullable<Program['survey']>['questions'][number]

/** Those with answers to choose from: words of one person tell who wrote them, so nobody is asked for any. */
export const questionsOf = ({ survey }: Program): Question[] =>
  (survey?.questions ?? []).filter(({ kind }) => kind !== 'WORDS')

export const choicesOf = (program: Program, key: string): number[] | null => {
  const question = questionsOf(program).find(found => found.key === key)
  return question ? choicesFor(question.kind) : null
}

export const choicesFor = (kind: Question['kind']): number[] => (kind === 'YES_NO' ? [0, 1] : [1, 2, 3, 4, 5])

const SMALL = 10

/**
 * Counts of one question, with what is too small to show hidden. One hidden cell could be worked out from the sum of the
 * others, so then the next smallest is hidden too.
 */
export function hideSmallCells(
  cells: readonly { choice: number; answers: number }[],
): { choice: number; answers: number | null }[] {
  const small = new Set(cells.filter(({ answers }) => answers > 0 && answers < SMALL).map(({ choice }) => choice))
  if (small.size === 1) {
    const [next] = cells
      .filter(({ choice, answers }) => !small.has(choice) && answers > 0)
      .toSorted((a, b) => a.answers - b.answers)
    if (next) small.add(next.choice)
  }
  return cells.map(({ choice, answers }) => ({ choice, answers: small.has(choice) ? null : answers }))
}
