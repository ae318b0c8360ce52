import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import { classes } from './classes.ts'
import { Icon, type IconName } from './Icon.tsx'
import { CountDot } from './Tag.tsx'
import styles from './Tabs.module.css'

export interface TabItem<Id extends string> {
  id: Id
  label: ReactNode
  icon?: IconName
  tone?: 'accent' | 'joint' | 'private'
  /** How many wait inside; nothing is shown for none. */
  unread?: number
  /** Words for that number, for screen readers: "new messages". */
  unreadLabel?: ReactNode
  content: ReactNode
}

export interface TabsProps<Id extends string> {
  label: string
  tabs: readonly TabItem<Id>[]
  selected: Id
  onSelect: (id: Id) => void
}

/** A few views of one thing, one at a time. Only the selected one is mounted. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect }: TabsProps<Id>) {
  const select = (key: unknown) => {
    const tab = tabs.find(({ id }) => id === key)
    if (tab) onSelect(tab.id)
  }
  return (
    <AriaTabs className={styles.tabs ?? ''} selectedKey={selected} onSelectionChange={select}>
      <TabList className={styles.list ?? ''} aria-label={label}>
        {tabs.map(({ id, label: words, icon, tone = 'accent', unread = 0, unreadLabel }) => (
          <Tab key={id} id={id} className={classes(styles.tab, styles[tone]) ?? ''}>
            {icon && <Icon name={icon} size="small" />}
            <span className={styles.words}>
              {words}
              {unread > 0 && (
                <span className={styles.count}>
                  <CountDot count={unread} label={unreadLabel} tone={tone === 'private' ? 'private' : 'joint'} />
                </span>
              )}
            </span>
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel ?? ''}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
