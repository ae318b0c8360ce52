/** What whoever runs Parley sees of it: lines and figures with ids and codes, and never a word. */
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { ConfigError } from '../../server/config-error.ts'
import { createLog, factsOf } from '../../server/platform/log.ts'
import { createMetrics } from '../../server/platform/metrics.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, send, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { openProduction, type Production } from './production.ts'
import { openSocket } from './socket.ts'

const CANARY = 'KESTREL-77'
const TOKEN = 'a-token-of-at-least-20-characters'
const uuid = /^[0-9a-f-]{36}$/

let world: World
let production: Production
let ana: TestPerson
let bruno: TestPerson
const lines: string[] = []
const metrics = createMetrics()

const logged = (): Record<string, unknown>[] => lines.map(line => JSON.parse(line) as Record<string, unknown>)
const answered = async (test: (line: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> => {
  for (let tries = 0; tries < 100; tries++) {
    const found = logged().find(line => line.msg === 'answered' && test(line))
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error(`no such line: ${lines.join('')}`)
}

beforeAll(async () => {
  world = await openWorld()
  const to = new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) })
  world.platform.database.onStatement = () => metrics.statement()
  production = await openProduction(world, {
    config: { metricsToken: TOKEN },
    platform: { log: createLog('info', to), metrics },
  })
  const [anaHere, brunoHere] = await signedIn(world, 'ana', 'bruno')
  const caseId = await activeCase(world, anaHere, brunoHere)
  ana = production.here(anaHere)
  bruno = production.here(brunoHere)
  await send(ana, caseId, 'JOINT', `${CANARY} is what I say`)
  await ana.refused(`query ${CANARY.replace('-', '')} { case(id: "${CANARY}") { id } }`)
  await bruno.refused(`{ case(id: "${CANARY}") { ${CANARY.replace('-', '')} } }`)
  await production.here(world.anonymous()).refused('{ viewer { id } }')
  await fetch(`${production.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: CANARY },
    body: JSON.stringify({ query: '{ viewer { id } }' }),
  })
  await ana.fetch(`/evidence/${CANARY}?${CANARY}`, { headers: { 'user-agent': CANARY, cookie: CANARY } })
  const socket = await openSocket({ ...world, url: production.url }, bruno)
  socket.send({
    id: CANARY,
    type: 'subscribe',
    payload: { query: `subscription ${CANARY.replace('-', '')} { changes { kind } }` },
  })
  await socket.until(message => message.type === 'next')
  socket.close()
})
afterAll(async () => {
  await production.stop()
  metrics.close()
  await world.close()
})

describe('the log', () => {
  it('has one line for each request: kind, code, time, person, and an id that the answer carries too', async () => {
    const answer = await ana.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'query Mine { viewer { id } }' }),
    })
    const requestId = answer.headers.get('x-request-id')
    const line = await answered(one => one.requestId === requestId)
    expect(line).toMatchObject({ kind: 'query', code: 'OK', status: 200, personId: world.ids.ana, level: 30 })
    expect(requestId).toMatch(uuid)
    expect(line.milliseconds).toBeTypeOf('number')
    expect(logged().filter(one => one.requestId === requestId)).toHaveLength(1)
    // A name that came with the request is no name of ours.
    expect(line).not.toHaveProperty('operation')
  })

  it('says how what was refused was answered, and that somebody listens', async () => {
    for (const code of ['NOT_FOUND', 'BAD_INPUT', 'SIGN_IN_NEEDED', 'OK']) await answered(line => line.code === code)
    expect(await answered(line => line.kind === 'subscription')).toMatchObject({
      personId: world.ids.bruno,
      code: 'OK',
    })
    const evidence = { status: 404, code: 'NOT_FOUND', personId: world.ids.ana }
    expect(await answered(line => line.kind === 'evidence')).toMatchObject(evidence)
    expect(await answered(line => line.kind === 'graphql')).toMatchObject({ code: 'SIGN_IN_NEEDED', status: 401 })
  })

  it('repeats nothing that anybody sent', () => {
    expect(lines.length).toBeGreaterThan(5)
    expect(lines.join('')).not.toContain('KESTREL')
  })

  it('leaves out what is not on its list, or does not look like it', () => {
    const written: string[] = []
    const to = new Writable({ write: (chunk: Buffer, _encoding, done) => (written.push(chunk.toString()), done()) })
    const facts = { personId: 'Ana Silva', code: 'two words', caseId: world.ids.ana, body: CANARY, count: 3 }
    createLog('info', to).info('something', facts)
    const { level: _level, time: _time, ...line } = JSON.parse(written.join('')) as Record<string, unknown>
    expect(line).toEqual({ msg: 'something', caseId: world.ids.ana, count: 3 })
  })

  it('tells where an error was thrown, and not what it says, over however many lines', () => {
    const { name, at } = factsOf(new TypeError(`${CANARY}\n    at ${CANARY} (/x.ts:1:1)`))
    expect(name).toBe('TypeError')
    expect(at).toContain('observed.test.ts')
    expect(at).not.toContain('KESTREL')
  })
})

describe('the figures', () => {
  const figures = (token: string | null) =>
    fetch(`${production.url}/metrics`, token === null ? {} : { headers: { authorization: `Bearer ${token}` } })

  it('are shown to whoever knows the token, and do not exist for anybody else', async () => {
    for (const token of [null, '', 'a-token-of-at-least-20-character', `${TOKEN} `.repeat(2)]) {
      const answer = await figures(token)
      expect([token, answer.status]).toEqual([token, 404])
    }
    expect((await fetch(`${world.url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(404)
    expect((await figures(TOKEN)).status).toBe(200)
  })

  it('count requests, statements, listeners, deliveries, mails and lateness', async () => {
    const text = await (await figures(TOKEN)).text()
    expect(text).toMatch(/^parley_requests_total\{kind="mutation",code="OK"\} 1$/m)
    expect(text).toMatch(/^parley_requests_total\{kind="query",code="SIGN_IN_NEEDED"\} 1$/m)
    expect(text).toMatch(/^parley_requests_total\{kind="subscription",code="OK"\} 1$/m)
    expect(text).toMatch(/^parley_statements_per_request_sum\{kind="mutation"\} [1-9]\d*$/m)
    expect(text).toMatch(/^parley_request_seconds_count\{kind="query"\} [1-9]\d*$/m)
    expect(text).toMatch(/^parley_deliveries_total [1-9]\d*$/m)
    expect(text).toMatch(/^parley_listeners \d+$/m)
    expect(text).toMatch(/^parley_mails_waiting [1-9]\d*$/m)
    expect(text).toMatch(/^parley_event_loop_delay_seconds [\d.e-]+$/m)
    expect(text).not.toContain('KESTREL')
  })

  it('need a token that cannot be guessed', () => {
    expect(() => readConfig({ METRICS_TOKEN: 'short' })).toThrow(ConfigError)
    expect(readConfig({ METRICS_TOKEN: TOKEN }).metricsToken).toBe(TOKEN)
    expect(readConfig({}).metricsToken).toBeNull()
  })

  it('count no statement of one request for another', async () => {
    const own = createMetrics()
    const work = (statements: number) => async () => {
      for (let n = 0; n < statements; n++) {
        await Promise.resolve()
        own.statement()
      }
    }
    await Promise.all([own.countStatements('a', work(3)), own.countStatements('b', work(20)), work(5)()])
    const text = await own.text()
    own.close()
    expect(text).toContain('parley_statements_per_request_sum{kind="a"} 3')
    expect(text).toContain('parley_statements_per_request_sum{kind="b"} 20')
  })
})
