/** What goes wrong, at random: servers die, connections break, the database and Redis hang up. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Dice } from './dice.ts'
import type { FaultProxy } from './fault-proxy.ts'
import type { RedisFaults } from './redis-faults.ts'
import type { Room } from './room.ts'
import type { Servers } from './servers.ts'

export interface Weather {
  servers: Servers
  proxy: FaultProxy
  room: Room
  /** Null without Redis. */
  redis: RedisFaults | null
}

export interface Storm {
  /** How often each kind of fault was made, or how many connections it hit. */
  done: Record<string, number>
  /** Ends when the last server that was killed is back. */
  calm(): Promise<void>
}

/** One at a time, so that there is another to come back to; where there is none, it gets time to do something first. */
const KILL_AFTER_MS = { several: 3_000, one: 7_000 }

export function startStorm({ servers, proxy, room, redis }: Weather, dice: Dice): Storm {
  const done: Record<string, number> = {}
  const count = (name: string, times: number): void => void (done[name] = (done[name] ?? 0) + times)
  let isOver = false
  const faults: (() => Promise<void> | void)[] = [
    () => count('connections cut', proxy.cut(dice.between(5, 60))),
    () => count('connections held up', proxy.holdUp(dice.between(10, 60), dice.between(50, 1_500))),
    () => count('connections half closed', proxy.closeHalf(dice.between(5, 20), dice.between(500, 2_500))),
    async () => count('database connections ended', await room.endConnections(dice.between(20, 100))),
    async () => count('Redis connections ended', (await redis?.endConnections()) ?? 0),
  ]
  const breaking = (async () => {
    while (!isOver) {
      await wait(dice.between(300, 1_200))
      if (!isOver) await dice.pick(faults)()
    }
  })()
  const killing = (async () => {
    while (!isOver) {
      await wait(servers.ports.length > 1 ? KILL_AFTER_MS.several : KILL_AFTER_MS.one)
      if (isOver) return
      await servers.kill(dice.between(0, servers.ports.length - 1))
      count('servers killed', 1)
    }
  })()
  return {
    done,
    async calm() {
      isOver = true
      await Promise.all([breaking, killing])
    },
  }
}
