import { classes } from './classes.ts'
import { initials } from './initials.ts'
import styles from './Avatar.module.css'

export interface AvatarProps {
  name: string
  tone?: 'plain' | 'accent' | 'joint' | 'private'
  size?: 'small' | 'medium'
}

/** A person's initials in a circle. Only a picture: the name stands beside it as text. */
export function Avatar({ name, tone = 'plain', size = 'medium' }: AvatarProps) {
  return (
    <span className={classes(styles.avatar, styles[tone], styles[size])} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
