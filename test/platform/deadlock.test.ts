import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../person.ts'
import { activeCase, onCase } from '../steps.ts'
import { isOnPostgres, openWorld, type World } from '../world.ts'

describe.runIf(isOnPostgres())('a change that PostgreSQL ends for a deadlock', () => {
  let world: World
  let ana: TestPerson
  let caseId: string
  beforeAll(async () => {
    world = await openWorld()
    ana = await world.person('ana')
    caseId = await activeCase(world, ana, await world.person('bruno'))
  })
  afterAll(() => world.close())

  it('is made again, once, and nobody learns of it', async () => {
    const other = await world.platform.database.sql.startTransaction().execute()
    await sql`set local deadlock_timeout = '60s'`.execute(other)
    await sql`select 1 from feed_counters where person_id = ${world.ids.ana} for update`.execute(other)
    const asked = onCase(ana, 'requestMediator', caseId)
    await untilItWaits(world)
    // Now each waits for the other. The change has waited longer, so it is the one that is ended.
    await sql`select 1 from cases where id = ${caseId} for update`.execute(other)
    await other.commit().execute()
    await asked
    const requests = await world.platform.database.sql
      .selectFrom('mediations')
      .select('status')
      .where('case_id', '=', caseId)
      .execute()
    expect(requests).toEqual([{ status: 'REQUESTED' }])
  })
})

async function untilItWaits({ platform }: World): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
      platform.database.sql,
    )
    if (rows[0]?.count) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
  throw new Error('nothing waits')
}
