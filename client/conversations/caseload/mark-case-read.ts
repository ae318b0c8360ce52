import type { ApolloClient } from '@apollo/client'
import { graphql } from '../../gql/gql.ts'
import { markReadDocument } from '../use-mark-read.ts'

const newestMessagesDocument = graphql(`
  query NewestMessages($caseId: ID!) {
    case(id: $caseId) {
      id
      conversations {
        id
        unread
        messages(last: 1) {
          nodes {
            id
          }
        }
      }
    }
  }
`)

/** Marks everything in a case as read, for a case that needs no look. Gives false when the server could not be reached. */
export async function markCaseRead(client: ApolloClient, caseId: string): Promise<boolean> {
  try {
    // Not through the cache: one lone message is no beginning of a history.
    const { data } = await client.query({
      query: newestMessagesDocument,
      variables: { caseId },
      fetchPolicy: 'no-cache',
    })
    const unread = data?.case?.conversations.filter(conversation => conversation.unread > 0) ?? []
    for (const { id: conversationId, messages } of unread) {
      const messageId = messages.nodes.at(-1)?.id
      if (!messageId) continue
      const input = { key: crypto.randomUUID(), conversationId, messageId }
      await client.mutate({ mutation: markReadDocument, variables: { input } })
    }
    return true
  } catch {
    return false
  }
}
