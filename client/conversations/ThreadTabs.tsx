import { useRef } from 'react'
import { useIntl } from 'react-intl'
import { Tabs, type TabItem } from '../ui/Tabs.tsx'
import { coveredByBar, useUnderBar } from './use-under-bar.ts'
import styles from './ThreadTabs.module.css'

export interface ThreadTabsProps {
  tabs: readonly TabItem<string>[]
  selected: string
  onSelect: (id: string) => void
}

/** The conversations of a case, one at a time. Which one is open, and what waits in the others, stays in sight. */
export function ThreadTabs({ tabs, selected, onSelect }: ThreadTabsProps) {
  const intl = useIntl()
  const start = useRef<HTMLDivElement>(null)
  const select = (id: string) => {
    // Another tab is read from its beginning; a thread then goes to its own end.
    const scrolledPast = (start.current?.getBoundingClientRect().top ?? 0) - coveredByBar()
    if (scrolledPast < 0) window.scrollBy({ top: scrolledPast, behavior: 'instant' })
    onSelect(id)
  }
  return (
    <div ref={useUnderBar()} className={styles.tabs}>
      <div ref={start} />
      <Tabs
        label={intl.formatMessage({ id: 'conversations.title' })}
        tabs={tabs}
        selected={selected}
        onSelect={select}
      />
    </div>
  )
}
