import { useEffect, useRef, type ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Interruption.module.css'

export interface InterruptionProps {
  title: ReactNode
  tone?: 'commit' | 'end'
  icon?: IconName
  /** What will happen, in one or two sentences, and what not. */
  children: ReactNode
  /** The act itself, and the way back: two buttons, never one. */
  actions: ReactNode
}

/** Stops before an act that binds or ends something. Takes the page's focus, so that it is read. */
export function Interruption({ title, tone = 'commit', icon, children, actions }: InterruptionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={classes(styles.interruption, styles[tone])}>
      <Icon name={icon ?? (tone === 'end' ? 'warning' : 'handshake')} size="large" />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className={styles.words}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </section>
  )
}
