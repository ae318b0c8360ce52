import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { isShown } from './is-shown.ts'
import styles from './Bubble.module.css'

export interface BubbleProps {
  id?: string
  /** Whose words: the reader's own, another's, or a note of the program. */
  from: 'mine' | 'theirs' | 'system'
  audience: 'joint' | 'private'
  /** Name and seat, such as "Mira Cho, mediator". Screen readers hear it for one's own words too. */
  author: ReactNode
  /** A message that follows another of the same author: the name is only heard. */
  follows?: boolean
  /** A `TimeText`. */
  time: ReactNode
  /** How the sending stands: words, and on failure a way to try again. */
  state?: ReactNode
  stateTone?: 'plain' | 'bad'
  /** `FileChip`s. */
  files?: ReactNode
  children: ReactNode
}

/** One message: author and text first, time last. */
export function Bubble(props: BubbleProps) {
  const { id, from, audience, author, follows, time, state, stateTone = 'plain', files, children } = props
  const silent = from === 'mine' || follows
  return (
    <article id={id} className={classes(styles.bubble, styles[from], styles[audience], follows && styles.follows)}>
      <p className={classes(styles.author, silent && 'visually-hidden')}>{author}</p>
      <div dir="auto" className={styles.text}>
        {children}
      </div>
      {isShown(files) && <div className={styles.files}>{files}</div>}
      <footer className={styles.foot}>
        {time}
        {isShown(state) && <span className={classes(stateTone === 'bad' && styles.bad)}>{state}</span>}
      </footer>
    </article>
  )
}
