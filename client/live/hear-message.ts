import type { ApolloCache, Reference } from '@apollo/client'
import { isReference } from '@apollo/client'
import { graphql } from '../gql/gql.ts'
import type { MessagePartsFragment } from '../gql/graphql.ts'
import { messageParts } from './documents.ts'
import { holds, type MessagePages } from './message-pages.ts'

const seatOfMessage = graphql(`
  fragment SeatOfMessage on Seat {
    id
    isYou
  }
`)

/**
 * Lays a message at the end of its conversation, wherever that is shown. The same message a second time, from the
 * live connection and from one's own sending, changes nothing.
 */
export function addMessage(cache: ApolloCache, message: MessagePartsFragment): void {
  const sent = cache.writeFragment({ fragment: messageParts, fragmentName: 'MessageParts', data: message })
  const conversation = cache.identify({ __typename: 'Conversation', id: message.conversationId })
  if (!sent || !conversation) return
  let known = false
  cache.modify<{ messages: MessagePages; lastMessageAt: string | null }>({
    id: conversation,
    fields: {
      messages(pages) {
        const history = asPages(pages)
        if (!history) return pages
        known = holds(history.nodes, sent)
        return known ? pages : { ...history, nodes: [...history.nodes, sent] }
      },
      lastMessageAt: () => message.sentAt,
    },
  })
  if (known || isMine(cache, message)) return
  cache.modify<{ unread: number }>({ id: conversation, fields: { unread: count => count + 1 } })
}

function isMine(cache: ApolloCache, message: MessagePartsFragment): boolean {
  const id = cache.identify({ __typename: 'Seat', id: message.seatId })
  return cache.readFragment({ fragment: seatOfMessage, id })?.isYou ?? false
}

function asPages(value: unknown): { nodes: readonly Reference[] } | null {
  if (typeof value !== 'object' || value === null || !('nodes' in value) || !Array.isArray(value.nodes)) return null
  return { ...value, nodes: value.nodes.filter(isReference) }
}
