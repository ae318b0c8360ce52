/** A bare socket that speaks graphql-transport-ws only as far as a test lets it. */
import { WebSocket } from 'ws'
import type { TestPerson } from '../person.ts'
import type { World } from '../world.ts'

export interface Message {
  id?: string
  type: string
  payload?: unknown
}

export interface OpenSocket {
  raw(data: string | Buffer): void
  send(message: object): void
  next(): Promise<Message>
  until(test: (message: Message) => boolean): Promise<Message>
  closed: Promise<{ code: number; reason: string }>
  close(): void
}

/** Waits for the acknowledgement, unless nobody signs in. */
export async function openSocket(world: World, person: TestPerson | null): Promise<OpenSocket> {
  const socket = new WebSocket(`${world.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  const waiting: Message[] = []
  let wake: (() => void) | null = null
  let isClosed = false
  socket.on('error', () => undefined)
  socket.on('message', (data: Buffer) => {
    waiting.push(JSON.parse(data.toString()) as Message)
    wake?.()
  })
  const closed = new Promise<{ code: number; reason: string }>(resolve =>
    socket.on('close', (code, reason) => {
      isClosed = true
      wake?.()
      resolve({ code, reason: reason.toString() })
    }),
  )
  await new Promise<void>((resolve, reject) => socket.once('open', resolve).once('close', reject))
  const next = async (): Promise<Message> => {
    while (waiting.length === 0) {
      if (isClosed) throw new Error('the socket is closed')
      await new Promise<void>(resolve => void (wake = resolve))
    }
    return waiting.shift() as Message
  }
  const open: OpenSocket = {
    raw: data => socket.send(data),
    send: message => socket.send(JSON.stringify(message)),
    next,
    async until(test) {
      for (;;) {
        const message = await next()
        if (test(message)) return message
      }
    },
    closed,
    close: () => socket.terminate(),
  }
  if (person) {
    open.send({ type: 'connection_init', payload: { token: person.token } })
    await open.until(message => message.type === 'connection_ack')
  }
  return open
}
