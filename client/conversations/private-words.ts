import type { ApolloCache } from '@apollo/client'
import { graphql } from '../gql/gql.ts'
import type { CopiedWords } from './copied-words.ts'

const privateHistoryFragment = graphql(`
  fragment PrivateHistory on Conversation {
    id
    messages(last: 30) {
      nodes {
        id
        body
      }
    }
  }
`)

/** Every private message that this page has at hand, for the guard against the wrong thread. */
export function privateWords(cache: ApolloCache, privateIds: readonly string[]): readonly CopiedWords[] {
  return privateIds.flatMap(conversationId => {
    const id = cache.identify({ __typename: 'Conversation', id: conversationId })
    const history = cache.readFragment({ fragment: privateHistoryFragment, id })
    return (history?.messages.nodes ?? []).map(({ body }) => ({ conversationId, words: body }))
  })
}
