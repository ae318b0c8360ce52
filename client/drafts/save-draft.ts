import type { ApolloCache, ApolloClient } from '@apollo/client'
import { graphql } from '../gql/gql.ts'

export const draftQuery = graphql(`
  query Draft($slot: String!) {
    draft(slot: $slot) {
      slot
      body
      savedAt
    }
  }
`)

const saveDraftDocument = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      slot
      body
      savedAt
    }
  }
`)

const queues = new Map<string, Promise<boolean>>()

/**
 * Keeps a draft on the server; an empty one is thrown away there. The savings of one slot go one after the other, so
 * that an older text never overtakes a newer one. Gives false when it could not be kept now.
 */
export function saveDraft(client: ApolloClient, slot: string, body: string): Promise<boolean> {
  remember(client.cache, slot, body)
  const before = queues.get(slot) ?? Promise.resolve(true)
  const saved = before.then(() => save(client, slot, body))
  queues.set(slot, saved)
  return saved
}

async function save(client: ApolloClient, slot: string, body: string): Promise<boolean> {
  try {
    await client.mutate({
      mutation: saveDraftDocument,
      variables: { input: { key: crypto.randomUUID(), slot, body } },
      // The last words are sent even while the tab is being closed.
      context: { fetchOptions: { keepalive: body.length < 50_000 } },
      // What was typed since is newer than this answer.
      fetchPolicy: 'no-cache',
    })
    return true
  } catch {
    return false
  }
}

/** A page that is opened again at once finds what was typed, before the server has answered. */
function remember(cache: ApolloCache, slot: string, body: string): void {
  const draft = body === '' ? null : { __typename: 'Draft' as const, slot, body, savedAt: new Date().toISOString() }
  cache.writeQuery({ query: draftQuery, variables: { slot }, data: { draft } })
}
