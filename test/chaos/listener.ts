/** One person's feed, through every drop: comes back with the last cursor, as the product's own client does. */
import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { changesDocument } from '../bench/documents.ts'
import type { Dice } from './dice.ts'

export interface HeardChange {
  seq: number
  kind: string
  caseId: string | null
  conversationId: string | null
  subjectId: string | null
  message: { id: string; body: string } | null
}

export interface Listener {
  heard: HeardChange[]
  /** Where CAUGHT_UP stood each time, and the last number heard before it. */
  caughtUp: { at: number; lastSeq: number }[]
  /** Deliveries that came broken: with an error in the place of what happened. */
  broken: string[]
  drops(): number
  stop(): Promise<void>
}

type Change = Omit<HeardChange, 'seq'>

const PING_MS = 1_500
const PONG_WITHIN_MS = 1_500

/** `first` is where the person's feed stood before anything was done. */
export function listenThrough(port: number, token: string, first: number, dice: Dice): Listener {
  const listener = { heard: [] as HeardChange[], caughtUp: [] as Listener['caughtUp'], broken: [] as string[] }
  let drops = 0
  let isStopped = false
  let end: () => void = () => undefined
  const lastSeq = (): number => listener.heard.at(-1)?.seq ?? first

  const once = async (): Promise<void> => {
    let pong: NodeJS.Timeout | undefined
    const client = createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { token },
      retryAttempts: 0,
      keepAlive: PING_MS,
      on: {
        // A connection of which one half is closed says nothing: a ping without a pong does.
        ping: received => {
          if (!received) pong = setTimeout(() => client.terminate(), PONG_WITHIN_MS)
        },
        pong: () => clearTimeout(pong),
      },
    })
    await new Promise<void>(resolve => {
      end = resolve
      const variables = { after: Buffer.from(`feed:${lastSeq()}`).toString('base64url') }
      client.subscribe<{ changes: Change }, { cursor: string }>(
        { query: changesDocument, variables },
        {
          next: ({ data, errors, extensions }) => {
            const seq = Number(
              Buffer.from(extensions?.cursor ?? '', 'base64url')
                .toString()
                .split(':')[1],
            )
            if (errors?.length || !data) listener.broken.push(JSON.stringify(errors))
            else if (data.changes.kind === 'CAUGHT_UP') listener.caughtUp.push({ at: seq, lastSeq: lastSeq() })
            else listener.heard.push({ ...data.changes, seq })
          },
          error: () => resolve(),
          complete: resolve,
        },
      )
    })
    clearTimeout(pong)
    client.terminate()
  }
  const running = (async () => {
    while (!isStopped) {
      await once()
      drops += 1
      if (!isStopped) await wait(dice.between(50, 500))
    }
  })()
  return {
    ...listener,
    drops: () => drops,
    async stop() {
      isStopped = true
      end()
      await running
    },
  }
}
