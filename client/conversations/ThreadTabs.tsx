import { useIntl } from 'react-intl'
import { Tabs, type TabItem } from '../ui/Tabs.tsx'
import { useUnderBar } from './use-under-bar.ts'
import styles from './ThreadTabs.module.css'

export interface ThreadTabsProps {
  tabs: readonly TabItem<string>[]
  selected: string
  onSelect: (id: string) => void
}

/** The conversations of a case, one at a time. Which one is open, and what waits in the others, stays in sight. */
export function ThreadTabs({ tabs, selected, onSelect }: ThreadTabsProps) {
  const intl = useIntl()
  return (
    <div ref={useUnderBar()} className={styles.tabs}>
      <Tabs
        label={intl.formatMessage({ id: 'conversations.title' })}
        tabs={tabs}
        selected={selected}
        onSelect={onSelect}
      />
    </div>
  )
}
