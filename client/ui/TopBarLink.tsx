import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { isShown } from './is-shown.ts'
import styles from './TopBar.module.css'

/** A place in the top bar; the present one is marked. `count` is shown as a small number, with its own words. */
export function TopBarLink({ to, count, children }: { to: string; count?: ReactNode; children: ReactNode }) {
  return (
    <NavLink to={to} className={styles.link}>
      {children}
      {isShown(count) && <span className={styles.count}>{count}</span>}
    </NavLink>
  )
}
