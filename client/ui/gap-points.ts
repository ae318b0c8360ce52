/** Cents by round for each side; null where that side made no offer in that round. */
export interface GapSeries {
  mine: readonly (number | null)[]
  theirs: readonly (number | null)[]
}

export interface GapPoint {
  x: number
  y: number
  round: number
}

/** Places two series in a box, high amounts on top, with the same scale for both. Rounds without an offer are skipped. */
export function gapPoints(
  { mine, theirs }: GapSeries,
  width: number,
  height: number,
): Record<'mine' | 'theirs', GapPoint[]> {
  const all = [...mine, ...theirs].filter(cents => cents !== null)
  const low = Math.min(...all)
  const high = Math.max(...all)
  const rounds = Math.max(mine.length, theirs.length)
  const place = (series: readonly (number | null)[]) =>
    series.flatMap((cents, round) => {
      if (cents === null) return []
      const x = rounds > 1 ? (round / (rounds - 1)) * width : width / 2
      const y = high > low ? ((high - cents) / (high - low)) * height : height / 2
      return [{ x, y, round }]
    })
  return { mine: place(mine), theirs: place(theirs) }
}

/** Did both sides name the same amount last? */
export function isGapClosed({ mine, theirs }: GapSeries): boolean {
  const last = (series: readonly (number | null)[]) => series.findLast(cents => cents !== null)
  return last(mine) !== undefined && last(mine) === last(theirs)
}
