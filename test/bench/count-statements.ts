import type { Platform } from '../../server/context.ts'
import { askHere } from './ask-here.ts'
import type { JobName } from './plan.ts'
import type { Seeded } from './seed.ts'

const aside = /^\s*(begin|start transaction|commit|set |select set_config)/i

/** How many statements one request of each job takes, begin, actor and commit aside. */
export async function countStatements(platform: Platform, seeded: Seeded): Promise<Record<JobName, number>> {
  const { ask, close } = await askHere(platform, seeded)
  const counted = async (job: JobName): Promise<number> => {
    await ask[job]()
    let count = 0
    platform.database.onStatement = text => void (aside.test(text) || (count += 1))
    await ask[job]()
    platform.database.onStatement = null
    return count
  }
  const counts = { J1: await counted('J1'), J3: await counted('J3'), J4: await counted('J4') }
  await close()
  return counts
}
