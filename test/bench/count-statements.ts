import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { buildApp } from '../../server/app.ts'
import type { Platform } from '../../server/context.ts'
import { askProduct } from './asking.ts'
import { openConnection } from './connections.ts'
import { pick } from './jobs.ts'
import type { JobName } from './plan.ts'
import type { Seeded } from './seed.ts'

const aside = /^\s*(begin|start transaction|commit|set |select set_config)/i

/** How many statements one request of each job takes, begin, actor and commit aside: the same app, in this process. */
export async function countStatements(
  platform: Platform,
  { mediators, pages, threads }: Seeded,
): Promise<Record<JobName, number>> {
  const app = await buildApp(platform, { jobsEveryMs: 0 })
  await new Promise<void>(resolve => app.server.listen(0, '127.0.0.1', resolve))
  const connection = await openConnection((app.server.address() as AddressInfo).port)
  const { conversationId, readers } = pick(threads.raw, 0)
  const [author, ...others] = readers
  if (!author) throw new Error('nobody is in the thread')
  const audience = others.map(({ seatId }) => seatId)
  const page = pick(pages, 0)
  const ask = {
    J1: () =>
      askProduct.send(connection, author, {
        key: randomUUID(),
        conversationId,
        body: 'How many statements?',
        audience,
      }),
    J3: () => askProduct.caseload(connection, pick(mediators, 0)),
    J4: () => askProduct.page(connection, page.mediator, page.caseId),
  }
  const counted = async (job: JobName): Promise<number> => {
    await ask[job]()
    let count = 0
    platform.database.onStatement = text => void (aside.test(text) || (count += 1))
    await ask[job]()
    platform.database.onStatement = null
    return count
  }
  const counts = { J1: await counted('J1'), J3: await counted('J3'), J4: await counted('J4') }
  connection.close()
  await app.stop()
  return counts
}
