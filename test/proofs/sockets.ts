/** Bare sockets that speak graphql-transport-ws: they can do what no client of good faith does. */
import { WebSocket } from 'ws'
import type { TestPerson } from '../person.ts'

const subscribing = JSON.stringify({
  id: '1',
  type: 'subscribe',
  payload: {
    query: 'subscription Changes($after: String) { changes(after: $after) { kind subjectId message { id body } } }',
  },
})

export interface BareSocket {
  socket: WebSocket
  /** Of each change that came. */
  kinds: string[]
  acknowledged: Promise<void>
  live: Promise<void>
  closed: Promise<{ code: number; reason: string }>
}

/** Asks for the feed as soon as it is let in. */
export function openSocket(url: string, { token }: TestPerson): BareSocket {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const kinds: string[] = []
  const [acknowledged, live] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const closed = Promise.withResolvers<{ code: number; reason: string }>()
  socket.on('error', () => undefined)
  socket.on('close', (code, reason) => closed.resolve({ code, reason: reason.toString() }))
  socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init', payload: { token } })))
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as {
      type: string
      payload?: { data?: { changes: { kind: string } } }
    }
    if (frame.type === 'connection_ack') {
      socket.send(subscribing)
      acknowledged.resolve()
    }
    const kind = frame.payload?.data?.changes.kind
    if (!kind) return
    kinds.push(kind)
    if (kind === 'CAUGHT_UP') live.resolve()
  })
  return { socket, kinds, acknowledged: acknowledged.promise, live: live.promise, closed: closed.promise }
}
