import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './PlaceLink.module.css'

/** A link on a line of its own, as large as anything that is pressed with a thumb. Other sites open beside this one. */
export function PlaceLink({ to, children }: { to: string; children: ReactNode }) {
  if (/^(https?|tel|mailto):/.test(to)) {
    return (
      <a href={to} className={styles.link} target={to.startsWith('http') ? '_blank' : undefined} rel="noreferrer">
        {children}
      </a>
    )
  }
  return (
    <Link to={to} className={styles.link}>
      {children}
    </Link>
  )
}
