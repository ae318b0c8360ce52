/** Brings a database to the newest shape, or says in one line why it cannot. */
import { sql } from 'kysely'
import { migrations } from '../migrations/index.ts'
import type { Database } from './database.ts'

const MIGRATION_LOCK = 7_266_391

/**
 * Runs what is missing, each migration in its own transaction. Locks: one process of a database at a time.
 * Throws when the database was made by a newer Parley.
 */
export async function migrate(database: Database): Promise<number> {
  if (database.kind === 'embedded') return runMissing(database)
  return database.orm.em.fork().transactional(async em => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(em.getKysely())
    return runMissing(database)
  })
}

async function runMissing({ orm }: Database): Promise<number> {
  const known = new Set(migrations.map(m => m.name))
  const unknown = (await orm.migrator.getExecuted()).filter(done => !known.has(done.name))
  if (unknown.length > 0) {
    throw new Error(
      `The database was made by a newer Parley (it has ${unknown[0]?.name}): start that version, or restore a backup.`,
    )
  }
  return (await orm.migrator.up()).length
}
