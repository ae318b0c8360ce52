import type { MessagePartsFragment, ThreadCaseFragment, ThreadConversationFragment } from '../gql/graphql.ts'
import type { AudienceWords } from './audience.ts'
import { EarlierMessages } from './EarlierMessages.tsx'
import { Messages } from './Messages.tsx'
import { NoMessages } from './NoMessages.tsx'
import { OutgoingBubble } from './OutgoingBubble.tsx'
import type { OutgoingMessage } from './outbox.ts'

export interface ThreadHistoryProps {
  conversation: ThreadConversationFragment
  theCase: ThreadCaseFragment
  messages: readonly MessagePartsFragment[]
  outgoing: readonly OutgoingMessage[]
  audience: AudienceWords
  firstUnreadId: string | undefined
  onTakeBack: (message: OutgoingMessage) => void
}

/** Everything that was said, oldest first, and what is on its way. */
export function ThreadHistory(props: ThreadHistoryProps) {
  const { conversation, theCase, messages, outgoing, audience, firstUnreadId, onTakeBack } = props
  const { hasPreviousPage, startCursor } = conversation.messages
  const { timeZone, neutralTitle } = theCase.program
  if (messages.length + outgoing.length === 0) {
    return <NoMessages audience={audience} canWrite={conversation.viewerCan.send} />
  }
  return (
    <>
      <EarlierMessages conversationId={conversation.id} before={hasPreviousPage ? (startCursor ?? null) : null} />
      <Messages
        messages={messages}
        caseId={theCase.id}
        yourSeat={theCase.yourSeat}
        audience={audience.tone}
        timeZone={timeZone}
        neutralTitle={neutralTitle}
        firstUnreadId={firstUnreadId}
      />
      {outgoing.map(message => (
        <OutgoingBubble
          key={message.key}
          message={message}
          audience={audience}
          timeZone={timeZone}
          onTakeBack={onTakeBack}
        />
      ))}
    </>
  )
}
