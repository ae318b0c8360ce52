import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Feedback.module.css'

/** How the live connection stands. The words are always there; the dot only catches the eye. */
export function StatusDot({ state, children }: { state: 'live' | 'reconnecting' | 'offline'; children: ReactNode }) {
  return (
    <span className={classes(styles.status, styles[state])} role="status">
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.say}>{children}</span>
    </span>
  )
}
