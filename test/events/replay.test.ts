/** Whoever was away for long is told all of it, in order, in portions: catching up is not being slow. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cursorOf } from '../../server/events/cursor.ts'
import { openFeed, type FeedItem } from '../../server/events/open-feed.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, send, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

const MISSED = 2_600

let world: World
let ana: TestPerson, bruno: TestPerson
let caseId: string, messageId: string
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
  caseId = await activeCase(world, ana, bruno)
  messageId = (await send(ana, caseId, 'JOINT', 'Hello')).id
  for (let told = 0; told < MISSED; told += 650) await tell(650)
})
afterAll(() => world.close())

it('a reader who takes its time gets every missed event once, in order, while another hears what happens now', async () => {
  const ends: string[] = []
  const slow = await open(cursorOf(0), ends)
  const live = await open(null, ends)
  expect((await live.next()).value).toMatchObject({ change: { kind: 'CAUGHT_UP' } })
  // Nothing is taken for a while; what waits meanwhile is bounded, and nobody is closed for it.
  await new Promise(resolve => setTimeout(resolve, 400))
  await tell(1)
  expect((await live.next()).value).toMatchObject({ change: { kind: 'MESSAGE_SENT' } })
  const seqs: number[] = []
  for (let caughtUp = false; !caughtUp;) {
    const next = await slow.next()
    if (next.done) break
    const item = next.value
    caughtUp = item.change.kind === 'CAUGHT_UP'
    if (!caughtUp) seqs.push(item.seq)
    if (seqs.length % 500 === 0) await new Promise(resolve => setTimeout(resolve, 20))
  }
  expect(ends).toEqual([])
  expect(seqs.length).toBeGreaterThan(MISSED)
  expect(seqs).toEqual(seqs.map((_, index) => index + 1))
  await slow.return?.()
  await live.return?.()
  expect(world.platform.hub.listeners()).toBe(0)
})

it('a reader who stops in the midst of it is held with little', async () => {
  let most = 0
  const { hub } = world.platform
  const listening = hub.listen.bind(hub)
  const given: number[] = []
  const counting = {
    ...world.platform,
    hub: {
      ...hub,
      listen: (listener: Parameters<typeof listening>[0]) =>
        listening({ ...listener, isFull: () => given.length > 250, give: event => void given.push(event.seq) }),
    },
  }
  const feed = await open(cursorOf(0), [], counting)
  await new Promise(resolve => setTimeout(resolve, 600))
  most = given.length
  expect(most).toBeGreaterThan(250)
  expect(most).toBeLessThanOrEqual(750)
  await feed.return?.()
})

async function open(
  after: string | null,
  ends: string[],
  platform: Parameters<typeof openFeed>[0]['platform'] = world.platform,
): Promise<AsyncIterableIterator<FeedItem>> {
  const session = await world.platform.database.sql
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', world.ids.bruno)
    .executeTakeFirstOrThrow()
  const actor = { kind: 'PERSON', personId: world.ids.bruno, sessionId: session.id } as const
  return openFeed({ platform, actor, onEnd: reason => void ends.push(reason) }, after)
}

/** The same message is told of again and again. */
async function tell(count: number): Promise<void> {
  const { database, clock, hub } = world.platform
  const { rows } = await sql<{ scope_id: string; by_seat_id: string }>`
    select scope_id, by_seat_id from events where subject_id = ${messageId} limit 1`.execute(database.sql)
  const events = Array.from({ length: count }, () => ({
    id: clock.newId(),
    kind: 'MESSAGE_SENT',
    scope: 'CONVERSATION',
    scopeId: rows[0]?.scope_id,
    caseId,
    subjectId: messageId,
    bySeatId: rows[0]?.by_seat_id,
  }))
  await database.sql.transaction().execute(async transaction => {
    await sql`select set_config('app.actor', 'PERSON', true), set_config('app.person_id', ${world.ids.ana}, true)`.execute(
      transaction,
    )
    await sql`select record_and_audit(${JSON.stringify(events)}::jsonb, ${world.now()})`.execute(transaction)
  })
  hub.hint([world.ids.bruno])
}
