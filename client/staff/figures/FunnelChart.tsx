import { FormattedMessage, useIntl } from 'react-intl'
import { Card } from '../../ui/Card.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './Figures.module.css'

export interface FunnelChartProps {
  title: string
  counts: readonly (number | null)[]
  stages: readonly string[]
  /** What fills the whole width. */
  most: number
}

const row = 38
const bar = 8
const width = 300

/** One bar per stage; a dashed line stands for a number that is hidden. The table below says the same in figures. */
export function FunnelChart({ title, counts, stages, most }: FunnelChartProps) {
  const intl = useIntl()
  const hidden = intl.formatMessage({ id: 'staff.figures.hidden' })
  const said = stages.map((stage, index) => `${stage}: ${shown(counts[index])}`).join('; ')
  function shown(count: number | null | undefined): string {
    return typeof count === 'number' ? intl.formatNumber(count) : hidden
  }
  return (
    <Card level={2} title={title}>
      <figure className={styles.chart}>
        <svg
          viewBox={`0 0 ${width} ${row * stages.length}`}
          role="img"
          aria-label={intl.formatMessage({ id: 'staff.figures.chart' }, { title, said })}
          preserveAspectRatio="none"
        >
          {counts.map((count, index) => (
            <rect
              key={stages[index]}
              className={classes(styles.bar, count === null && styles.hidden)}
              x={1}
              y={row * (index + 1) - bar - 4}
              width={count === null ? width - 2 : Math.max(2, (count / most) * (width - 2))}
              height={bar}
              rx={2}
            />
          ))}
        </svg>
        <ol className={styles.key} aria-hidden="true">
          {stages.map((stage, index) => (
            <li key={stage}>
              <span>{stage}</span>{' '}
              <b>{counts[index] === null ? <FormattedMessage id="staff.figures.hidden" /> : shown(counts[index])}</b>
            </li>
          ))}
        </ol>
      </figure>
    </Card>
  )
}
