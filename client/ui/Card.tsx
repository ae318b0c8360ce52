import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { isShown } from './is-shown.ts'
import styles from './Card.module.css'

export interface CardProps {
  /** `next` is the one next step of the page; `attention` waits for the reader; `quiet` stays behind the rest. */
  tone?: 'plain' | 'next' | 'attention' | 'quiet' | 'joint' | 'private'
  title?: ReactNode
  /** The level of the title's heading. */
  level?: 2 | 3 | 4
  /** Stands at the end of the title's line, such as a tag. */
  aside?: ReactNode
  /** Buttons, below the rest. */
  actions?: ReactNode
  children?: ReactNode
}

export function Card({ tone = 'plain', title, level = 2, aside, actions, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <section className={classes(styles.card, styles[tone])}>
      {(isShown(title) || isShown(aside)) && (
        <div className={styles.head}>
          {isShown(title) && <Heading className={styles.title}>{title}</Heading>}
          {isShown(aside) && <div className={styles.aside}>{aside}</div>}
        </div>
      )}
      {children}
      {isShown(actions) && <div className={styles.actions}>{actions}</div>}
    </section>
  )
}
