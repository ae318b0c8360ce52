/** Two servers on one PostgreSQL: what happens at one is heard at the other, by NOTIFY or by Redis. */
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPostgresBus } from '../../server/platform/bus.ts'
import { personIn, type TestPerson } from '../person.ts'
import { activeCase, conversations, send, signedIn } from '../steps.ts'
import { showWriting, visit } from './presence-visit.ts'
import { isOnPostgres, openWorld, type World } from '../world.ts'

/** A loaded machine is slow; what never comes fails all the same. */
const soon = { timeout: 5_000 }

const { REDIS_URL } = process.env
const buses = REDIS_URL ? ['PostgreSQL', 'Redis'] : ['PostgreSQL']

describe.skipIf(!isOnPostgres()).each(buses)('two servers that tell each other by %s', bus => {
  let world: World
  let caseId: string
  let ana: TestPerson, bruno: TestPerson
  let second: { url: string }
  const redisUrl = bus === 'Redis' ? (REDIS_URL ?? null) : null

  beforeAll(async () => {
    world = await openWorld(undefined, { redisUrl })
    second = await world.beside({ redisUrl })
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
    caseId = await activeCase(world, ana, bruno)
  })
  afterAll(() => world.close())

  /** Bruno's other window, at the second server. */
  async function brunoThere(): Promise<TestPerson> {
    const there = personIn(second.url, 'second')
    await there.signInAs('bruno')
    return there
  }

  it('bring a message to who listens at the other, long before anybody polls', async () => {
    const there = await (await brunoThere()).listen()
    const { id } = await send(ana, caseId, 'JOINT', 'From one to the other')
    const heard = await there.until(one => one.change.kind === 'MESSAGE_SENT')
    expect(heard.change).toMatchObject({
      subjectId: id,
      message: { body: 'From one to the other', author: 'Ana Silva' },
    })
    there.stop()
  })

  it('tell each other who is in a conversation and who writes there, also who came before and who goes', async () => {
    const joint = (await conversations(ana, caseId))[0]?.id ?? ''
    const atAna = visit(world.url, ana, joint)
    await expect.poll(() => atAna.now()?.here.length, soon).toBe(1)
    const there = await brunoThere()
    const atBruno = visit(second.url, there, joint)
    await expect.poll(() => [atBruno.now()?.here.length, atAna.now()?.here.length], soon).toEqual([2, 2])
    await showWriting(ana, joint)
    await expect.poll(() => atBruno.now()?.writing.length, soon).toBe(1)
    await send(ana, caseId, 'JOINT', 'Written')
    await expect.poll(() => atBruno.now()?.writing.length, soon).toBe(0)
    atAna.stop()
    await expect.poll(() => atBruno.now()?.here.length, soon).toBe(1)
    atBruno.stop()
  })

  it('end the sockets of a person who signs out everywhere at the other', async () => {
    const there = await brunoThere()
    const listening = await there.listen()
    await bruno.do(`mutation($input: KeyInput!) { signOutEverywhere(input: $input) }`, {
      input: { key: crypto.randomUUID() },
    })
    await expect.poll(() => listening.closed, { timeout: 3_000 }).toBe(4403)
    await bruno.signInAs('bruno')
  })
})

describe.skipIf(!isOnPostgres())('the line between servers while PostgreSQL is away', () => {
  it('is asked for once at a time, and is one connection when it is back', async () => {
    const behind = new URL(process.env['DATABASE_URL'] ?? '')
    const open = new Set<Socket>()
    let isAway = false
    let attempts = 0
    const door = createServer(client => {
      attempts += 1
      client.on('error', () => undefined)
      if (isAway) return void client.destroy()
      const server = connect({ host: behind.hostname, port: Number(behind.port || 5432) }).on('error', () => undefined)
      open.add(client)
      client.once('close', () => open.delete(client) && server.destroy())
      server.once('close', () => client.destroy())
      client.pipe(server).pipe(client)
    }).listen(0, '127.0.0.1')
    await once(door, 'listening')
    const through = new URL(behind)
    through.host = `127.0.0.1:${(door.address() as AddressInfo).port}`
    const heard: string[] = []
    let gaps = 0
    const hearing = {
      onPersons: (ids: string[]) => void heard.push(...ids),
      onSignals: () => undefined,
      onGap: () => void (gaps += 1),
    }
    const bus = await createPostgresBus(through.href, hearing, 20)
    isAway = true
    for (const socket of open) socket.destroy()
    await new Promise(resolve => setTimeout(resolve, 400))
    expect(attempts).toBeGreaterThan(2)
    expect(attempts).toBeLessThanOrEqual(21)
    isAway = false
    await expect.poll(() => [gaps, open.size], soon).toEqual([1, 1])
    const other = new Client({ connectionString: behind.href })
    await other.connect()
    await other.query(`notify parley_feed, 'somebody'`)
    await expect.poll(() => heard, soon).toEqual(['somebody'])
    await Promise.all([other.end(), bus.close()])
    door.close()
  })
})
