import type { ApolloClient, DocumentNode } from '@apollo/client'

const soon = 50
let timer: ReturnType<typeof setTimeout> | undefined
let withMessages = false

/**
 * Asks again for everything that is on the screen, once for a burst of changes. Queries that hold the messages of a
 * conversation are left out where `messagesToo` is false: new messages are written into those one by one.
 */
export function refreshPages(client: ApolloClient, messagesToo = true): void {
  withMessages ||= messagesToo
  clearTimeout(timer)
  timer = setTimeout(() => {
    const all = withMessages
    withMessages = false
    const asked = client.refetchQueries({
      include: 'active',
      onQueryUpdated: query => query.options.fetchPolicy !== 'cache-only' && (all || !asksForMessages(query.query)),
    })
    // Each page shows its own failure, with a way to try again.
    asked.catch(() => null)
  }, soon)
}

function asksForMessages(query: DocumentNode): boolean {
  return JSON.stringify(query).includes('"value":"messages"')
}
