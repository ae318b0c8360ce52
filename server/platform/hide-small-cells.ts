/**
 * Hides small numbers in a table of counts, so that nobody can be found in it. A number below ten is hidden. So is another
 * one, where what is shown would give the hidden one away: by subtracting from the total of its column, or from the stage
 * before it, when each stage counts some of those that the one before it counted.
 */
export const LEAST_SHOWN = 10

export interface CountedRow {
  label: string
  counts: readonly number[]
}

export interface ShownRow {
  label: string
  /** Null: hidden. */
  counts: (number | null)[]
}

export interface ShownTable {
  rows: ShownRow[]
  total: (number | null)[]
}

/**
 * The rows share out their total, which is shown below them. `areStages`: each column counts some of what the column
 * before it counts, so that the difference of two is a number of people as well.
 */
export function hideSmallCells(rows: readonly CountedRow[], { areStages }: { areStages: boolean }): ShownTable {
  const width = rows[0]?.counts.length ?? 0
  const total = Array.from({ length: width }, (_, column) => sum(rows.map(row => row.counts[column] ?? 0)))
  const shown = [...rows.map(row => row.counts), total].map(counts => counts.map(count => count >= LEAST_SHOWN))
  const counts = [...rows.map(row => row.counts), total]
  for (let isSettled = false; !isSettled;) {
    isSettled = true
    const hide = (row: number, column: number): void => {
      const cells = shown[row]
      if (!cells?.[column]) return
      cells[column] = false
      isSettled = false
    }
    if (areStages)
      for (const [row, cells] of counts.entries())
        hideTellingStages(cells, shown[row] ?? [], column => hide(row, column))
    for (let column = 0; column < width; column++) hideTellingTotal(counts, shown, column, row => hide(row, column))
  }
  const revealed = (row: number): (number | null)[] =>
    (counts[row] ?? []).map((count, column) => (shown[row]?.[column] ? count : null))
  return { rows: rows.map(({ label }, row) => ({ label, counts: revealed(row) })), total: revealed(rows.length) }
}

/** How many fell out between two stages that are shown must not be a small number either. */
function hideTellingStages(
  counts: readonly number[],
  isShown: readonly boolean[],
  hide: (column: number) => void,
): void {
  let before: number | null = null
  for (const [column, count] of counts.entries()) {
    if (!isShown[column]) continue
    const difference = before === null ? 0 : before - count
    if (difference > 0 && difference < LEAST_SHOWN) hide(column)
    else before = count
  }
}

/** What is hidden of a column adds up to ten or more, in two rows or more; else one more is hidden, the smallest. */
function hideTellingTotal(
  counts: readonly (readonly number[])[],
  shown: readonly (readonly boolean[])[],
  column: number,
  hide: (row: number) => void,
): void {
  const last = counts.length - 1
  if (!shown[last]?.[column]) return
  const rows = Array.from({ length: last }, (_, row) => ({
    row,
    count: counts[row]?.[column] ?? 0,
    isShown: shown[row]?.[column],
  }))
  const hidden = rows.filter(({ isShown }) => !isShown)
  if (hidden.length === 0 || (hidden.length > 1 && sum(hidden.map(({ count }) => count)) >= LEAST_SHOWN)) return
  const [smallest] = rows.filter(({ isShown }) => isShown).sort((a, b) => a.count - b.count)
  hide(smallest ? smallest.row : last)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
