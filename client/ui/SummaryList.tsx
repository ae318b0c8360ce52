import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { VisuallyHidden } from './VisuallyHidden.tsx'
import styles from './List.module.css'

export interface SummaryRow {
  key: string
  label: ReactNode
  value: ReactNode
  /** Where the answer is changed: an address, or what to do. */
  change?: string | (() => void)
}

export interface SummaryListProps {
  rows: readonly SummaryRow[]
  changeLabel?: ReactNode
}

/** Answers to be checked, each with a way to change it. Screen readers hear what would be changed. */
export function SummaryList({ rows, changeLabel }: SummaryListProps) {
  return (
    <dl className={styles.summary}>
      {rows.map(({ key, label, value, change }) => (
        <div key={key} className={styles.answer}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {change !== undefined && <dd className={styles.change}>{changeControl(change, label, changeLabel)}</dd>}
        </div>
      ))}
    </dl>
  )
}

function changeControl(change: string | (() => void), label: ReactNode, changeLabel: ReactNode) {
  const words = (
    <>
      {changeLabel}
      <VisuallyHidden> {label}</VisuallyHidden>
    </>
  )
  if (typeof change === 'string') return <Link to={change}>{words}</Link>
  return (
    <button type="button" className="link" onClick={change}>
      {words}
    </button>
  )
}
