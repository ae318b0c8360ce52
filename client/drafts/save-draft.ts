import type { ApolloClient } from '@apollo/client'
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
      update: (cache, { data }) => {
        cache.writeQuery({ query: draftQuery, variables: { slot }, data: { draft: data?.saveDraft ?? null } })
      },
    })
    return true
  } catch {
    return false
  }
}
