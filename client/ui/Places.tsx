import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { classes } from './classes.ts'
import styles from './Places.module.css'

interface PlacesProps {
  label: string
  /** On several lines where one is too short; otherwise they scroll sideways. */
  wraps?: boolean
  children: ReactNode
}

/** The places of a part of Parley, as a line of links above its pages. */
export function Places({ label, wraps = false, children }: PlacesProps) {
  return (
    <nav className={classes(styles.places, wraps && styles.wrapping)} aria-label={label}>
      {children}
    </nav>
  )
}

interface PlaceProps {
  to: string
  /** Only the address itself is this place, not what lies below it. */
  end?: boolean
  /** Room for what waits there; null keeps it free. */
  count?: ReactNode
  children: ReactNode
}

export function Place({ to, end = false, count, children }: PlaceProps) {
  return (
    <NavLink to={to} end={end} className={classes(styles.place, count !== undefined && styles.counting)}>
      {children}
      {count && <span className={styles.count}>{count}</span>}
    </NavLink>
  )
}
