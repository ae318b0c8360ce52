import { useEffect } from 'react'
import { useIntl } from 'react-intl'
import { readFragment } from '../gql/fragment-masking.ts'
import { messageParts } from '../live/documents.ts'
import { onChange } from '../live.ts'
import { announce } from '../ui/announce.ts'

export interface SpokenConversation {
  id: string
  kind: 'JOINT' | 'PRIVATE'
}

/** Says each new message of others once, "author: text"; of a private conversation it says so. Focus stays where it is. */
export function useSpokenMessages(conversations: readonly SpokenConversation[], yourSeatId: string | undefined): void {
  const intl = useIntl()
  useEffect(
    () =>
      onChange(change => {
        const message = readFragment(messageParts, change.message)
        const conversation = conversations.find(({ id }) => id === message?.conversationId)
        if (!message || !conversation || message.seatId === yourSeatId) return
        const id = conversation.kind === 'PRIVATE' ? 'conversations.spoken.private' : 'conversations.spoken.joint'
        announce(intl.formatMessage({ id }, { author: message.author, text: message.body }))
      }),
    [intl, conversations, yourSeatId],
  )
}
