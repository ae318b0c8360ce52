import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { isShown } from './is-shown.ts'
import styles from './Feedback.module.css'

export interface EmptyStateProps {
  icon?: IconName
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

/** Nothing is here yet: says why, and what one can do. */
export function EmptyState({ icon, title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon && <Icon name={icon} size="large" />}
      <p className={styles.title}>{title}</p>
      {isShown(children) && <div className={styles.soft}>{children}</div>}
      {isShown(actions) && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
