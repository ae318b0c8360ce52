import type { ApolloClient } from '@apollo/client'
import { graphql } from '../gql/gql.ts'

const showWritingMutation = graphql(`
  mutation ShowWriting($input: ShowWritingInput!) {
    showWriting(input: $input)
  }
`)

/** Shorter than the server believes it, so that it does not flicker while somebody goes on. */
const every = 4_000
const shownAt = new Map<string, number>()

/** Tells those who are in this conversation that one is writing. It is lost without harm. */
export function showWriting(client: ApolloClient, conversationId: string): void {
  const now = Date.now()
  if (now - (shownAt.get(conversationId) ?? -every) < every) return
  shownAt.set(conversationId, now)
  const input = { key: crypto.randomUUID(), conversationId }
  client.mutate({ mutation: showWritingMutation, variables: { input }, fetchPolicy: 'no-cache' }).catch(() => undefined)
}
