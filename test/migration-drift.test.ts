import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
