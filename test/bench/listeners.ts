/** Everybody in the threads, listening: over graphql-ws at the product, over bare ws at the baseline. */
import { WebSocket, type RawData } from 'ws'
import { changesDocument } from './documents.ts'
import type { SeededPerson } from './seed-people.ts'

/** Called once for each message that reaches a listener: its key is the one that its author gave it. */
export type OnMessage = (key: string, body: string) => void

interface Payload {
  data?: { changes: { kind: string; message: { key: string; body: string } | null } } | null
}

/** Resolves once all of them are live. They end with the server. */
export async function listenToProduct(port: number, people: SeededPerson[], onMessage: OnMessage): Promise<void> {
  await openAll(people, ({ token }, isLive) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws')
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { token } })))
    socket.on('message', data => {
      const frame = JSON.parse(textOf(data)) as { type: string; payload?: Payload }
      const change = frame.payload?.data?.changes
      if (frame.type === 'connection_ack') {
        socket.send(
          JSON.stringify({
            id: '1',
            type: 'subscribe',
            payload: { query: changesDocument, variables: { after: null } },
          }),
        )
      } else if (change?.kind === 'CAUGHT_UP') isLive()
      else if (change?.message) onMessage(change.message.key, change.message.body)
    })
    return socket
  })
}

export async function listenToRaw(port: number, people: SeededPerson[], onMessage: OnMessage): Promise<void> {
  await openAll(people, ({ personId }, isLive) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/${personId}`)
    socket.on('message', data => {
      const { data: said } = JSON.parse(textOf(data)) as Payload
      if (said?.changes.message) onMessage(said.changes.message.key, said.changes.message.body)
      else isLive()
    })
    return socket
  })
}

const openAll = (
  people: SeededPerson[],
  open: (person: SeededPerson, isLive: () => void) => WebSocket,
): Promise<unknown> =>
  Promise.all(
    people.map(
      person =>
        new Promise<void>((resolve, reject) => {
          open(person, resolve)
            .once('error', reject)
            .once('close', code => reject(new Error(`a listener was closed (${code})`)))
        }),
    ),
  )

const textOf = (data: RawData): string => (data as Buffer).toString('utf8')
