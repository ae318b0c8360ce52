import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import { isShown } from './is-shown.ts'
import styles from './Feedback.module.css'

export interface ErrorStateProps {
  title: ReactNode
  children?: ReactNode
  retryLabel?: ReactNode
  onRetry?: () => void
  retrying?: boolean
  /** What to tell the support line, such as the number under which the fault was logged. */
  reference?: ReactNode
  /** Another way on, such as a link to the first page. */
  actions?: ReactNode
  /** 1 when it stands for the whole page, 2 when for a part of it. */
  level?: 1 | 2
}

/** Something failed: says what to do about it, and keeps a way on. */
export function ErrorState({
  title,
  children,
  retryLabel,
  onRetry,
  retrying,
  reference,
  actions,
  level = 1,
}: ErrorStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className={styles.failed} role="alert">
      <Icon name="warning" size="large" />
      <Heading className={styles.title}>{title}</Heading>
      {isShown(children) && <div className={styles.soft}>{children}</div>}
      {onRetry && (
        <Button tone="secondary" onClick={onRetry} pending={retrying}>
          {retryLabel}
        </Button>
      )}
      {actions}
      {isShown(reference) && <p className={styles.reference}>{reference}</p>}
    </div>
  )
}
