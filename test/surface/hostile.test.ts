/**
 * What nobody of good faith sends, by the thousand: nothing of it brings the server down, is answered with 5xx, shows a
 * stack, or tells what there is. PARLEY_HOSTILE=10000 sends as many; the suite sends some hundred.
 */
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../person.ts'
import { openWorld, type World } from '../world.ts'
import { handMade } from './hand-made-requests.ts'
import { handMadeFrames, randomFrames } from './hostile-frames.ts'
import type { HostileRequest } from './hostile-request.ts'
import { randomRequests } from './random-requests.ts'
import { openProduction, type Production } from './production.ts'
import { openSocket } from './socket.ts'

const COUNT = Number(process.env.PARLEY_HOSTILE ?? 400)
const AT_ONCE = 20
/** Of a stack, of a file, of a statement, of a guess. */
const telling = /\bat .+:\d+:\d+|node_modules|\/server\/|\bselect \w+ from\b|did you mean/i
/** Of the schema, to whoever is not signed in. */
const hinting = /on type "|Unknown (type|argument|field)|Cannot query field|must have a selection of subfields/

let world: World
let production: Production
let ana: TestPerson
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })

beforeAll(async () => {
  world = await openWorld()
  production = await openProduction(world)
  ana = production.here(await world.person('ana'))
})
afterAll(async () => {
  agent.destroy()
  await production.stop()
  await world.close()
})

function sent({ method, path, headers, body }: HostileRequest): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(production.url, { method, path, headers, agent }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

async function inTurns<T>(all: T[], work: (one: T, at: number) => Promise<void>): Promise<void> {
  const left = all.entries()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const [at, one] of left) await work(one, at)
    }),
  )
}

const signed = (one: HostileRequest): HostileRequest => ({
  ...one,
  headers: { authorization: `Bearer ${ana.token}`, ...one.headers },
})
const inFull = (one: HostileRequest): string => JSON.stringify({ ...one, body: String(one.body).slice(0, 300) })

describe('hostile requests', () => {
  it('are refused in few words, to whoever signed in and to whoever did not', async () => {
    const random = randomRequests(Math.max(0, COUNT - 2 * handMade.length))
    const all = [
      ...handMade.flatMap(one => [one, signed(one)]),
      ...random.map((one, at) => (at % 2 ? signed(one) : one)),
    ]
    expect(all.length).toBeGreaterThanOrEqual(COUNT)
    const found: string[] = []
    await inTurns(all, async one => {
      const { status, text } = await sent(one)
      const isSigned = 'authorization' in one.headers
      const echo = text.replaceAll('\\"', '"')
      if (status >= 500 || telling.test(echo) || (!isSigned && hinting.test(echo)))
        found.push(`${inFull(one)} was answered with ${status}: ${text.slice(0, 300)}`)
    })
    expect(found).toEqual([])
    expect(await ana.do('{ viewer { name } }')).toEqual({ viewer: { name: 'Ana Silva' } })
  }, 600_000)
})

describe('hostile frames', () => {
  const world2 = () => ({ ...world, url: production.url })

  /** Sends a frame, then a ping: what comes back before its answer, or before the end, is what the frame did. */
  async function answersTo(frames: readonly (string | Buffer)[], person: TestPerson | null): Promise<string[]> {
    const socket = await openSocket(world2(), person)
    const heard: string[] = []
    for (const frame of frames) socket.raw(frame)
    socket.send({ type: 'ping' })
    const listening = socket.until(message => {
      heard.push(JSON.stringify(message))
      return message.type === 'pong'
    })
    const { code, reason } = await Promise.race([
      socket.closed,
      listening.then(() => ({ code: 0, reason: '' })).catch(() => socket.closed),
    ])
    heard.push(`${code} ${reason}`)
    socket.close()
    return heard
  }

  it('are refused or close their socket, and tell nothing', async () => {
    const random = randomFrames(Math.ceil(COUNT / 6))
    const all = [...handMadeFrames, ...random].flatMap(frame => [[[frame], null] as const, [[frame], ana] as const])
    const found: string[] = []
    await inTurns(all, async ([frames, person]) => {
      const heard = await answersTo(frames, person)
      if (heard.some(text => telling.test(text) || /^(4500|1011|1006) |INTERNAL/.test(text)))
        found.push(`${String(frames[0]).slice(0, 300)} was answered with ${heard.join(' ').slice(0, 300)}`)
    })
    expect(found).toEqual([])
  }, 600_000)

  it('cannot subscribe twice under one name, nor before saying who they are', async () => {
    const frame = JSON.stringify({
      id: '1',
      type: 'subscribe',
      payload: { query: 'subscription { changes { kind } }' },
    })
    expect((await answersTo([frame, frame], ana)).at(-1)).toContain('4409')
    expect((await answersTo([frame], null)).at(-1)).toContain('4401')
  })

  it('that break the rules of WebSocket itself end their own connection and no other', async () => {
    const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13'
    const upgrade = (path: string, more = key): string =>
      `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${more}\r\n\r\n`
    const graphql = upgrade('/graphql', `${key}\r\nSec-WebSocket-Protocol: graphql-transport-ws`)
    const handshakes = [
      upgrade('//'),
      upgrade('http://['),
      upgrade('/other'),
      upgrade('/graphql', ''),
      upgrade('/graphql', `${key}\r\nOrigin: ://`),
      upgrade('/graphql', `${key}\r\nOrigin: https://evil.example`),
      upgrade('/graphql', `${key}\r\nSec-WebSocket-Protocol: graphql-ws`),
      'GET /graphql HTTP/9.9\r\n\r\n',
      '\0\0\0\0',
      'x'.repeat(100_000),
    ]
    const frames = [
      [0x83, 0x80],
      [0xf1, 0x80, 0, 0, 0, 0],
      [0x81, 0x05, 0x68, 0x65, 0x6c, 0x6c, 0x6f],
      [0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
      [0x09, 0x80, 0, 0, 0, 0],
      [0x80, 0x80, 0, 0, 0, 0],
      [0x88, 0x82, 0, 0, 0, 0, 0x00, 0x01],
      [0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28],
      [0x89, 0xfe, 0x00, 0x80],
    ]
    const port = Number(new URL(production.url).port)
    const answer = (bytes: Buffer[]): Promise<string> =>
      new Promise(resolve => {
        const socket = connect(port, '127.0.0.1')
        let text = ''
        socket.on('data', data => (text += data.toString('latin1')))
        socket.on('error', () => undefined)
        socket.on('close', () => resolve(text))
        for (const part of bytes) socket.write(part)
        setTimeout(() => socket.destroy(), 200)
      })
    const texts = await Promise.all([
      ...handshakes.map(text => answer([Buffer.from(text)])),
      ...frames.map(bytes => answer([Buffer.from(graphql), Buffer.from(bytes)])),
    ])
    for (const text of texts) expect(text).not.toMatch(telling)
    expect(texts.slice(0, 3).map(text => text.slice(0, 12))).toEqual([
      'HTTP/1.1 404',
      expect.stringMatching(/^HTTP\/1.1 4/) as string,
      'HTTP/1.1 404',
    ])
    expect(texts[5]).toContain('403')
    expect(texts.slice(handshakes.length).every(text => text.startsWith('HTTP/1.1 101'))).toBe(true)
    expect(await ana.do('{ viewer { name } }')).toEqual({ viewer: { name: 'Ana Silva' } })
  })
})
