/** The same app in this process, where one can see what a request does inside. */
import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { buildApp } from '../../server/app.ts'
import type { Platform } from '../../server/context.ts'
import { askProduct } from './asking.ts'
import { openConnection } from './connections.ts'
import { pick } from './jobs.ts'
import type { JobName } from './plan.ts'
import type { Seeded } from './seed.ts'

export interface AskHere {
  ask: Record<JobName, () => Promise<unknown>>
  close: () => Promise<void>
}

export async function askHere(platform: Platform, { mediators, pages, threads }: Seeded): Promise<AskHere> {
  const app = await buildApp(platform, { jobsEveryMs: 0 })
  await new Promise<void>(resolve => app.server.listen(0, '127.0.0.1', resolve))
  const connection = await openConnection((app.server.address() as AddressInfo).port)
  const { conversationId, readers } = pick(threads.raw, 0)
  const [author, ...others] = readers
  if (!author) throw new Error('nobody is in the thread')
  const audience = others.map(({ seatId }) => seatId)
  const page = pick(pages, 0)
  return {
    ask: {
      J1: () =>
        askProduct.send(connection, author, { key: randomUUID(), conversationId, body: 'How much is it?', audience }),
      J3: () => askProduct.caseload(connection, pick(mediators, 0)),
      J4: () => askProduct.page(connection, page.mediator, page.caseId),
    },
    async close() {
      connection.close()
      await app.stop()
    },
  }
}
