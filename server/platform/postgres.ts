import { createHash } from 'node:crypto'
import type { Socket } from 'node:net'
import { MikroORM } from '@mikro-orm/postgresql'
import { Client, Pool } from 'pg'
import type { AskAsDelivery, Hooks, Orm, shared } from './database.ts'

const CONNECT_MS = 5_000
/** Under load, an act waits for a free connection rather than fail: longer than the busiest moment that was measured. Then BUSY. */
const WAIT_MS = 20_000
/** Delivery asks one question at a time; the second connection is for a listener that comes meanwhile. */
const DELIVERY_POOL = 2
/** Every statement asks for few rows by their ids: one plan is good for all values, and compiling it would cost more than it runs. */
const PLAN_ONCE = '-c plan_cache_mode=force_generic_plan -c jit=off -c random_page_cost=1.1'
/** A plan made while a table was almost empty would read the whole of it for each listener, long after it has grown. */
const BY_INDEX = '-c enable_seqscan=off'

/** Throws PostgreSQL's own words when it cannot be reached. */
export async function openPostgres(
  choice: { url: string; pool: number; waitMs?: number },
  settings: typeof shared,
  hooks: Hooks,
): Promise<{ orm: Orm; askAsDelivery: AskAsDelivery; close: () => Promise<void> }> {
  await answers(choice.url)
  const orm = await MikroORM.init({
    ...settings,
    clientUrl: choice.url,
    pool: { min: 0, max: choice.pool },
    driverOptions: {
      connectionTimeoutMillis: choice.waitMs ?? WAIT_MS,
      options: PLAN_ONCE,
      // Statements are sent without waiting for the answer to the one before.
      pipeline: true,
      onPoolCreated: (pool: Pool) => {
        pool.on('connect', client => prepareStatements(client as unknown as PooledClient, hooks))
      },
    },
  })
  const delivery = openDelivery(choice.url, hooks)
  return {
    orm,
    askAsDelivery: delivery.ask,
    async close() {
      await delivery.close()
      await orm.close(true)
    },
  }
}

/** Throws PostgreSQL's own reason why it cannot be used, before anything hides it. */
async function answers(url: string): Promise<void> {
  const probe = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS })
  await probe.connect()
  await probe.end()
}

/** Connections that are of the delivery role from their first statement on: no transaction is needed to become it. */
function openDelivery(connectionString: string, hooks: Hooks): { ask: AskAsDelivery; close: () => Promise<void> } {
  const pool = new Pool({
    connectionString,
    max: DELIVERY_POOL,
    connectionTimeoutMillis: WAIT_MS,
    options: `-c role=parley_delivery ${PLAN_ONCE} ${BY_INDEX}`,
  })
  // A connection that breaks while it rests is replaced; whoever asks next hears of it.
  pool.on('error', nothing)
  return {
    async ask(text, values) {
      hooks.onStatement?.(text)
      return (await pool.query<never>({ name: nameOf(text), text, values })).rows
    },
    close: () => pool.end(),
  }
}

type PooledClient = Client & { connection: { stream: Socket } }
const begun = { command: 'BEGIN', rowCount: null, rows: [] }
const nothing = (): void => undefined
const nameOf = (text: string): string => createHash('sha1').update(text).digest('hex')
const MOST_PREPARED = 500

/** What is asked before anybody waits for an answer leaves in one packet: each costs both sides a call to the system. */
function sendTogether({ connection: { stream } }: PooledClient): void {
  if (stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/**
 * Statements with parameters are prepared under a name per connection: parsed and planned once, not per request. Nobody
 * waits for `begin`: a connection on which it fails answers nothing that follows.
 */
function prepareStatements(client: PooledClient, hooks: Hooks): void {
  const names = new Map<string, string>()
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  client.query = ((config: unknown, values?: unknown, done?: unknown) => {
    sendTogether(client)
    if (typeof config !== 'string') return query(config, values, done)
    hooks.onStatement?.(config)
    if (config === 'begin') {
      void (query(config) as Promise<unknown>).catch(nothing)
      return Promise.resolve(begun)
    }
    if (!Array.isArray(values) || values.length === 0) return query(config, values, done)
    const name = names.get(config) ?? (names.size < MOST_PREPARED ? nameOf(config) : undefined)
    if (name) names.set(config, name)
    return query({ text: config, values, name }, done)
  }) as typeof client.query
}
