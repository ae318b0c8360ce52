/** A database that is not whole, not Parley's or of a later day is refused in one line that says what to do. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedDemo } from '../../server/demo/seed-demo.ts'
import { migrations } from '../../server/migrations/index.ts'
import { migrate } from '../../server/platform/migrate.ts'
import { startErrorOf } from '../../server/start-error.ts'
import { isOnPostgres, openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => void (world = await openWorld()))
afterAll(() => world.close())

const run = (statement: string) => sql.raw(statement).execute(world.platform.database.sql)
const names = migrations.map(({ name }) => name)
const [first = '', second = ''] = names
const last = names.at(-1) ?? ''
const recordAll = [
  'delete from migrations',
  ...names.map(name => `insert into migrations (name, executed_at) values ('${name}', now())`),
]
/** From the courts on: their name is earlier than that of the staff, who stand before them in the list. */
const later = names
  .slice(names.indexOf('20261122000055-courts'))
  .map(name => `'${name}'`)
  .join(', ')
const instead = () =>
  isOnPostgres()
    ? 'restore a backup, or set DATABASE_URL to an empty database.'
    : 'restore a backup of DATA_DIR, or set DATA_DIR to another folder.'

it.each([
  {
    what: 'a migration in the middle that is not recorded',
    damage: [`delete from migrations where name = '${first}'`],
    repair: recordAll,
    says: () => `The database is half migrated (${first} has not run, though ${last} has): ${instead()}`,
  },
  {
    what: 'tables whose migration is not recorded',
    damage: [`delete from migrations where name >= '${second}'`],
    repair: recordAll,
    says: () =>
      `The database is half migrated (function "hearers" already exists with same argument types): ${instead()}`,
  },
  {
    what: 'tables of a later migration with an earlier name, which is no gap',
    damage: [`delete from migrations where name in (${later})`],
    repair: recordAll,
    says: () => `The database is half migrated (relation "courts" already exists): ${instead()}`,
  },
  {
    what: 'tables without any record',
    damage: ['delete from migrations'],
    repair: recordAll,
    says: () =>
      `The database is not empty, and no Parley is recorded in it (relation "acceptances" already exists): ${instead()}`,
  },
  {
    what: 'a record without its table',
    damage: ['alter table messages rename to lost'],
    repair: ['alter table lost rename to messages'],
    says: () => `The database is half migrated (the table messages is missing): ${instead()}`,
  },
  {
    what: 'a record of migrations that another program keeps',
    damage: ['alter table migrations rename to kept', 'create table migrations (version text)'],
    repair: ['drop table migrations', 'alter table kept rename to migrations'],
    says: () => `The database has a table "migrations" that is not Parley's: ${instead()}`,
  },
  {
    what: 'a migration that only a newer Parley knows',
    damage: ["insert into migrations (name, executed_at) values ('29991231000000-later', now())"],
    repair: recordAll,
    says: () =>
      'The database was made by a newer Parley (it has 29991231000000-later): start that version, or restore a backup.',
  },
])('refuses $what', async ({ damage, repair, says }) => {
  for (const statement of damage) await run(statement)
  const line = await migrate(world.platform.database).then(() => 'It was accepted.', startErrorOf)
  for (const statement of repair) await run(statement)
  expect(line).toBe(says())
  expect(await migrate(world.platform.database)).toBe(0)
})

it('refuses a demo that was not made to its end', async () => {
  const { platform } = world
  await expect(seedDemo(platform)).rejects.toThrow(/^The demo was not made to its end: .+, and start again\.$/)
})
