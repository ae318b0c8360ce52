import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import { isShown } from './is-shown.ts'
import styles from './Timeline.module.css'

/** What happened, in order. Its items are `TimelineEntry`s. */
export function Timeline({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {children}
    </ol>
  )
}

export interface TimelineEntryProps {
  /** A `DateText` or `TimeText`. */
  when: ReactNode
  title: ReactNode
  icon?: IconName
  tone?: 'plain' | 'good' | 'warn' | 'joint' | 'private' | 'next'
  children?: ReactNode
}

export function TimelineEntry({ when, title, icon = 'check', tone = 'plain', children }: TimelineEntryProps) {
  return (
    <li className={classes(styles.entry, styles[tone])}>
      <span className={styles.mark} aria-hidden="true">
        <Icon name={icon} size="small" />
      </span>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.when}>{when}</p>
        {isShown(children) && <div className={styles.more}>{children}</div>}
      </div>
    </li>
  )
}
