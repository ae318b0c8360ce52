/** Readers who stop reading: what they let wait is bounded, they are closed with a reason, and nobody else waits. */
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../person.ts'
import { activeCase, send, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { isFull } from './effort.ts'
import { openSocket } from './sockets.ts'

const READERS = isFull ? 500 : 4
/** More than a listener may let wait, on top of what the system's own buffers take. */
const EVENTS = 1_700
const AT_ONCE = 100
/** Of the process that serves, for each frozen reader. */
const MOST_BYTES_A_READER = 1_000_000

describe('a reader who stops reading', { timeout: 300_000 }, () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let caseId: string
  beforeAll(async () => {
    world = await openWorld()
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
    caseId = await activeCase(world, ana, bruno)
  })
  afterAll(() => world.close())

  it('is closed as too slow, holds little, and keeps nobody else waiting', async () => {
    const frozen = []
    // A person may have 30 windows, and 50 times as many in a test.
    for (let index = 0; index < READERS; index += 1) {
      const reader = openSocket(world.url, bruno)
      await reader.live
      reader.socket.pause()
      frozen.push(reader)
    }
    const other = openSocket(world.url, ana)
    await other.live
    const before = process.memoryUsage().rss
    const { id } = await send(ana, caseId, 'JOINT', '€'.repeat(9_000))
    let slowest = 0
    for (let told = 0; told < EVENTS; told += AT_ONCE) {
      await tellAgain(id)
      const heard = told + AT_ONCE
      const startedAt = performance.now()
      await expect.poll(() => other.kinds.length, { interval: 5, timeout: 30_000 }).toBeGreaterThan(heard)
      slowest = Math.max(slowest, performance.now() - startedAt)
    }
    await expect.poll(() => world.platform.hub.listeners(), { timeout: 10_000 }).toBe(1)
    const grown = process.memoryUsage().rss - before
    if (isFull)
      console.log(
        `${READERS} frozen readers: ${Math.round(grown / 1_000_000)} MB more in use; ${AT_ONCE} changes reached the other reader in ${Math.round(slowest)} ms at most`,
      )
    if (isFull) expect(grown).toBeLessThan(READERS * MOST_BYTES_A_READER)
    for (const { socket } of frozen) socket.resume()
    const ends = await Promise.all(frozen.map(({ closed }) => closed))
    const tooSlow = ends.filter(({ code, reason }) => code === 4408 && reason === 'Too slow: resume by cursor')
    // Whoever answers no ping for twelve seconds is cut off before that, and reads no reason.
    const cutOff = ends.filter(({ code }) => code === 1006)
    if (isFull) console.log(`${tooSlow.length} closed as too slow, ${cutOff.length} cut off without a sign of life`)
    else expect(tooSlow).toHaveLength(READERS)
    expect(tooSlow.length + cutOff.length).toBe(READERS)
    other.socket.terminate()
  })

  /** The same message is told of again and again: long frames, without as many long messages. */
  async function tellAgain(messageId: string): Promise<void> {
    const { database, clock, hub } = world.platform
    const { rows } = await sql<{ scope_id: string; case_id: string; by_seat_id: string }>`
      select scope_id, case_id, by_seat_id from events where subject_id = ${messageId} limit 1`.execute(database.sql)
    const said = rows[0]
    const events = Array.from({ length: AT_ONCE }, () => ({
      id: clock.newId(),
      kind: 'MESSAGE_SENT',
      scope: 'CONVERSATION',
      scopeId: said?.scope_id,
      caseId: said?.case_id,
      subjectId: messageId,
      bySeatId: said?.by_seat_id,
    }))
    await database.sql.transaction().execute(async transaction => {
      await sql`select set_config('app.actor', 'PERSON', true), set_config('app.person_id', ${world.ids.ana}, true)`.execute(
        transaction,
      )
      await sql`select record_and_audit(${JSON.stringify(events)}::jsonb, ${world.now()})`.execute(transaction)
    })
    hub.hint([world.ids.ana, world.ids.bruno])
  }
})
