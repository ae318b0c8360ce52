import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams, useSearchParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import type { TabItem } from '../ui/Tabs.tsx'
import { conversationsQuery, type ConversationsCase } from './conversations-query.ts'
import { ThreadTabs } from './ThreadTabs.tsx'
import { unopened, useConversationTabs } from './use-conversation-tabs.tsx'
import { useMedia } from './use-media.ts'
import { useSpokenMessages, type SpokenConversation } from './use-spoken-messages.ts'
import { WhoIsHere } from './WhoIsHere.tsx'
import styles from './ConversationsPage.module.css'

const nothing: readonly SpokenConversation[] = []

/** All that one person may read and write in a case: the joint conversation, and the own private one. */
export function ConversationsPage() {
  const { caseId = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(conversationsQuery, { variables: { caseId } })
  const theCase = data?.case
  useSpokenMessages(theCase?.conversations ?? nothing, theCase?.yourSeat.id)
  if (!theCase) return <PageState error={error} loading={loading} onRetry={() => void refetch()} shape="thread" />
  return <Conversations theCase={theCase} />
}

function Conversations({ theCase }: { theCase: ConversationsCase }) {
  const { conversationId } = useParams()
  const [query, setQuery] = useSearchParams()
  const tabs = useConversationTabs(theCase)
  const wanted = query.get('thread') ?? conversationId
  const selected = tabs.find(({ id }) => id === wanted) ?? instead(tabs, wanted)
  const hasRoom = useMedia('(min-width: 62rem)')
  const conversation = theCase.conversations.find(({ id }) => id === selected?.id)
  if (!selected) return null
  const threads = (
    <ThreadTabs
      tabs={tabs}
      selected={selected.id}
      // In the query, not the path: a change of page would move the focus away from the tabs.
      onSelect={thread => setQuery({ thread }, { replace: true, preventScrollReset: true })}
    />
  )
  return (
    <>
      <h1 className="visually-hidden">
        <FormattedMessage id="conversations.title" />
      </h1>
      {hasRoom ? (
        <div className={styles.beside}>
          {threads}
          {conversation && (
            <div className={styles.people}>
              <WhoIsHere theCase={theCase} conversation={conversation} />
            </div>
          )}
        </div>
      ) : (
        threads
      )}
    </>
  )
}

/** What was the place of a private conversation is that conversation, once it is open. */
function instead(tabs: readonly TabItem<string>[], wanted: string | undefined): TabItem<string> | undefined {
  return (wanted === unopened ? tabs.findLast(({ tone }) => tone === 'private') : undefined) ?? tabs[0]
}

export { ConversationsPage as Component }
