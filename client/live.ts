import type { ApolloClient } from '@apollo/client'
import { viewerParts, viewerQuery } from './accounts/viewer.ts'
import { readFragment } from './gql/fragment-masking.ts'
import { tellChange, type Change } from './live/changes.ts'
import { messageParts } from './live/documents.ts'
import { addMessage } from './live/hear-message.ts'
import { listen, refused, type Listening } from './live/listen.ts'
import { pause } from './live/pause.ts'
import { carryPresence } from './live/presence.ts'
import { refreshPages } from './live/refresh-pages.ts'
import { setLiveStatus } from './live/status.ts'
import { accessToken, refresh } from './session/session.ts'

export { onChange, type Change } from './live/changes.ts'

const tokenExpired = 4403
const silentTooLong = 20_000
const noticeAfter = 2500

/**
 * Keeps the one subscription of this window open, for ever: after every break it goes on from the last cursor, so that
 * nothing is missed and nothing comes twice. Returns the way to stop.
 */
export function startLive(client: ApolloClient): () => void {
  let running = true
  let cursor: string | null = cursorOf(client)
  let connection: Listening | null = null
  let waiting: { wake: () => void } | null = null
  let late: ReturnType<typeof setTimeout> | undefined

  const run = async () => {
    for (let failures = 0; running; failures++) {
      let caughtUp = false
      late ??= setTimeout(() => setLiveStatus(navigator.onLine ? 'reconnecting' : 'offline'), noticeAfter)
      const token = await accessToken().catch(() => null)
      if (token && running) {
        connection = listen({
          token,
          after: cursor,
          onChange: ({ changes }, at) => {
            cursor = at ?? cursor
            hear(client, changes, caughtUp)
            if (changes.kind !== 'CAUGHT_UP') return
            // A page that could not be read while the network was away is read now.
            if (failures > 0) refreshPages(client)
            caughtUp = true
            failures = 0
            clearTimeout(late)
            late = undefined
            setLiveStatus('live')
            carryPresence(connection?.visit ?? null)
          },
        })
        const code = await connection.ended
        connection = null
        carryPresence(null)
        if (code === tokenExpired) await refresh().catch(() => null)
        if (code === refused && running) cursor = await startAgain(client, cursor)
      }
      const { done, wake } = pause(backOff(failures))
      waiting = { wake }
      if (running) await done
      waiting = null
    }
  }

  const awake = () => {
    if (document.visibilityState === 'hidden') return
    waiting?.wake()
    if (connection && Date.now() - connection.lastHeard() > silentTooLong) connection.stop()
  }
  const lost = () => setLiveStatus('offline')
  // A connection may look alive after the network went away and came back: only a fresh one proves it.
  const back = () => {
    connection?.stop()
    waiting?.wake()
  }
  document.addEventListener('visibilitychange', awake)
  addEventListener('online', back)
  addEventListener('offline', lost)
  void run()
  return () => {
    running = false
    clearTimeout(late)
    waiting?.wake()
    connection?.stop()
    document.removeEventListener('visibilitychange', awake)
    removeEventListener('online', back)
    removeEventListener('offline', lost)
    setLiveStatus('live')
  }
}

function hear(client: ApolloClient, change: Change, live: boolean): void {
  if (change.kind === 'CAUGHT_UP') return
  if (change.kind === 'ACCOUNT_CHANGED')
    void client.query({ query: viewerQuery, fetchPolicy: 'network-only' }).catch(() => null)
  const message = readFragment(messageParts, change.message)
  if (message) addMessage(client.cache, message)
  refreshPages(client, !message && change.kind !== 'CONVERSATION_READ')
  if (live) tellChange(change)
}

/** The first pause is short, later ones grow; chance keeps a thousand clients from coming back at once. */
function backOff(failures: number): number {
  const longest = Math.min(15_000, 400 * 2 ** Math.min(failures, 6))
  return longest / 2 + (Math.random() * longest) / 2
}

function cursorOf(client: ApolloClient): string | null {
  return readFragment(viewerParts, client.readQuery({ query: viewerQuery })?.viewer)?.cursor ?? null
}

/** The server does not know the cursor any more: everything on the screen is read anew, from a fresh one. */
async function startAgain(client: ApolloClient, before: string | null): Promise<string | null> {
  try {
    await client.query({ query: viewerQuery, fetchPolicy: 'network-only' })
    refreshPages(client)
    return cursorOf(client)
  } catch {
    return before
  }
}
