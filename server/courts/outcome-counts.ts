/** How many cases ended how, with small numbers hidden. Pure. */
import { courtOutcomes, type CourtOutcome } from './court-feed.entity.ts'

/** Invariant 15: a number below this points at people. */
export const SMALLEST_SHOWN = 10

export interface Counted {
  programKey: string
  outcome: CourtOutcome
  count: number
}

export interface OutcomeCells {
  cells: { programKey: string; outcome: CourtOutcome; count: number | null }[]
  total: number | null
}

/**
 * Every number below ten is hidden, none included, or its absence would say which are small. The total would give a single
 * hidden number away: so others are hidden beside it, the smallest first, until what is hidden could be anything from none
 * to nine for all that the total says. Where that cannot be had, the total is hidden too. Rows have no sums of their own.
 */
export function hideSmall(counted: readonly Counted[]): OutcomeCells {
  const programs = [...new Set(counted.map(one => one.programKey))].toSorted()
  const cells = programs.flatMap(programKey =>
    courtOutcomes.map(outcome => {
      const count = counted.find(one => one.programKey === programKey && one.outcome === outcome)?.count ?? 0
      return { programKey, outcome, count }
    }),
  )
  const small = cells.filter(({ count }) => count < SMALLEST_SHOWN)
  const large = cells.filter(({ count }) => count >= SMALLEST_SHOWN).toSorted((a, b) => a.count - b.count)
  const beside = [0, ...large.keys()].map((_, index) => index).find(many => isAmbiguous(small, large.slice(0, many)))
  const hidden = new Set([...small, ...large.slice(0, beside ?? 0)])
  return {
    cells: cells.map(cell => ({ ...cell, count: hidden.has(cell) ? null : cell.count })),
    total: beside === undefined ? null : sumOf(cells),
  }
}

type Cell = { count: number }

const sumOf = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0)

/**
 * Whether each small number could still be anything from none to nine, for somebody who knows the total, this rule, and
 * which of the hidden numbers are the small ones.
 */
function isAmbiguous(small: readonly Cell[], beside: readonly Cell[]): boolean {
  if (small.length === 0) return true
  const most = SMALLEST_SHOWN - 1
  const hidden = sumOf(small) + sumOf(beside)
  if (beside.length > 0) return hidden - SMALLEST_SHOWN * beside.length >= most
  return hidden >= most && hidden <= most * (small.length - 1)
}
