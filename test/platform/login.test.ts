/** In production the server signs in to PostgreSQL as a login that owns nothing and inherits nothing. */
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { nobody } from '../../server/jobs.ts'
import { look } from '../../server/look.ts'
import { openDatabase, type Database } from '../../server/platform/database.ts'
import { readDeliverable } from '../../server/events/read-deliverable.ts'
import { openWorld, type World } from '../world.ts'

const login = `parley_login_${randomBytes(4).toString('hex')}`

describe.skipIf(!inject('template'))('a login that owns nothing', () => {
  let world: World
  let database: Database

  beforeAll(async () => {
    world = await openWorld()
    await world.person('ana')
    const password = randomBytes(12).toString('hex')
    await sql.raw(`create role ${login} login noinherit password '${password}'`).execute(world.platform.database.sql)
    await sql.raw(`grant parley_app, parley_delivery to ${login}`).execute(world.platform.database.sql)
    const url = new URL(world.platform.database.url ?? '')
    url.username = login
    url.password = password
    database = await openDatabase({ kind: 'postgres', url: url.href, pool: 2 })
  })
  afterAll(async () => {
    await database.close()
    await sql.raw(`drop role ${login}`).execute(world.platform.database.sql)
    await world.close()
  })

  it('is refused wherever code forgets to say who asks', async () => {
    for (const table of ['messages', 'persons', 'program_versions', 'events'])
      await expect(sql`select 1 from ${sql.table(table)}`.execute(database.sql), table).rejects.toThrow(
        /permission denied/,
      )
  })

  it('serves a person as the owner would, in a transaction that says so', async () => {
    const session = await world.platform.database.sql
      .selectFrom('sessions')
      .select('id')
      .where('person_id', '=', world.ids.ana)
      .executeTakeFirstOrThrow()
    const who = { actor: { kind: 'PERSON', personId: world.ids.ana, sessionId: session.id }, request: nobody } as const
    const names = await look({ ...world.platform, database }, who, async ctx =>
      (await ctx.sql.selectFrom('persons').select('name').execute()).map(row => row.name),
    )
    expect(names).toEqual(['Ana Silva'])
  })

  it('delivers', async () => {
    expect(await readDeliverable(database, [world.ids.ana], [0], [], 10)).toEqual([])
  })
})
