/** A person who has a conversation before them: what they are told of who is there. */
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { TestPerson } from '../person.ts'

export interface SeenPresence {
  conversationId: string
  here: string[]
  writing: string[]
}

export interface Visit {
  told: SeenPresence[]
  /** The newest that was told; null before. */
  now(): SeenPresence | null
  /** With which code it was refused. */
  refused: string | null
  closed: number | null
  stop(): void
}

const document = `subscription($conversationId: ID!) { presence(conversationId: $conversationId) { conversationId here writing } }`

export function visit(url: string, person: TestPerson, conversationId: string): Visit {
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { token: person.token ?? '' },
    retryAttempts: 0,
    on: { closed: event => void (seen.closed = (event as { code: number }).code) },
  })
  const seen: Visit = {
    told: [],
    refused: null,
    closed: null,
    now: () => seen.told.at(-1) ?? null,
    stop: () => void client.dispose(),
  }
  client.subscribe<{ presence: SeenPresence }>(
    { query: document, variables: { conversationId } },
    {
      next({ data, errors }) {
        if (data) seen.told.push(data.presence)
        if (errors) seen.refused = String(errors[0]?.extensions?.code)
      },
      error: () => undefined,
      complete: () => undefined,
    },
  )
  return seen
}

export const showWriting = (person: TestPerson, conversationId: string): Promise<unknown> =>
  person.do(`mutation($input: ShowWritingInput!) { showWriting(input: $input) }`, {
    input: { key: crypto.randomUUID(), conversationId },
  })
