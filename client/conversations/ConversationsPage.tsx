import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useParams, useSearchParams } from 'react-router'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import type { ConversationsQuery } from '../gql/graphql.ts'
import { Split } from '../ui/Layout.tsx'
import type { TabItem } from '../ui/Tabs.tsx'
import { ConversationThread } from './ConversationThread.tsx'
import { OpenPrivateConversation } from './OpenPrivateConversation.tsx'
import { shortName } from './short-names.ts'
import { ThreadTabs } from './ThreadTabs.tsx'
import { useSpokenMessages, type SpokenConversation } from './use-spoken-messages.ts'
import { WhoIsHere } from './WhoIsHere.tsx'

const conversationsQuery = graphql(`
  query Conversations($caseId: ID!) {
    case(id: $caseId) {
      id
      program {
        id
        neutralTitle
      }
      parties {
        id
        name
        kind
      }
      yourSeat {
        id
        partyId
      }
      viewerCan {
        openPrivateConversation
      }
      conversations {
        id
        kind
        partyId
        isOpen
        unread
        viewerCan {
          acknowledge
        }
        ...ThreadConversation
      }
      ...ThreadCase
      ...PrivateExplanation
      ...WhoIsHere
    }
  }
`)

type ConversationsCase = NonNullable<ConversationsQuery['case']>

const nothing: readonly SpokenConversation[] = []
/** The private tab before there is anything in it. */
const unopened = 'private'

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
  const tabs = useTabs(theCase)
  const wanted = query.get('thread') ?? conversationId
  const selected = tabs.find(({ id }) => id === wanted) ?? tabs[0]
  if (!selected) return null
  return (
    <>
      <h1 className="visually-hidden">
        <FormattedMessage id="conversations.title" />
      </h1>
      <Split aside={<WhoIsHere theCase={theCase} />}>
        <ThreadTabs
          tabs={tabs}
          selected={selected.id}
          // In the query, not the path: a change of page would move the focus away from the tabs.
          onSelect={thread => setQuery({ thread }, { replace: true, preventScrollReset: true })}
        />
      </Split>
    </>
  )
}

function useTabs(theCase: ConversationsCase): TabItem<string>[] {
  const { conversations, parties, program, yourSeat, viewerCan } = theCase
  const named = parties.map(({ name, kind }) => ({ name, isPerson: kind === 'PERSON' }))
  const privates = conversations.filter(({ kind }) => kind === 'PRIVATE')
  const privateIds = privates.map(({ id }) => id)
  const privateLabel = (partyId: string | null | undefined, isOpen: boolean) => {
    const party = named[parties.findIndex(({ id }) => id === partyId)]
    const values = { name: party ? shortName(party, named) : '', neutral: program.neutralTitle }
    // A second mediation has private conversations of its own, beside those of the first.
    const isEarlier =
      !isOpen && (viewerCan.openPrivateConversation || privates.filter(one => one.partyId === partyId).length > 1)
    return (
      <FormattedMessage id={isEarlier ? 'conversations.tab.earlier' : 'conversations.tab.private'} values={values} />
    )
  }
  const tabs = conversations.map((conversation): TabItem<string> => {
    const { id, kind, partyId, isOpen, unread } = conversation
    const isPrivate = kind === 'PRIVATE'
    return {
      id,
      label: isPrivate ? privateLabel(partyId, isOpen) : <FormattedMessage id="conversations.tab.joint" />,
      icon: isPrivate ? 'lock' : 'people',
      tone: isPrivate ? 'private' : 'joint',
      unread,
      unreadLabel: <FormattedMessage id="conversations.tab.unread" values={{ count: unread }} />,
      content: <ConversationThread key={id} conversation={conversation} theCase={theCase} privateIds={privateIds} />,
    }
  })
  const canOpen = viewerCan.openPrivateConversation && privates.every(one => one.viewerCan.acknowledge)
  if (!canOpen) return tabs
  const content = <OpenPrivateConversation theCase={theCase} />
  return [
    ...tabs,
    { id: unopened, label: privateLabel(yourSeat.partyId, true), icon: 'lock', tone: 'private', content },
  ]
}

export { ConversationsPage as Component }
