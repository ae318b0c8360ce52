import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Field.module.css'

/** What is wrong and what to do, beside the thing that is wrong. */
export function FormError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className={styles.error}>
      <Icon name="warning" size="small" />
      <span>{children}</span>
    </p>
  )
}
