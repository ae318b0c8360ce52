import type { ReactNode } from 'react'
import styles from './Reading.module.css'

/** One thing to read and decide, as narrow as a page of a book, on pages that are wide otherwise. */
export function Reading({ children }: { children: ReactNode }) {
  return <div className={styles.reading}>{children}</div>
}
