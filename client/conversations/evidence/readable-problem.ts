import type { IntlShape } from 'react-intl'
import type { Problem } from '../../errors/problem.ts'

/** Limits of files come in bytes; people read megabytes. */
export function readableProblem(intl: IntlShape, problem: Problem): Problem {
  const { max } = problem.data
  if (problem.reason !== 'FILE_TOO_LARGE' || typeof max !== 'number') return problem
  const size = intl.formatNumber(max / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 })
  return { ...problem, data: { ...problem.data, max: size } }
}
