/** Brings a database to the newest shape, or says in one line why it cannot. */
import { sql } from 'kysely'
import { migrations } from '../migrations/index.ts'
import { errorCodeOf } from './error-code.ts'
import type { Database } from './database.ts'
import { entities } from './tables.ts'

const MIGRATION_LOCK = 7_266_391

/**
 * Runs what is missing, all of it or nothing. Locks: one process of a database at a time.
 * Throws when the database was made by a newer Parley, by something else, or is half migrated.
 */
export async function migrate(database: Database): Promise<number> {
  if (database.kind === 'embedded') return runMissing(database)
  return database.orm.em.fork().transactional(async em => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(em.getKysely())
    return runMissing(database)
  })
}

async function runMissing(database: Database): Promise<number> {
  const { migrator } = database.orm
  const done = await migrator.getExecuted().catch(error => refuseForeign(database, error))
  const names = done.map(({ name }) => name)
  refuseNewer(database, names)
  refuseGaps(database, names)
  const ran = await migrator.up().catch(error => refuseClash(database, names, error))
  await refuseMissingTables(database)
  return ran.length
}

function refuseNewer(database: Database, done: string[]): void {
  const known = new Set(migrations.map(({ name }) => name))
  const unknown = done.find(name => !known.has(name))
  if (unknown)
    throw new Error(
      `The database was made by a newer Parley (it has ${unknown}): start that version, or restore a backup.`,
    )
  // Many programs call their own record "migrations".
  if (done.some(name => !name)) refuseForeign(database, { code: '42703' })
}

/** A migration that has not run although one behind it in the list has: the list is the order, the names are not. */
function refuseGaps(database: Database, done: string[]): void {
  const first = migrations.findIndex(({ name }) => !done.includes(name))
  if (first === -1) return
  const later = migrations.findLast(({ name }, place) => place > first && done.includes(name))
  if (later) throw new Error(halfMigrated(database, `${migrations[first]?.name} has not run, though ${later.name} has`))
}

async function refuseMissingTables(database: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema()`.execute(database.sql)
  const present = new Set(rows.map(row => row.name))
  const missing = entities.map(({ meta }) => meta.tableName).find(name => !present.has(name))
  if (missing) throw new Error(halfMigrated(database, `the table ${missing} is missing`))
}

/** What stands there already, or is not there to be changed: class 42, but for a right that the login lacks. */
function refuseClash(database: Database, done: string[], error: unknown): never {
  const code = errorCodeOf(error)
  if (!code?.startsWith('42') || code === '42501') throw error
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
  if (done.length > 0) throw new Error(halfMigrated(database, reason))
  throw new Error(`The database is not empty, and no Parley is recorded in it (${reason}): ${instead(database)}.`)
}

function refuseForeign(database: Database, error: unknown): never {
  if (!errorCodeOf(error)?.startsWith('42')) throw error
  throw new Error(`The database has a table "migrations" that is not Parley's: ${instead(database)}.`)
}

const halfMigrated = (database: Database, what: string): string =>
  `The database is half migrated (${what}): ${instead(database)}.`

const instead = ({ kind }: Database): string =>
  kind === 'embedded'
    ? 'restore a backup of DATA_DIR, or set DATA_DIR to another folder'
    : 'restore a backup, or set DATABASE_URL to an empty database'
