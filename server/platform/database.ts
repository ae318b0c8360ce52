/** Opens the database: the embedded one by default, PostgreSQL when a URL is given. The rest of Parley cannot tell. */
import { Migrator } from '@mikro-orm/migrations'
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import { migrations } from '../migrations/index.ts'
import { openEmbedded } from './embedded.ts'
import { openPostgres } from './postgres.ts'
import { entities, type Sql } from './tables.ts'

export type Orm = MikroORM
export type { EntityManager }

export interface Database {
  orm: Orm
  kind: 'embedded' | 'postgres'
  /** A connection of its own for LISTEN; null on the embedded database, where one process is all there is. */
  url: string | null
  /** Outside every transaction: start-up and the test of readiness only. */
  sql: Sql
  /** Asks under the role of delivery, which may ask its few functions and nothing else. */
  askAsDelivery: AskAsDelivery
  /** Every statement that reaches the database passes here, once set: tests and metrics count. */
  onStatement: ((sql: string) => void) | null
  close(): Promise<void>
}

export type AskAsDelivery = <R extends object>(text: string, values: unknown[]) => Promise<R[]>
export type Hooks = Pick<Database, 'onStatement'>

export type DatabaseChoice =
  | { kind: 'embedded'; dataDir: string; image?: Blob }
  /** `waitMs`: how long somebody waits for a connection of the pool. */
  | { kind: 'postgres'; url: string; pool: number; waitMs?: number }

/** What both kinds are opened with. */
export const shared = {
  entities,
  allowGlobalContext: false,
  forceUtcTimezone: true,
  extensions: [Migrator],
  migrations: { migrationsList: migrations, snapshot: false, silent: true, tableName: 'migrations' },
  // Foreign keys stand in the migrations, deferred to the commit: the unit of work need not know their order.
  schemaGenerator: { createForeignKeyConstraints: false, ignoreSchema: ['information_schema', 'pg_catalog'] },
}

export async function openDatabase(choice: DatabaseChoice): Promise<Database> {
  const hooks: Hooks = { onStatement: null }
  const opened =
    choice.kind === 'embedded' ? await openEmbedded(choice, shared, hooks) : await openPostgres(choice, shared, hooks)
  return Object.assign(hooks, {
    ...opened,
    kind: choice.kind,
    url: choice.kind === 'postgres' ? choice.url : null,
    sql: opened.orm.em.fork().getKysely(),
  })
}
