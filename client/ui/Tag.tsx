import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { isShown } from './is-shown.ts'
import styles from './Tag.module.css'

export type TagTone =
  'done' | 'now' | 'wait' | 'warn' | 'bad' | 'agreed' | 'changed' | 'open' | 'new' | 'joint' | 'private'

/** One or two words of state. The words carry the meaning; the colour only helps. */
export function Tag({ tone, children }: { tone: TagTone; children: ReactNode }) {
  return <span className={classes(styles.tag, styles[tone])}>{children}</span>
}

/** A small number of things that wait. `label` says of what, for screen readers. */
export function CountDot({
  count,
  label,
  tone = 'joint',
}: {
  count: ReactNode
  label?: ReactNode
  tone?: 'joint' | 'private'
}) {
  return (
    <span className={classes(styles.dot, tone === 'private' && styles.privateDot)}>
      {count}
      {isShown(label) && <span className="visually-hidden"> {label}</span>}
    </span>
  )
}
