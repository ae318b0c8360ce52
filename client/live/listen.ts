import { createClient } from 'graphql-ws'
import type { ChangesSubscription, PresenceSubscription } from '../gql/graphql.ts'
import { asked, isUnknownDocument, loadFreshPage } from '../session/asked.ts'
import { changesDocument, presenceDocument } from './documents.ts'
import type { PresenceState } from './presence.ts'

export interface ListenOptions {
  token: string
  /** Where to go on; null for "from now". */
  after: string | null
  onChange: (data: ChangesSubscription, cursor: string | null) => void
}

export interface Listening {
  /** Settles when the connection has ended, with the close code, or 4400 when the server refused to subscribe. */
  ended: Promise<number>
  /** Hears who is in a conversation, as long as this connection stands. Returns the way to stop. */
  visit: (conversationId: string, onState: (state: PresenceState) => void) => () => void
  /** Ends it now. */
  stop: () => void
  /** When the server was last heard, in milliseconds since the epoch. */
  lastHeard: () => number
}

/** The server refused this subscription itself: its cursor is of no use any more, perhaps. */
export const refused = 4400

const pingEvery = 12_000
const pongWithin = 5_000

/** One connection with the one subscription on it. Trying again is the caller's part, because the cursor moves on. */
export function listen({ token, after, onChange }: ListenOptions): Listening {
  let heard = Date.now()
  let missing: ReturnType<typeof setTimeout> | undefined
  const socket = createClient({
    url: location.origin.replace(/^http/, 'ws') + '/graphql',
    connectionParams: { token },
    retryAttempts: 0,
    keepAlive: pingEvery,
    on: {
      message: () => (heard = Date.now()),
      ping: received => {
        // A sleeping laptop or a dead network closes nothing: a ping without a pong does.
        if (!received) missing = setTimeout(() => socket.terminate(), pongWithin)
      },
      pong: received => {
        if (received) clearTimeout(missing)
      },
    },
  })
  const ended = new Promise<number>(resolve => {
    socket.subscribe<ChangesSubscription, { cursor?: string }>(
      // graphql-ws wants a text in any case: none, beside a name.
      { query: '', ...asked(changesDocument), operationName: 'Changes', variables: { after } },
      {
        next: ({ data, extensions }) => {
          if (data) onChange(data, extensions?.cursor ?? null)
        },
        error: reason => resolve(codeOf(reason)),
        complete: () => resolve(1000),
      },
    )
  })
  const visit: Listening['visit'] = (conversationId, onState) =>
    socket.subscribe<PresenceSubscription>(
      { query: '', ...asked(presenceDocument), operationName: 'Presence', variables: { conversationId } },
      {
        next: ({ data }) => onState(data?.presence ?? null),
        // Whoever may not be there, or asks too often, sees nobody.
        error: () => onState(null),
        complete: () => undefined,
      },
    )
  const stop = () => {
    clearTimeout(missing)
    void socket.dispose()
  }
  void ended.then(stop)
  return { ended, visit, stop: () => socket.terminate(), lastHeard: () => heard }
}

function codeOf(reason: unknown): number {
  if (Array.isArray(reason)) {
    if (reason.some(isUnknownDocument)) loadFreshPage()
    return refused
  }
  const code: unknown = typeof reason === 'object' && reason !== null && 'code' in reason ? reason.code : null
  return typeof code === 'number' ? code : 1006
}
