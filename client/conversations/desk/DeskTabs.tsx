import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { graphql } from '../../gql/gql.ts'
import type { CaseloadCardFragment } from '../../gql/graphql.ts'
import type { TabItem } from '../../ui/Tabs.tsx'
import { ConversationThread } from '../ConversationThread.tsx'
import { shortName } from '../short-names.ts'
import { ThreadTabs } from '../ThreadTabs.tsx'
import { DeskAside } from './DeskAside.tsx'
import { DeskHead } from './DeskHead.tsx'
import { deskColumns, deskThreadsFragment, privateIdsOf } from './desk-threads.ts'
import { UnopenedPane } from './UnopenedPane.tsx'
import styles from './DeskParts.module.css'

export const deskTabsFragment = graphql(`
  fragment DeskTabs on Case {
    id
    ...DeskThreads
    ...DeskHead
    ...DeskAside
  }
`)

export interface DeskTabsProps {
  theCase: FragmentType<typeof deskTabsFragment>
  /** The case in the caseload, once that is there. */
  card: CaseloadCardFragment | undefined
}

/** The desk on a phone: the same conversations, one at a time. */
export function DeskTabs({ theCase: masked, card }: DeskTabsProps) {
  const whole = readFragment(deskTabsFragment, masked)
  const theCase = readFragment(deskThreadsFragment, whole)
  const named = theCase.parties.map(({ name, kind }) => ({ name, isPerson: kind === 'PERSON' }))
  const nameOf = (party: { name: string; kind: string } | undefined) =>
    party ? shortName({ name: party.name, isPerson: party.kind === 'PERSON' }, named) : ''
  const privateIds = privateIdsOf(theCase)
  const columns = deskColumns(theCase)
  const joint = columns.find(({ kind }) => kind === 'joint')
  const [selected, setSelected] = useState(joint?.id ?? columns[0]?.id ?? 'about')
  const tabs = columns.map((column): TabItem<string> => {
    const isJoint = column.kind === 'joint'
    const unread = column.kind === 'unopened' ? 0 : column.conversation.unread
    return {
      id: column.id,
      label: isJoint ? <FormattedMessage id="conversations.tab.joint" /> : nameOf(column.party),
      icon: isJoint ? 'people' : 'lock',
      tone: isJoint ? 'joint' : 'private',
      unread,
      unreadLabel: <FormattedMessage id="conversations.tab.unread" values={{ count: unread }} />,
      content:
        column.kind === 'unopened' ? (
          <UnopenedPane partyName={column.party.name} fit="page" />
        ) : (
          <ConversationThread
            key={column.id}
            conversation={column.conversation}
            theCase={theCase}
            privateIds={privateIds}
          />
        ),
    }
  })
  const about: TabItem<string> = {
    id: 'about',
    label: <FormattedMessage id="desk.aside.tab" />,
    content: (
      <div className={styles.about}>
        <DeskAside theCase={whole} />
      </div>
    ),
  }
  return (
    <div className={styles.phone}>
      <DeskHead theCase={whole} card={card} />
      <ThreadTabs tabs={[...tabs, about]} selected={selected} onSelect={setSelected} />
    </div>
  )
}
