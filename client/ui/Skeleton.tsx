import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Feedback.module.css'

/** A grey stand-in that holds the place of what is coming, so that nothing moves when it comes. */
export function Skeleton({ shape = 'line', width = 'full' }: SkeletonProps) {
  return <span className={classes(styles.skeleton, styles[shape], styles[`width-${width}`])} aria-hidden="true" />
}

export interface SkeletonProps {
  shape?: 'line' | 'heading' | 'card' | 'button' | 'bubble'
  width?: 'full' | 'most' | 'half' | 'third'
}

/** A page that is on its way. Screen readers hear the label at once; who waits long comes to see it. */
export function PageSkeleton({ label, shape = 'reading' }: { label: ReactNode; shape?: 'reading' | 'thread' }) {
  return (
    <div className={styles.coming} role="status">
      {shape === 'reading' ? (
        <>
          <Skeleton width="third" />
          <Skeleton shape="heading" width="most" />
          <Skeleton shape="card" />
          <Skeleton width="most" />
          <Skeleton />
          <Skeleton width="half" />
          <Skeleton shape="card" />
        </>
      ) : (
        <>
          <Skeleton shape="bubble" width="most" />
          <Skeleton shape="bubble" width="half" />
          <Skeleton shape="bubble" width="most" />
        </>
      )}
      <p className={styles.wait}>{label}</p>
    </div>
  )
}
