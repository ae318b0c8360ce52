import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classes } from './classes.ts'
import { isShown } from './is-shown.ts'
import styles from './Desk.module.css'

export interface DeskProps {
  /** The list at the start, with `DeskRow`s. */
  list?: ReactNode
  listLabel?: string
  /** The conversations side by side, as `Thread`s with `fit="pane"`. */
  panes: ReactNode
  /** What stands beside them, such as offers and timeline. */
  aside?: ReactNode
  asideLabel?: string
}

/** A whole window for work: list, panes, aside. Below 1000 px they come one after another. */
export function Desk({ list, listLabel, panes, aside, asideLabel }: DeskProps) {
  return (
    <div className={classes(styles.desk, isShown(list) && styles.listed, isShown(aside) && styles.flanked)}>
      {isShown(list) && (
        <nav className={styles.list} aria-label={listLabel}>
          {list}
        </nav>
      )}
      <div className={styles.panes}>{panes}</div>
      {isShown(aside) && (
        <aside className={styles.aside} aria-label={asideLabel}>
          {aside}
        </aside>
      )}
    </div>
  )
}

export interface DeskRowProps {
  to: string
  title: ReactNode
  current?: boolean
  /** Tells rows of the same title apart. */
  kind?: ReactNode
  /** A `CountDot`. */
  count?: ReactNode
  detail?: ReactNode
  /** Stands at the end of the last line, such as the next deadline. */
  when?: ReactNode
}

/** One line of the list. */
export function DeskRow({ to, title, kind, current, count, detail, when }: DeskRowProps) {
  return (
    <Link
      to={to}
      className={classes(styles.row, current && styles.current)}
      aria-current={current ? 'page' : undefined}
    >
      <span className={styles.title}>
        <span className={styles.name}>{title}</span>
        {count}
      </span>
      {isShown(kind) && <span className={styles.kind}>{kind}</span>}
      <span className={styles.detail}>
        <span>{detail}</span>
        {isShown(when) && <span className={styles.when}>{when}</span>}
      </span>
    </Link>
  )
}
