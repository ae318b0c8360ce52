import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { isShown } from './is-shown.ts'
import styles from './AudienceBar.module.css'

export interface AudienceBarProps {
  audience: 'joint' | 'private'
  /** Composers point to it, so that the audience is heard in the field too. */
  id?: string
  /** Who reads this: "Private: only Mira Cho and you". */
  title: ReactNode
  /** What protects it: "Mediation. Bruno and the court never see this." */
  children?: ReactNode
  /** Stands at the end, such as a count of new messages. */
  aside?: ReactNode
  level?: 2 | 3
}

/** Says who reads a conversation: by icon, words and colour together. */
export function AudienceBar({ audience, id, title, children, aside, level = 2 }: AudienceBarProps) {
  const Heading = `h${level}` as const
  return (
    <div className={classes(styles.bar, styles[audience])}>
      <Icon name={audience === 'private' ? 'lock' : 'people'} />
      <div id={id} className={styles.words}>
        <Heading className={styles.title}>{title}</Heading>
        {isShown(children) && <p className={styles.detail}>{children}</p>}
      </div>
      {isShown(aside) && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}
