import type { ReactNode } from 'react'
import styles from './Button.module.css'

/** The buttons at the end of a form or card: under each other on a phone, in a line on a wide screen. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className={styles.buttons}>{children}</div>
}
