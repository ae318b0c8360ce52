import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations } from '../server/migrations/index.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

describe('the migrations', () => {
  it('make the tables that the entities describe', async () => {
    const update = await world.platform.database.orm.schema.getUpdateSchemaSQL()
    // Foreign keys, functions, policies and triggers stand in the migrations alone.
    const rest = update
      .split('\n')
      .filter(
        line =>
          line.trim() &&
          !/drop constraint "\w+_fkey"|^drop function|^drop (policy|trigger)|row level security|^set names/.test(line),
      )
    expect(rest).toEqual([])
  })

  // They run in the order of the list, whatever their names say, and databases remember it.
  it('keep their places: a new one stands behind all that were there', () => {
    const places = { first: 47, hash: '58e25692c8e5e754' }
    const names = migrations.slice(0, places.first).map(({ name }) => name)
    expect(createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16)).toBe(places.hash)
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length)
  })

  it('leave nothing to do when they run again', async () => {
    const { migrate } = await import('../server/platform/migrate.ts')
    expect(await migrate(world.platform.database)).toBe(0)
  })

  it('give the role of the app no table and no right to rewrite history', async () => {
    const { sql } = world.platform.database
    const owned = await sql
      .selectFrom('pg_tables' as never)
      .select('tablename' as never)
      .where('tableowner' as never, '=', 'parley_app' as never)
      .execute()
    expect(owned).toEqual([])
    const { sql: raw } = await import('kysely')
    for (const table of [
      'messages',
      'events',
      'feed',
      'acceptances',
      'term_answers',
      'offer_terms',
      'agreement_revisions',
    ]) {
      const { rows } = await raw<{ may: boolean }>`
        select has_table_privilege('parley_app', ${table}, 'UPDATE') or has_table_privilege('parley_app', ${table}, 'DELETE') as may`.execute(
        sql,
      )
      expect([table, rows[0]?.may]).toEqual([table, false])
    }
  })
})
