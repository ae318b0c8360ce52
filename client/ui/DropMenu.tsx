import { useEffect, useRef, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './TopBar.module.css'

export interface DropMenuProps {
  /** What the closed menu shows, such as a person's initials and name. */
  summary: ReactNode
  /** Links and buttons, as they are. */
  children: ReactNode
}

/** A short list behind one button, for the account. Closes by Escape, by a choice, or by a press elsewhere. */
export function DropMenu({ summary, children }: DropMenuProps) {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current
      if (!menu?.open) return
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape'
      const target = event.target as Element
      const outside = event.type === 'pointerdown' && !menu.contains(target)
      const chosen = event.type === 'click' && menu.contains(target) && target.closest('a, button') !== null
      if (escaped || outside || chosen) menu.open = false
      if (escaped) menu.querySelector('summary')?.focus()
    }
    document.addEventListener('keydown', close)
    document.addEventListener('pointerdown', close)
    document.addEventListener('click', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('click', close)
    }
  }, [])
  return (
    <details ref={details} className={styles.menu}>
      <summary className={styles.tool}>
        {summary}
        <Icon name="down" size="small" />
      </summary>
      <div className={styles.list}>{children}</div>
    </details>
  )
}
