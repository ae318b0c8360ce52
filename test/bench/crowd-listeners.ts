/** Thousands who listen to one queue: over graphql-ws at the product, over bare ws at the baseline. */
import { WebSocket, type RawData } from 'ws'
import type { SeededPerson } from './seed-people.ts'

/** Ids only, as a neutral's window asks. */
const changes = 'subscription Changes($after: String) { changes(after: $after) { kind at caseId subjectId } }'
/** As many as a server's queue of new connections takes. */
const AT_ONCE = 100

export interface Audience {
  join(people: SeededPerson[]): Promise<void>
  /** Resolves once everybody has heard of one more change, with the moment at which the last one did. */
  hearOnce(): Promise<number>
  /** Heard more than was expected. */
  faults(): number
  size(): number
}

interface Frame {
  type?: string
  ready?: boolean
  payload?: { data?: Heard | null }
  data?: Heard | null
}
interface Heard {
  changes: { kind: string }
}

export function createAudience(port: number, isProduct: boolean): Audience {
  let size = 0
  let left = 0
  let faults = 0
  let done: () => void = () => undefined
  const heard = (): void => {
    if (left === 0) return void (faults += 1)
    left -= 1
    if (left === 0) done()
  }
  const open = (person: SeededPerson): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = isProduct
        ? new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws')
        : new WebSocket(`ws://127.0.0.1:${port}/${person.personId}`)
      socket.once('error', reject).once('close', code => reject(new Error(`a listener was closed (${code})`)))
      if (isProduct) socket.on('open', () => say(socket, { type: 'connection_init', payload: { token: person.token } }))
      socket.on('message', data => {
        const frame = JSON.parse(textOf(data)) as Frame
        const kind = (frame.payload ?? frame).data?.changes.kind
        if (frame.type === 'connection_ack')
          say(socket, { id: '1', type: 'subscribe', payload: { query: changes, variables: { after: null } } })
        else if (frame.ready || kind === 'CAUGHT_UP') resolve()
        else if (kind === 'QUEUE_CHANGED') heard()
      })
    })
  return {
    hearOnce() {
      left = size
      return new Promise(resolve => (done = () => resolve(performance.now())))
    },
    faults: () => faults,
    size: () => size,
    async join(people) {
      for (let from = 0; from < people.length; from += AT_ONCE)
        await Promise.all(people.slice(from, from + AT_ONCE).map(open))
      size += people.length
    },
  }
}

const say = (socket: WebSocket, frame: unknown): void => socket.send(JSON.stringify(frame))
const textOf = (data: RawData): string => (data as Buffer).toString('utf8')
