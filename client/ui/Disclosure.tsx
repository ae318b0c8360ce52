import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Disclosure.module.css'

export interface DisclosureProps {
  summary: ReactNode
  /** Open from the start. */
  open?: boolean
  children: ReactNode
}

/** More, for who wants it. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary>
        <Icon name="chevron" size="small" />
        <span>{summary}</span>
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  )
}
