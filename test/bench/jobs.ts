/** The three jobs, as one request each at one server. Every answer is compared; a wrong one ends the run. */
import { randomUUID } from 'node:crypto'
import type { Asking } from './asking.ts'
import type { Connection } from './connections.ts'
import { createDeliveries, type Deliveries } from './deliveries.ts'
import { wordsOf } from './rows.ts'
import type { JobName } from './plan.ts'
import type { Seeded } from './seed.ts'
import type { SeededConversation } from './seed-conversation.ts'

/** Does the next request over this connection. */
export type Job = (connection: Connection) => Promise<void>

export interface Jobs {
  run: Record<JobName, Job>
  deliveries: Deliveries
}

export function jobsAt(asking: Asking, seeded: Seeded, threads: readonly SeededConversation[]): Jobs {
  const deliveries = createDeliveries()
  const first = new Map<string, Buffer>()
  const done: Record<JobName, number> = { J1: 0, J3: 0, J4: 0 }
  const sameAsBefore = (question: string, answer: Buffer): void => {
    const before = first.get(question)
    if (!before) first.set(question, answer)
    else if (!before.equals(answer))
      throw new Error(`${question} was answered differently: ${answer.toString('utf8', 0, 300)}`)
  }
  return {
    deliveries,
    run: {
      async J1(connection) {
        const n = done.J1++
        const { conversationId, readers } = pick(threads, n)
        const author = pick(readers, Math.floor(n / threads.length))
        const [key, body] = [randomUUID(), wordsOf(n)]
        const audience = readers.filter(reader => reader !== author).map(({ seatId }) => seatId)
        const heard = deliveries.expect(key, body, readers.length)
        const answer = await asking.send(connection, author, { key, conversationId, body, audience })
        if (!answer.includes(key)) throw new Error(`a message was refused: ${answer.toString('utf8', 0, 500)}`)
        await heard
      },
      async J3(connection) {
        const person = pick(seeded.mediators, done.J3++)
        sameAsBefore(`the caseload of ${person.name}`, await asking.caseload(connection, person))
      },
      async J4(connection) {
        const { caseId, mediator } = pick(seeded.pages, done.J4++)
        sameAsBefore(`the page of case ${caseId}`, await asking.page(connection, mediator, caseId))
      },
    },
  }
}

export function pick<T>(from: readonly T[], n: number): T {
  const found = from[n % from.length]
  if (found === undefined) throw new Error('there is nothing to pick from')
  return found
}
