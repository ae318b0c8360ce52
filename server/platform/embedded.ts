import { PGlite, type Transaction } from '@electric-sql/pglite'
import { MikroORM } from '@mikro-orm/pglite'
import { keepPlans } from './embedded-plans.ts'
import type { AskAsDelivery, Hooks, Orm, shared } from './database.ts'

/** PostgreSQL inside this process, with its data in a folder: one connection, one process. */
export async function openEmbedded(
  choice: { dataDir: string; image?: Blob },
  settings: typeof shared,
  hooks: Hooks,
): Promise<{ orm: Orm; askAsDelivery: AskAsDelivery; close: () => Promise<void> }> {
  const lite = await PGlite.create({ dataDir: choice.dataDir, loadDataDir: choice.image, ...fastBytes })
  await lite.exec('set plan_cache_mode = force_generic_plan; set jit = off')
  const ask = keepPlans(lite)
  const transaction = lite.transaction.bind(lite)
  lite.transaction = work => transaction(async inside => work(watch(Object.assign(inside, { query: ask }), hooks)))
  watch(lite, hooks)
  const orm = await MikroORM.init({ ...settings, dbName: 'embedded', driverOptions: { pglite: lite } })
  return {
    orm: orm as unknown as Orm,
    askAsDelivery: <R extends object>(text: string, values: unknown[]) =>
      lite.transaction(async inside => {
        await inside.query("select set_config('role', 'parley_delivery', true)")
        return (await inside.query<R>(text, values)).rows
      }),
    async close() {
      await orm.close(true)
      await lite.close()
    },
  }
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

function watch<Q extends Pick<PGlite | Transaction, 'query'>>(queried: Q, hooks: Hooks): Q {
  const query = queried.query.bind(queried)
  queried.query = ((text: string, ...rest: never[]) => {
    hooks.onStatement?.(text)
    return query(text, ...rest)
  }) as Q['query']
  return queried
}
