import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './List.module.css'

export interface Definition {
  key: string
  label: ReactNode
  value: ReactNode
}

/** Facts: what, and which. `inline` sets them beside each other, for a few short ones. */
export function DefinitionList({ items, inline }: { items: readonly Definition[]; inline?: boolean }) {
  return (
    <dl className={classes(styles.facts, inline && styles.inline)}>
      {items.map(({ key, label, value }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
