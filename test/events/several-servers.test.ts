/** Two servers on one PostgreSQL: what happens at one is heard at the other, by NOTIFY or by Redis. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { personIn, type TestPerson } from '../person.ts'
import { activeCase, send, signedIn } from '../steps.ts'
import { isOnPostgres, openWorld, type World } from '../world.ts'

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
