import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon.tsx'
import styles from './Button.module.css'

/** The way back, above the heading. With `onBack` it is a button, for steps that have no address of their own. */
export function BackLink(props: { to: string; children: ReactNode } | { onBack: () => void; children: ReactNode }) {
  const inside = (
    <>
      <Icon name="back" size="small" />
      <span>{props.children}</span>
    </>
  )
  if ('to' in props) {
    return (
      <Link to={props.to} className={styles.back}>
        {inside}
      </Link>
    )
  }
  return (
    <button type="button" className={styles.back} onClick={props.onBack}>
      {inside}
    </button>
  )
}
