/** One browser window: cookies, access token, GraphQL over HTTP and WebSocket. */
import { randomUUID } from 'node:crypto'
import type { ExecutionResult } from 'graphql'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import type { DemoKey } from '../server/demo/people.ts'
import { overhear } from './canaries.ts'
import { isWholeMatrix } from './proofs/effort.ts'

export interface Refused {
  code: string
  field?: string
  reason?: string
  message: string
  [data: string]: unknown
}

export interface Heard {
  cursor: string
  change: Record<string, unknown> & { kind: string }
}

export interface Listening {
  heard: Heard[]
  /** Waits until something heard passes the test; throws after three seconds with what was heard. */
  until(test: (heard: Heard) => boolean): Promise<Heard>
  /** With which code the server closed the socket, once it did. */
  closed: number | null
  stop(): void
}

export interface TestPerson {
  window: string
  token: string | null
  signInAs(key: DemoKey): Promise<void>
  /** The data of a query or mutation; throws when anything is refused. */
  do<T = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<T>
  /** The refusal of a query or mutation; throws when nothing is refused. */
  refused(document: string, variables?: Record<string, unknown>): Promise<Refused>
  raw(
    document: string,
    variables?: Record<string, unknown>,
  ): Promise<{
    data?: Record<string, unknown> | null
    errors?: { message: string; extensions: Record<string, unknown> }[]
  }>
  fetch(path: string, init?: RequestInit): Promise<Response>
  listen(after?: string | null, selection?: string): Promise<Listening>
}

/** A new key for a mutation. */
export const key = (): string => randomUUID()

export function personIn(url: string, window: string): TestPerson {
  const cookies = new Map<string, string>()
  const person: TestPerson = {
    window,
    token: null,
    async signInAs(name) {
      const answer = await person.fetch('/demo/sign-in', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ person: name, window }),
      })
      person.token = ((await answer.json()) as { accessToken: string }).accessToken
    },
    async fetch(path, init = {}) {
      const headers = new Headers(init.headers)
      headers.set('x-parley-window', window)
      if (person.token) headers.set('authorization', `Bearer ${person.token}`)
      if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
      const answer = await fetch(url + path, { ...init, headers })
      for (const line of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
        if (value) cookies.set(name, value)
        else cookies.delete(name)
      }
      if (isWholeMatrix) overhear(url, person.token, path, Buffer.from(await answer.clone().arrayBuffer()))
      return answer
    },
    async raw(query, variables = {}) {
      const answer = await person.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      })
      return (await answer.json()) as Awaited<ReturnType<TestPerson['raw']>>
    },
    async do<T>(document: string, variables?: Record<string, unknown>) {
      const { data, errors } = await person.raw(document, variables)
      if (errors?.length || !data) throw new Error(`refused: ${JSON.stringify(errors, null, 1)}`)
      return data as T
    },
    async refused(document, variables) {
      const { data, errors } = await person.raw(document, variables)
      const error = errors?.[0]
      if (!error) throw new Error(`not refused: ${JSON.stringify(data)}`)
      return { message: error.message, ...error.extensions } as Refused
    },
    listen: (after = null, selection = 'kind caseId conversationId subjectId message { id body author }') =>
      listen(url, person, after, selection),
  }
  return person
}

async function listen(url: string, person: TestPerson, after: string | null, selection: string): Promise<Listening> {
  const heard: Heard[] = []
  const waiting = new Set<() => void>()
  let isRefused = false
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { token: person.token ?? '' },
    retryAttempts: 0,
    lazy: true,
    on: { closed: event => void (listening.closed = (event as { code: number }).code) },
  })
  const stop = client.subscribe<{ changes: Heard['change'] }, { cursor: string }>(
    { query: `subscription Changes($after: String) { changes(after: $after) { ${selection} } }`, variables: { after } },
    {
      next: ({ data, extensions }: ExecutionResult<{ changes: Heard['change'] }, { cursor: string }>) => {
        if (isWholeMatrix) overhear(url, person.token, 'a subscription', Buffer.from(JSON.stringify(data ?? null)))
        if (data) heard.push({ cursor: String(extensions?.cursor), change: data.changes })
        for (const wake of waiting) wake()
      },
      error: () => {
        isRefused = true
        for (const wake of waiting) wake()
      },
      complete: () => undefined,
    },
  )
  const listening: Listening = {
    heard,
    closed: null,
    until: test =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = heard.find(test)
          if (!found) return isRefused ? giveUp() : undefined
          clearTimeout(timer)
          waiting.delete(look)
          resolve(found)
        }
        const giveUp = (): void => {
          clearTimeout(timer)
          waiting.delete(look)
          reject(new Error(`not heard; heard ${JSON.stringify(heard.map(one => one.change.kind))}`))
        }
        const timer = setTimeout(giveUp, 3_000)
        waiting.add(look)
        look()
      }),
    stop: () => {
      stop()
      void client.dispose()
    },
  }
  await listening.until(one => one.change.kind === 'CAUGHT_UP')
  return listening
}
