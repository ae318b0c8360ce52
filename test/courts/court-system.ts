/** A court's own system, as an integrator writes one: a token, GraphQL, files, a WebSocket, a receiver of webhooks. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { act } from '../../server/act.ts'
import { makeCourtClient, type CourtCredentials } from '../../server/courts/make-court-client.ts'
import { registerCourt } from '../../server/courts/register-court.ts'
import { jobWho } from '../../server/jobs.ts'
import { overhear } from '../canaries.ts'
import type { Refused } from '../person.ts'
import { isWholeMatrix } from '../proofs/effort.ts'
import type { World } from '../world.ts'

export interface CourtSystem extends CourtCredentials {
  token: string
  /** Every answer of the endpoint, as text. */
  heard: string[]
  do<T = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<T>
  refused(document: string, variables?: Record<string, unknown>): Promise<Refused>
  raw(document: string, variables?: Record<string, unknown>): Promise<CourtAnswer>
  fetch(path: string, init?: RequestInit): Promise<Response>
  renew(): Promise<void>
}

export interface CourtAnswer {
  data?: unknown
  errors?: { message: string; extensions: Refused }[]
}

/** Makes a court with these programs, credentials for it, and gets a token. */
export async function courtOf(world: World, key: string, programKeys: string[]): Promise<CourtSystem> {
  const credentials = await act(world.platform, jobWho('start-up'), async ctx => {
    await registerCourt(ctx, { key, name: `Court of ${key}`, programKeys })
    return makeCourtClient(ctx, { courtKey: key, label: 'Case management' })
  })
  const system = systemOf(world, credentials)
  await system.renew()
  return system
}

export function systemOf(world: World, credentials: CourtCredentials, token = ''): CourtSystem {
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const answer = await system.fetch('/court/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const text = await answer.text()
    system.heard.push(text)
    return JSON.parse(text) as CourtAnswer
  }
  const system: CourtSystem = {
    ...credentials,
    token,
    heard: [],
    raw: ask,
    async renew() {
      const { body } = await askToken(world, credentials)
      system.token = String(body.access_token)
    },
    fetch: async (path, init = {}) => {
      const headers = new Headers(init.headers)
      if (system.token && !headers.has('authorization')) headers.set('authorization', `Bearer ${system.token}`)
      const answer = await fetch(world.url + path, { ...init, headers })
      if (isWholeMatrix) overhear(world.url, system.token, path, Buffer.from(await answer.clone().arrayBuffer()))
      return answer
    },
    async do<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await ask(query, variables)
      if (errors?.length) throw new Error(JSON.stringify(errors))
      return data as T
    },
    async refused(query, variables) {
      const { errors } = await ask(query, variables)
      const [error] = errors ?? []
      if (!error) throw new Error('nothing was refused')
      return { ...error.extensions, message: error.message }
    },
  }
  return system
}

export async function askToken(
  world: World,
  { clientId, clientSecret }: CourtCredentials,
  form: Record<string, string> = { grant_type: 'client_credentials' },
  how: 'HEADER' | 'BODY' | 'BOTH' | 'NEITHER' = 'HEADER',
) {
  const inBody: Record<string, string> =
    how === 'BODY' || how === 'BOTH' ? { client_id: clientId, client_secret: clientSecret } : {}
  const basic = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`
  const answer = await fetch(`${world.url}/court/oauth/token`, {
    method: 'POST',
    headers: how === 'HEADER' || how === 'BOTH' ? { authorization: basic } : {},
    body: new URLSearchParams({ ...form, ...inBody }),
  })
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Record<string, string | number>,
  }
}

let messages = 0
export const messageId = (): string => `message-${++messages}`

export const caseFields = `id caseNumber programKey isReferred isClosedByCourt outcome cursor changedAt
  parties { name side kind } hearing { on at department vacatedAt } filings { id status purpose attempt isLate decidedAt rejectionReason documentHash }`

export interface SeenCase {
  id: string
  caseNumber: string
  isReferred: boolean
  isClosedByCourt: boolean
  outcome: string
  cursor: string
  parties: { name: string; side: string; kind: string }[]
  hearing: { on: string; at: string | null; department: string | null; vacatedAt: string | null } | null
  filings: { id: string; status: string; rejectionReason: string | null; documentHash: string }[]
}

export const referDocument = `mutation($input: ReferCaseInput!) { referCase(input: $input) { status case { ${caseFields} } } }`
export const hearingDocument = `mutation($input: RecordHearingInput!) { recordHearing(input: $input) { ${caseFields} } }`
export const decisionDocument = `mutation($input: RecordFilingDecisionInput!) { recordFilingDecision(input: $input) { ${caseFields} } }`
export const closureDocument = `mutation($input: RecordCourtClosureInput!) { recordCourtClosure(input: $input) { ${caseFields} } }`
export const casesDocument = `query($since: String, $first: Int! = 100) { cases(changedSince: $since, first: $first) { nodes { ${caseFields} } cursor hasMore } }`
export const caseDocument = `query($caseNumber: String!) { case(caseNumber: $caseNumber) { ${caseFields} } }`
export const packetDocument = `query($caseNumber: String!, $filingId: ID) { filingPacket(caseNumber: $caseNumber, filingId: $filingId) {
  filingId status rejectionReason caseNumber outcome parties { name side } documentHash pdfSha256 pdfBytes pdfBase64 pdfUrl xmlUrl } }`

export const referral = (caseNumber: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  messageId: messageId(),
  caseNumber,
  programKey: 'santa-clara-small-claims',
  caseType: 'SMALL_CLAIMS',
  claimCents: 220_000,
  hearing: { on: '2027-04-20', time: '08:30', department: '4' },
  parties: [
    { name: 'Ana Silva', side: 'PLAINTIFF', email: 'ana@demo.parley.example' },
    { name: 'Bruno Reyes', side: 'DEFENDANT', email: 'bruno@demo.parley.example' },
  ],
  ...changes,
})

export const refer = async (court: CourtSystem, caseNumber: string, changes: Record<string, unknown> = {}) =>
  (
    await court.do<{ referCase: { status: string; case: SeenCase } }>(referDocument, {
      input: referral(caseNumber, changes),
    })
  ).referCase

export const seenByCourt = async (court: CourtSystem, caseNumber: string): Promise<SeenCase> =>
  (await court.do<{ case: SeenCase }>(caseDocument, { caseNumber })).case

/** One release passes: what happened before it is told. */
export async function nextRelease(world: World, court?: CourtSystem): Promise<void> {
  await world.app.jobs.run()
  world.later({ minutes: world.platform.config.courts.releaseMinutes })
  await world.app.jobs.run()
  await court?.renew()
}

export interface Received {
  headers: IncomingHttpHeaders
  body: string
  event: { type: string; timestamp: string; data: { cursor: string; caseId: string; filingId?: string } }
}

export interface Receiver {
  url: string
  received: Received[]
  /** How it answers from now on. */
  answers(how: number | 'NEVER' | { redirectTo: string }): void
  close(): Promise<void>
}

/** A court's server that takes webhooks on this machine. */
export async function openReceiver(world: World): Promise<Receiver> {
  let how: number | 'NEVER' | { redirectTo: string } = 204
  const received: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', chunk => void (body += String(chunk)))
    request.on('end', () => {
      received.push({ headers: request.headers, body, event: JSON.parse(body) as Received['event'] })
      overhear(world.url, null, 'a webhook', Buffer.from(JSON.stringify([request.headers, body])))
      if (how === 'NEVER') return
      if (typeof how === 'number') return void response.writeHead(how).end()
      response.writeHead(302, { location: how.redirectTo }).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answers: next => void (how = next),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** As an integrator verifies it, written anew from standardwebhooks.com. */
export function isSignedBy(secret: string, { headers, body }: Received): boolean {
  const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const content = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`
  const expected = createHmac('sha256', bytes).update(content).digest()
  return String(headers['webhook-signature'])
    .split(' ')
    .some(one => {
      const [version, signature = ''] = one.split(',')
      const given = Buffer.from(signature, 'base64')
      return version === 'v1' && given.length === expected.length && timingSafeEqual(given, expected)
    })
}

/** Listens for outcomes until stopped; answers what came, and how the socket was closed. */
export function listenForOutcomes(world: World, token: string, after: string | null) {
  const heard: { cursor: string; case: { caseNumber: string; outcome: string } }[] = []
  const state: { closed: number | null; errors: unknown; isOver: boolean } = {
    closed: null,
    errors: null,
    isOver: false,
  }
  const client = createClient({
    url: `${world.url.replace('http', 'ws')}/court/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { token },
    on: { closed: event => void (state.closed = (event as { code: number }).code) },
  })
  const stop = client.subscribe<{ outcomeRecorded: (typeof heard)[number] }>(
    {
      query: `subscription($after: String) { outcomeRecorded(after: $after) { cursor kind case { caseNumber outcome } } }`,
      variables: { after },
    },
    {
      next: ({ data, errors }) => {
        overhear(world.url, token, 'a subscription of a court', Buffer.from(JSON.stringify(data ?? null)))
        if (data) heard.push(data.outcomeRecorded)
        else state.errors = errors
      },
      error: error => void (state.errors = error),
      complete: () => void (state.isOver = true),
    },
  )
  return {
    heard,
    state,
    async until(test: () => boolean) {
      for (let tries = 0; tries < 60 && !test(); tries++) await new Promise(resolve => setTimeout(resolve, 50))
      if (!test()) throw new Error(`not heard: ${JSON.stringify({ heard, ...state })}`)
    },
    async stop() {
      stop()
      await client.dispose()
    },
  }
}
