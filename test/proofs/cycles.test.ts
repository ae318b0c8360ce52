/** Subscribing and going away, again and again, at every moment of it: nothing stays behind. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../person.ts'
import { signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { isFull } from './effort.ts'
import { openSocket } from './sockets.ts'

const CYCLES = isFull ? 10_000 : 60
/** By then everything that is loaded once, is. */
const WARM = 2_000
const AT_ONCE = 20
/** The counters of the limits are kept for a minute: less than this for each socket. */
const MOST_BYTES_A_CYCLE = 1_000

describe('somebody who subscribes and goes away', { timeout: 600_000 }, () => {
  let world: World
  let people: readonly TestPerson[]
  beforeAll(async () => {
    world = await openWorld()
    people = await signedIn(world, 'ana', 'bruno', 'mira', 'sam')
  })
  afterAll(() => world.close())

  /** Goes away before the answer, before the first event, by "complete" or by cutting the line. */
  const ways = [
    async (person: TestPerson) => {
      const { socket, acknowledged } = openSocket(world.url, person)
      await acknowledged
      socket.terminate()
    },
    async (person: TestPerson) => {
      const { socket, acknowledged, closed } = openSocket(world.url, person)
      await acknowledged
      socket.send(JSON.stringify({ id: '1', type: 'complete' }))
      socket.close(1000)
      await closed
    },
    async (person: TestPerson) => {
      const { socket, live } = openSocket(world.url, person)
      await live
      socket.terminate()
    },
    async (person: TestPerson) => {
      const { socket, live, closed } = openSocket(world.url, person)
      await live
      socket.close(1000)
      await closed
    },
  ]

  it('leaves no listener and no memory behind', async () => {
    let warm = 0
    for (let cycle = 0; cycle < CYCLES; cycle += AT_ONCE) {
      if (cycle === WARM) warm = heapAfterCollecting()
      await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, index) => {
          const person = people[index % people.length] as TestPerson
          await ways[(cycle / AT_ONCE + index) % ways.length]?.(person)
        }),
      )
    }
    await expect.poll(() => world.platform.hub.listeners(), { timeout: 5_000 }).toBe(0)
    if (!isFull) return
    const grown = heapAfterCollecting() - warm
    console.log(`${CYCLES} cycles; since cycle ${WARM} the heap has grown by ${Math.round(grown / 1_000)} kB`)
    expect(grown).toBeLessThan((CYCLES - WARM) * MOST_BYTES_A_CYCLE)
  })
})

function heapAfterCollecting(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  return process.memoryUsage().heapUsed
}
