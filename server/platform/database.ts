/** Opens the database: the embedded one by default, PostgreSQL when a URL is given. The rest of Parley cannot tell. */
import { createHash } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM as EmbeddedOrm } from '@mikro-orm/pglite'
import { MikroORM as PostgresOrm, type EntityManager } from '@mikro-orm/postgresql'
import { Client, type Pool } from 'pg'
import { migrations } from '../migrations/index.ts'
import { entities, type Sql } from './tables.ts'

export type Orm = PostgresOrm
export type { EntityManager }

export interface Database {
  orm: Orm
  kind: 'embedded' | 'postgres'
  /** A connection of its own for LISTEN; null on the embedded database, where one process is all there is. */
  url: string | null
  /** Outside every transaction: start-up and the test of readiness only. */
  sql: Sql
  /** Every statement that reaches the database passes here, once set: tests and metrics count. */
  onStatement: ((sql: string) => void) | null
  /** Whether this process holds the connection to PostgreSQL with this number. */
  isOwnConnection: (processId: number) => boolean
  close(): Promise<void>
}

export type DatabaseChoice =
  { kind: 'embedded'; dataDir: string; image?: Blob } | { kind: 'postgres'; url: string; pool: number }

const shared = {
  entities,
  allowGlobalContext: false,
  forceUtcTimezone: true,
  extensions: [Migrator],
  migrations: { migrationsList: migrations, snapshot: false, silent: true, tableName: 'migrations' },
  // Foreign keys stand in the migrations, deferred to the commit: the unit of work need not know their order.
  schemaGenerator: { createForeignKeyConstraints: false, ignoreSchema: ['information_schema', 'pg_catalog'] },
}

export async function openDatabase(choice: DatabaseChoice): Promise<Database> {
  const connections = new Set<number>()
  const hooks: Hooks = { onStatement: null, connections }
  const orm = choice.kind === 'embedded' ? await openEmbedded(choice, hooks) : await openPostgres(choice, hooks)
  return Object.assign(hooks, {
    orm,
    kind: choice.kind,
    url: choice.kind === 'postgres' ? choice.url : null,
    isOwnConnection: (processId: number) => connections.has(processId),
    sql: orm.em.fork().getKysely(),
    close: () => orm.close(true),
  })
}

type Hooks = Pick<Database, 'onStatement'> & { connections: Set<number> }

async function openEmbedded(choice: { dataDir: string; image?: Blob }, hooks: Hooks): Promise<Orm> {
  const lite = await PGlite.create({ dataDir: choice.dataDir, loadDataDir: choice.image, ...fastBytes })
  watch(lite, hooks)
  const transaction = lite.transaction.bind(lite)
  lite.transaction = work => transaction(async inside => work(watch(inside, hooks)))
  const orm = await EmbeddedOrm.init({ ...shared, dbName: 'embedded', driverOptions: { pglite: lite } })
  const close = orm.close.bind(orm)
  orm.close = async force => {
    await close(force)
    await lite.close()
  }
  return orm as unknown as Orm
}

/** Sealed words are bytes everywhere: the embedded database's own way with them is many times slower. */
const BYTEA = 17
const fastBytes = {
  serializers: {
    [BYTEA]: (bytes: Uint8Array) =>
      `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`,
  },
  parsers: { [BYTEA]: (text: string) => Buffer.from(text.slice(2), 'hex') },
}

function watch<Q extends Pick<PGlite, 'query'>>(queried: Q, hooks: Hooks): Q {
  const query = queried.query.bind(queried)
  queried.query = ((text: string, ...rest: never[]) => {
    hooks.onStatement?.(text)
    return query(text, ...rest)
  }) as Q['query']
  return queried
}

/** Throws PostgreSQL's own reason why it cannot be used, before anything hides it. */
async function answers(url: string): Promise<void> {
  const probe = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await probe.connect()
  await probe.end()
}

async function openPostgres(choice: { url: string; pool: number }, hooks: Hooks): Promise<Orm> {
  await answers(choice.url)
  return PostgresOrm.init({
    ...shared,
    clientUrl: choice.url,
    pool: { min: 0, max: choice.pool },
    driverOptions: {
      connectionTimeoutMillis: 5_000,
      // Statements are sent without waiting for the answer to the one before.
      pipeline: true,
      onPoolCreated: (pool: Pool) => {
        pool.on('connect', client => prepareStatements(client as unknown as PooledClient, hooks))
        pool.on('remove', client => void hooks.connections.delete((client as unknown as PooledClient).processID))
      },
    },
  })
}

type PooledClient = Client & { processID: number }
const begun = { command: 'BEGIN', rowCount: null, rows: [] }
const nothing = (): void => undefined

/**
 * Statements with parameters are prepared under a name per connection: parsed and planned once, not per request. Nobody
 * waits for `begin`: a connection on which it fails answers nothing that follows.
 */
function prepareStatements(client: PooledClient, hooks: Hooks): void {
  hooks.connections.add(client.processID)
  const names = new Map<string, string>()
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  client.query = ((config: unknown, values?: unknown, done?: unknown) => {
    if (typeof config !== 'string') return query(config, values, done)
    hooks.onStatement?.(config)
    if (config === 'begin') {
      void (query(config) as Promise<unknown>).catch(nothing)
      return Promise.resolve(begun)
    }
    if (!Array.isArray(values) || values.length === 0) return query(config, values, done)
    const name = names.get(config) ?? (names.size < 500 ? createHash('sha1').update(config).digest('hex') : undefined)
    if (name) names.set(config, name)
    return query({ text: config, values, name }, done)
  }) as typeof client.query
}
