import type { ReactNode } from 'react'
import { gapPoints, isGapClosed, type GapPoint, type GapSeries } from './gap-points.ts'
import styles from './Picture.module.css'

export interface GapChartProps extends GapSeries {
  /** All the figures in words: the picture is only a help for the eye. */
  label: string
  /** Names of the two lines, for the key below. */
  mineLabel: ReactNode
  theirsLabel: ReactNode
}

const width = 320
const height = 88
const margin = 10

/** How far apart two sides are, round by round. A closed gap ends in one point. */
export function GapChart({ mine, theirs, label, mineLabel, theirsLabel }: GapChartProps) {
  const points = gapPoints({ mine, theirs }, width - 2 * margin, height - 2 * margin)
  const [end, otherEnd] = [points.mine.at(-1), points.theirs.at(-1)]
  return (
    <figure className={styles.gap}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <g transform={`translate(${margin} ${margin})`}>
          {end && otherEnd && end.round === otherEnd.round && (
            <line className={styles.apart} x1={end.x} y1={end.y} x2={otherEnd.x} y2={otherEnd.y} />
          )}
          <Line points={points.theirs} className={styles.theirs} />
          <Line points={points.mine} className={styles.mine} />
          {isGapClosed({ mine, theirs }) && end && <circle className={styles.met} cx={end.x} cy={end.y} r="7" />}
        </g>
      </svg>
      <figcaption aria-hidden="true">
        <span className={styles.mineKey}>{mineLabel}</span>
        <span className={styles.theirsKey}>{theirsLabel}</span>
      </figcaption>
    </figure>
  )
}

function Line({ points, className }: { points: readonly GapPoint[]; className: string | undefined }) {
  return (
    <g className={className}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {points.map(({ x, y, round }) => (
        <circle key={round} cx={x} cy={y} r="4" />
      ))}
    </g>
  )
}
