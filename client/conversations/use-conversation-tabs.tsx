import { FormattedMessage } from 'react-intl'
import type { TabItem } from '../ui/Tabs.tsx'
import { ConversationThread } from './ConversationThread.tsx'
import type { ConversationsCase } from './conversations-query.ts'
import { OpenPrivateConversation } from './OpenPrivateConversation.tsx'
import { shortName } from './short-names.ts'

/** The private tab before there is anything in it. */
export const unopened = 'private'

/** One tab for each conversation that the viewer is in, and one for the private one that the viewer can open. */
export function useConversationTabs(theCase: ConversationsCase): TabItem<string>[] {
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
