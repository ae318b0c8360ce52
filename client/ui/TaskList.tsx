import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { Tag, type TagTone } from './Tag.tsx'
import { isShown } from './is-shown.ts'
import styles from './TaskList.module.css'

/** The steps of a case, in order. Its items are `Task`s. */
export function TaskList({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ol className={styles.list} aria-label={label}>
      {children}
    </ol>
  )
}

export interface TaskProps {
  number: number
  state: 'done' | 'now' | 'wait'
  title: ReactNode
  /** The words of the state, such as "Your turn". */
  status: ReactNode
  statusTone?: TagTone
  hint?: ReactNode
  /** Where the step is done. A step that cannot start yet has no link. */
  to?: string
}

export function Task({ number, state, title, status, statusTone = state, hint, to }: TaskProps) {
  const current = state === 'now' ? 'step' : undefined
  return (
    <li className={classes(styles.task, styles[state])} aria-current={current}>
      <span className={styles.number} aria-hidden="true">
        {state === 'done' ? <Icon name="check" size="small" /> : number}
      </span>
      <div className={styles.words}>
        {to === undefined ? (
          <span className={styles.title}>{title}</span>
        ) : (
          <Link to={to} className={styles.title}>
            {title}
          </Link>
        )}
        {isShown(hint) && <p className={styles.hint}>{hint}</p>}
      </div>
      <Tag tone={statusTone}>{status}</Tag>
    </li>
  )
}
