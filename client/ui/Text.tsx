import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { isShown } from './is-shown.ts'
import styles from './Text.module.css'

export interface TextProps {
  size?: 'small' | 'body' | 'large'
  tone?: 'plain' | 'soft' | 'good' | 'bad' | 'warn'
  strong?: boolean
  children: ReactNode
}

/** A paragraph. */
export function Text({ size = 'body', tone = 'plain', strong, children }: TextProps) {
  return <p className={classes(styles[size], styles[tone], strong && styles.strong)}>{children}</p>
}

/** The small line above a heading: a case number, a step, a section. */
export function Caption({ children }: { children: ReactNode }) {
  return <p className={styles.caption}>{children}</p>
}

/** A heading with its caption above it and a line of context below. */
export function PageHeading({ caption, title, lead }: { caption?: ReactNode; title: ReactNode; lead?: ReactNode }) {
  return (
    <div className={styles.heading}>
      {isShown(caption) && <Caption>{caption}</Caption>}
      <h1>{title}</h1>
      {isShown(lead) && <p className={styles.lead}>{lead}</p>}
    </div>
  )
}

/** Words that a person typed: their own direction of writing, their own line breaks, never wider than the page. */
export function PersonText({ children, inline }: { children: ReactNode; inline?: boolean }) {
  if (inline) return <bdi className={styles.person}>{children}</bdi>
  return (
    <div dir="auto" className={classes(styles.person, styles.block)}>
      {children}
    </div>
  )
}
