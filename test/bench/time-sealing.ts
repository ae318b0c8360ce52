import type { Platform } from '../../server/context.ts'
import { askHere } from './ask-here.ts'
import type { JobName } from './plan.ts'
import type { Seeded } from './seed.ts'

const TIMES = 100

/** How long one request of each job spends sealing and opening words, in milliseconds of one processor. */
export async function timeSealing(platform: Platform, seeded: Seeded): Promise<Record<JobName, number>> {
  const { ask, close } = await askHere(platform, seeded)
  const { keys } = platform
  let spent = 0
  // Of this thread alone: on a busy machine a clock counts the others too. It moves in steps, hence the many times.
  const timed =
    <A extends unknown[], R>(work: (...args: A) => R) =>
    (...args: A): R => {
      const before = process.threadCpuUsage()
      try {
        return work(...args)
      } finally {
        const { user, system } = process.threadCpuUsage(before)
        spent += (user + system) / 1000
      }
    }
  const untimed = { ...keys }
  Object.assign(keys, {
    seal: timed((...args: Parameters<typeof keys.seal>) => untimed.seal(...args)),
    openText: timed((...args: Parameters<typeof keys.openText>) => untimed.openText(...args)),
  })
  const each = async (job: JobName): Promise<number> => {
    for (let time = 0; time < TIMES; time += 1) await ask[job]()
    spent = 0
    for (let time = 0; time < TIMES; time += 1) await ask[job]()
    return spent / TIMES
  }
  const found = { J1: await each('J1'), J3: await each('J3'), J4: await each('J4') }
  Object.assign(keys, untimed)
  await close()
  return found
}
