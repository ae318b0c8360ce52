import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import { isShown } from './is-shown.ts'
import styles from './Banner.module.css'

export type BannerTone = 'attend' | 'warn' | 'info' | 'good' | 'bad'

export interface BannerProps {
  tone: BannerTone
  title?: ReactNode
  /** `alert` is read out at once: only for what went wrong just now. `status` waits its turn. */
  role?: 'alert' | 'status' | 'region' | 'note'
  /** Names the region. */
  label?: string
  actions?: ReactNode
  children?: ReactNode
}

const icons: Record<BannerTone, IconName> = {
  attend: 'calendar',
  warn: 'warning',
  info: 'info',
  good: 'check',
  bad: 'warning',
}

export function Banner({ tone, title, role, label, actions, children }: BannerProps) {
  return (
    <div className={classes(styles.banner, styles[tone])} role={role} aria-label={label}>
      <Icon name={icons[tone]} />
      <div className={styles.words}>
        {isShown(title) && <p className={styles.title}>{title}</p>}
        {isShown(children) && <div>{children}</div>}
        {isShown(actions) && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
