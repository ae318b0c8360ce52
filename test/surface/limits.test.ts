/** How deep, wide and costly a document may be, and how often somebody may ask: over HTTP and WebSocket alike. */
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDocument, documentLimits, MOST_TOKENS, readDocument } from '../../server/graphql/check-document.ts'
import { measureDocument } from '../../server/graphql/measure-document.ts'
import { buildParleySchema } from '../../server/graphql/schema.ts'
import { addressOf } from '../../server/http/address.ts'
import { createLimits, networkOf } from '../../server/platform/limits.ts'
import { operationsOf } from '../outsiders/documents.ts'
import type { TestPerson } from '../person.ts'
import { openWorld, type World } from '../world.ts'
import { clientDocuments } from './client-documents.ts'
import { openSocket } from './socket.ts'

const schema = buildParleySchema()
const nested = (depth: number): string => `{ viewer { ${'sessions { '.repeat(depth)} id ${'} '.repeat(depth)} } }`
const tooMuch: [reason: string, document: string, variables?: Record<string, unknown>][] = [
  ['TOO_DEEP', nested(20)],
  [
    'TOO_DEEP',
    `{ ...F0 } ${Array.from({ length: 30 }, (_, n) => `fragment F${n} on Query { viewer { ...F${n + 1} } }`).join(' ')}`,
  ],
  ['TOO_MANY_ALIASES', `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: viewer { id }`).join(' ')} }`],
  ['TOO_MANY_ALIASES', `{ ${'viewer { id } '.repeat(32)} }`],
  ['TOO_MANY_ALIASES', `{ ${'... { viewer { id } } '.repeat(32)} }`],
  ['TOO_MANY_DIRECTIVES', `{ viewer { ${'id @include(if: true) '.repeat(31)} } }`],
  ['TOO_COSTLY', `{ myCases(first: 60000) { nodes { id } } }`],
  ['TOO_COSTLY', `query($n: Int!) { myCases(first: $n) { nodes { id } } }`, { n: 2_000_000 }],
  ['TOO_LONG', `{ viewer { ${'id '.repeat(MOST_TOKENS)} } }`],
]
/** Each fragment asks twice for the next: 2^40 fields, in 200 tokens. */
const bomb = `{ viewer { ...F0 } } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Viewer { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F40 on Viewer { id }`

let world: World
let ana: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ana = await world.person('ana')
})
afterAll(() => world.close())

describe('a document', () => {
  it('of the client passes with room to spare: half of every limit', () => {
    expect(clientDocuments.length).toBeGreaterThan(50)
    for (const { name, text } of clientDocuments) {
      const document = readDocument(text)
      checkDocument(schema, document, {})
      const measure = measureDocument(schema, document)
      for (const key of ['depth', 'aliases', 'directives', 'cost'] as const)
        expect([name, key, measure[key] <= documentLimits[key] / 2]).toEqual([name, key, true])
      expect([name, text.split(/[\s{}()[\]:!$]+/).length <= MOST_TOKENS / 2]).toEqual([name, true])
    }
  })

  it('that asks for everything below one field passes, and so does introspection', () => {
    for (const document of [...operationsOf(schema).map(one => one.document), getIntrospectionQuery()])
      expect(() => checkDocument(schema, readDocument(document), {})).not.toThrow(/./)
  })

  it.each(tooMuch)(
    'that is %s is refused, with the limit, over HTTP and WebSocket',
    async (reason, query, variables) => {
      const refused = await ana.refused(query, variables)
      expect(refused).toMatchObject({ code: 'BAD_INPUT', field: 'query', reason })
      expect(refused.message).toContain(String(refused.limit))
      const socket = await openSocket(world, ana)
      const asked = query.replace(/^(query)?(?=[({ ])/, (_, word: string | undefined) => (word ? 'query' : ''))
      socket.send({ id: '1', type: 'subscribe', payload: { query: asked, variables } })
      expect(await socket.next()).toMatchObject({
        id: '1',
        type: 'error',
        payload: [{ extensions: { code: 'BAD_INPUT', reason } }],
      })
      socket.close()
    },
  )

  it('of fragments within fragments is measured in no time', () => {
    const before = performance.now()
    expect(() => checkDocument(schema, readDocument(bomb), {})).toThrow('This document costs')
    expect(performance.now() - before).toBeLessThan(100)
  })

  it('counts a page as long as it is asked for, its default, or the longest when nobody says', () => {
    const cost = (text: string, variables = {}) => measureDocument(schema, readDocument(text), variables).cost
    expect(cost('{ myCases(first: 7) { nodes { id } } }')).toBe(15)
    expect(cost('{ myCases { nodes { id } } }')).toBe(51)
    expect(cost('query($n: Int!) { myCases(first: $n) { nodes { id } } }')).toBe(201)
    expect(cost('query($n: Int!) { myCases(first: $n) { nodes { id } } }', { n: 3 })).toBe(7)
  })
})

describe('how often somebody may ask', () => {
  it('is counted per person and per address, and the refusal says how long to wait', async () => {
    const limits = createLimits()
    for (let n = 0; n < 240; n++) await limits.take('writesPerPerson', 'ana')
    await expect(limits.take('writesPerPerson', 'ana')).rejects.toMatchObject({
      extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: expect.any(Number) as number },
    })
    await limits.take('writesPerPerson', 'bruno')
    await limits.take('readsPerPerson', 'ana')
  })

  it('ends reading, changing and asking without a session, over HTTP', async () => {
    const bruno = await world.person('bruno')
    const { limits } = world.platform
    const exhaust = async (rule: Parameters<typeof limits.take>[0], who: string) => {
      for (;;)
        if (
          await limits.take(rule, who).then(
            () => false,
            () => true,
          )
        )
          return
    }
    await exhaust('readsPerPerson', world.ids.bruno)
    expect(await bruno.refused('{ viewer { id } }')).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
    expect((await bruno.fetch('/audit/x.json')).status).toBe(429)
    await exhaust('requestsPerAddress', '127.0.0.1')
    const answer = await world.anonymous().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    })
    expect([answer.status, Number(answer.headers.get('retry-after'))]).toEqual([429, expect.any(Number)])
    expect(await ana.do('{ viewer { name } }')).toEqual({ viewer: { name: 'Ana Silva' } })
  })

  it('ends subscribing, on one socket and over all, and leaves the socket open', async () => {
    const socket = await openSocket(world, ana)
    const query = 'subscription { changes { kind } }'
    for (let n = 0; n < 11; n++) socket.send({ id: String(n), type: 'subscribe', payload: { query } })
    const refused = await socket.until(message => message.type === 'error')
    expect(refused).toMatchObject({ payload: [{ extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: 30 } }] })
    socket.send({ type: 'ping' })
    expect(await socket.until(message => message.type === 'pong')).toBeTruthy()
    socket.close()
  })

  it('holds so many things open for one person, and gives the place back', () => {
    const limits = createLimits()
    const places = Array.from({ length: 30 }, () => limits.hold('socketsPerPerson', 'ana'))
    expect(() => limits.hold('socketsPerPerson', 'ana')).toThrow('wait 30 seconds')
    limits.hold('socketsPerPerson', 'bruno')
    places[0]?.()
    places[0]?.()
    limits.hold('socketsPerPerson', 'ana')
    expect(() => limits.hold('socketsPerPerson', 'ana')).toThrow('wait 30 seconds')
  })

  it('closes a socket that floods, and one that sends more than a frame may hold', async () => {
    const flooding = await openSocket(world, ana)
    for (let n = 0; n < 120 * 50 + 1; n++) flooding.send({ type: 'ping' })
    expect(await flooding.closed).toMatchObject({
      code: 1013,
      reason: expect.stringMatching(/retryAfterSeconds=\d+/) as string,
    })
    const giant = await openSocket(world, ana)
    giant.raw(`"${'x'.repeat(200_000)}"`)
    expect((await giant.closed).code).toBe(1009)
  })

  it('counts the addresses of one IPv6 network as one, and each IPv4 address', () => {
    expect(networkOf('2001:db8::1')).toBe(networkOf('2001:db8:0:0:ffff::2'))
    expect(networkOf('2001:db8:0:1::1')).not.toBe(networkOf('2001:db8:0:2::1'))
    expect(networkOf('::ffff:10.0.0.1')).toBe('10.0.0.1')
    expect(networkOf('10.0.0.1')).not.toBe(networkOf('10.0.0.2'))
  })

  it('names the address that the last of our own proxies saw', () => {
    const from = (forwarded: string | undefined, trust: number) =>
      addressOf({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.1' } } as never, trust)
    expect(from('6.6.6.6, 7.7.7.7', 0)).toBe('10.0.0.1')
    expect(from('6.6.6.6, 7.7.7.7', 1)).toBe('7.7.7.7')
    expect(from(undefined, 1)).toBe('10.0.0.1')
  })
})
