import type { ReactNode, Ref } from 'react'
import { classes } from './classes.ts'
import { isShown } from './is-shown.ts'
import styles from './Thread.module.css'

/** Who reads: everybody in the case, or one party and the neutral. `system` is for notes of the program. */
export type Audience = 'joint' | 'private'

export interface ThreadProps {
  audience: Audience
  /** Names the conversation for screen readers. */
  label: string
  /** The `AudienceBar`, or a shorter head on the desk. */
  head: ReactNode
  /** The one `Composer` of this conversation, or the reason why there is none. */
  foot?: ReactNode
  /** Floats above the foot, such as the button "3 new messages". */
  floating?: ReactNode
  /** The scrolling part; the page keeps it at the end when it was at the end. */
  scroller?: Ref<HTMLDivElement>
  onScroll?: () => void
  /** `pane` fills the height it is given and scrolls inside; `page` grows with the page. */
  fit?: 'page' | 'pane'
  /** `DaySeparator`s and `Bubble`s. */
  children: ReactNode
}

/** One conversation. History is no live region: new messages are said by `announce()`. */
export function Thread({
  audience,
  label,
  head,
  foot,
  floating,
  scroller,
  onScroll,
  fit = 'page',
  children,
}: ThreadProps) {
  return (
    <section className={classes(styles.thread, styles[audience], styles[fit])} aria-label={label}>
      <div className={styles.head}>{head}</div>
      {/* Reached by the keyboard, so that a long history can be scrolled without a mouse. */}
      <div
        ref={scroller}
        className={styles.history}
        onScroll={onScroll}
        tabIndex={fit === 'pane' ? 0 : undefined}
        role={fit === 'pane' ? 'group' : undefined}
        aria-label={fit === 'pane' ? label : undefined}
      >
        {children}
      </div>
      {(isShown(foot) || isShown(floating)) && (
        <div className={styles.foot}>
          {isShown(floating) && <div className={styles.floating}>{floating}</div>}
          {foot}
        </div>
      )}
    </section>
  )
}
