import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { Link, type LinkProps } from 'react-router'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import styles from './Button.module.css'

/** `joint` and `private` are for words that others will read: their colour names the audience, as the label does. */
export type ButtonTone = 'primary' | 'secondary' | 'ghost' | 'danger' | 'joint' | 'private'

interface Look {
  tone?: ButtonTone
  size?: 'normal' | 'small'
  /** As wide as its container; on a phone primary buttons are so anyway. */
  wide?: boolean
  icon?: IconName
  children: ReactNode
}

export interface ButtonProps
  extends Look, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style' | 'children'> {
  /** The act is under way: the button keeps its width and its name, and takes no second press. */
  pending?: boolean
}

export function Button({ pending, onClick, type = 'button', tone, size, wide, icon, children, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      {...rest}
      type={type}
      className={look(tone, size, wide)}
      aria-disabled={pending || rest['aria-disabled']}
      aria-busy={pending}
      onClick={press}
    >
      {icon && <Icon name={icon} size="small" />}
      <span className={styles.label}>
        {children}
        {pending && <span className={styles.spinner} aria-hidden="true" />}
      </span>
    </button>
  )
}

export type ButtonLinkProps = Look & Omit<LinkProps, 'className' | 'style' | 'children'>

/** A link that looks like a button. For files and other addresses of the server set `reloadDocument`. */
export function ButtonLink({ tone, size, wide, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <Link {...rest} className={look(tone, size, wide)}>
      {icon && <Icon name={icon} size="small" />}
      <span className={styles.label}>{children}</span>
    </Link>
  )
}

function look(tone: ButtonTone = 'primary', size = 'normal', wide = false) {
  return classes(styles.button, styles[tone], size === 'small' && styles.small, wide && styles.wide)
}
