import type { ReactNode } from 'react'
import styles from './Thread.module.css'

/** The day between two messages, or the line above which everything was read. */
export function DaySeparator({ mark = 'day', children }: { mark?: 'day' | 'unread'; children: ReactNode }) {
  return (
    <h3 className={styles.day} data-mark={mark}>
      <span>{children}</span>
    </h3>
  )
}
