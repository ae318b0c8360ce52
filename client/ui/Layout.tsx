import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Layout.module.css'

export type Gap = 'tiny' | 'small' | 'medium' | 'large' | 'huge'

/** Things under each other with an even gap. */
export function Stack({ gap = 'medium', children }: { gap?: Gap; children: ReactNode }) {
  return <div className={classes(styles.stack, styles[gap])}>{children}</div>
}

export interface RowProps {
  gap?: Gap
  align?: 'start' | 'center' | 'end' | 'baseline'
  /** Pushes the first and the last item to the edges. */
  spread?: boolean
  children: ReactNode
}

/** Things beside each other; they wrap when the line is full. */
export function Row({ gap = 'small', align = 'center', spread, children }: RowProps) {
  return (
    <div className={classes(styles.row, styles[gap], styles[`align-${align}`], spread && styles.spread)}>
      {children}
    </div>
  )
}

/** Cards side by side, as many as fit, one under the other on a phone. */
export function Columns({ min = 'medium', children }: { min?: 'small' | 'medium' | 'large'; children: ReactNode }) {
  return <div className={classes(styles.columns, styles[`min-${min}`])}>{children}</div>
}

/** A main column and a narrower one beside it on a wide screen; below it on a phone. */
export function Split({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.split}>
      <div className={styles.main}>{children}</div>
      <div className={styles.aside}>{aside}</div>
    </div>
  )
}
