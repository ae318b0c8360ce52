import { iconPaths, mirroredIcons, type IconName } from './icon-paths.ts'
import { classes } from './classes.ts'
import styles from './Icon.module.css'

export type { IconName }

export interface IconProps {
  name: IconName
  size?: 'small' | 'medium' | 'large'
  /** Words for screen readers. Leave it out when the words stand beside the icon anyway. */
  label?: string
}

/** A small line picture. It takes the colour of the text around it, and turns with the reading direction. */
export function Icon({ name, size = 'medium', label }: IconProps) {
  return (
    <svg
      className={classes(styles.icon, styles[size], mirroredIcons.has(name) && styles.mirrored)}
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable="false"
    >
      {iconPaths[name].map(d => (
        <path key={d} d={d} />
      ))}
    </svg>
  )
}
