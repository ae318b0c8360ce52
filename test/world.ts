/**
 * The small named world of all tests: Ana against Bruno, mediator Mira, observer Omar, stranger Sam, on the real app
 * over HTTP. Time stands still until a test moves it.
 */
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { buildApp, type App } from '../server/app.ts'
import { readConfig, type Config } from '../server/config.ts'
import { seedPeople } from '../server/demo/seed-demo.ts'
import { demoPeople, type DemoKey } from '../server/demo/people.ts'
import { openPlatform, type OpenPlatform } from '../server/open-platform.ts'
import { systemClock, type Clock } from '../server/platform/clock.ts'
import { openDatabase, type Database } from '../server/platform/database.ts'
import { createLog } from '../server/platform/log.ts'
import { searchForCanaries } from './canaries.ts'
import { administer, databaseUrl } from './global-setup.ts'
import { personIn, type TestPerson } from './person.ts'
import { isWholeMatrix } from './proofs/effort.ts'

export interface World {
  url: string
  platform: OpenPlatform
  app: App
  ids: Record<DemoKey, string>
  now(): Date
  /** Moves the clock forward. */
  later(time: { minutes?: number; hours?: number; days?: number }): void
  setNow(instant: string): void
  /** A browser window of a demo person, signed in. */
  person(key: DemoKey, window?: string): Promise<TestPerson>
  /** A second server on the same PostgreSQL, as another process would be; closed with the world. */
  beside(
    changes?: Partial<Config>,
    pool?: { pool: number; waitMs: number },
  ): Promise<{ url: string; platform: OpenPlatform }>
  /** A browser that nobody signed in with. */
  anonymous(): TestPerson
  /** The statements that reach the database while `work` runs, begin, actor and commit aside. */
  statements(work: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

const START = '2027-01-18T18:00:00.000Z'
export const isOnPostgres = (): boolean => inject('template') !== null

export async function openWorld(start = START, changes: Partial<Config> = {}): Promise<World> {
  let now = new Date(start)
  const clock: Clock = { now: () => now, newId: systemClock.newId }
  const database = await testDatabase()
  const config = { ...readConfig({ PARLEY_MODE: 'test', PORT: '0', LOG_LEVEL: 'silent' }), demo: true, ...changes }
  const keys = testKeys()
  const platform = await openPlatform(config, keys, database, clock)
  const log: string[] = []
  if (isWholeMatrix) Object.assign(platform.log, createLog('trace', { write: line => void log.push(line) }))
  const ids = await seedPeople(platform)
  const { app, url } = await serve(platform)
  const others: (() => Promise<void>)[] = []
  return {
    url,
    platform,
    app,
    ids,
    now: () => now,
    later: ({ minutes = 0, hours = 0, days = 0 }) =>
      void (now = new Date(now.getTime() + minutes * 60_000 + hours * 3_600_000 + days * 86_400_000)),
    setNow: instant => void (now = new Date(instant)),
    person: async (key, window = key) => {
      const person = personIn(url, window)
      await person.signInAs(key)
      return person
    },
    async beside(more = {}, pool = { pool: 3, waitMs: 20_000 }) {
      const own = await openDatabase({ kind: 'postgres', url: database.url ?? '', ...pool })
      const second = await openPlatform({ ...config, ...more }, keys, own, clock)
      const served = await serve(second)
      others.push(async () => {
        await served.app.stop()
        await second.close()
        await own.close()
      })
      return { url: served.url, platform: second }
    },
    anonymous: () => personIn(url, `nobody-${randomUUID().slice(0, 8)}`),
    async statements(work) {
      const seen: string[] = []
      database.onStatement = statement => void seen.push(statement)
      await work().finally(() => (database.onStatement = null))
      return seen.filter(
        statement => !/^\s*(begin|start transaction|commit|rollback|set |select set_config)/i.test(statement.trim()),
      )
    },
    async close() {
      try {
        if (isWholeMatrix) await searchForCanaries(platform, url, log)
      } finally {
        for (const close of others) await close()
        await app.stop()
        await platform.close()
        await giveBack(database)
      }
    },
  }
}

async function serve(platform: OpenPlatform): Promise<{ app: App; url: string }> {
  const app = await buildApp(platform, { jobsEveryMs: 0 })
  await new Promise<void>(resolve => app.server.listen(0, '127.0.0.1', resolve))
  return { app, url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}` }
}

export const everybody = demoPeople.map(person => person.key)

/** Databases that a file of this worker has done with: opening one takes longer than most tests. */
const idle: Database[] = []

async function giveBack(database: Database): Promise<void> {
  database.onStatement = null
  // Emptying costs less than truncating, which makes every table and index anew; keys need no checking on the way.
  await sql`do $$ declare t regclass; begin
    perform set_config('session_replication_role', 'replica', true);
    for t in select oid from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations' loop
      execute format('delete from %s', t);
    end loop;
  end $$`.execute(database.sql)
  idle.push(database)
}

async function testDatabase(): Promise<Database> {
  const used = idle.pop()
  if (used) return used
  const template = inject('template')
  if (!template) {
    const image = new Blob([new Uint8Array(await readFile(inject('image') ?? ''))])
    return openDatabase({ kind: 'embedded', dataDir: 'memory://', image })
  }
  const name = template.name.replace('_template', `_${randomUUID().slice(0, 8)}`)
  await administer(template.url, `create database ${name} template ${template.name}`)
  return openDatabase({ kind: 'postgres', url: databaseUrl(template.url, name), pool: 10 })
}

function testKeys() {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    tokenPrivateKeyPems: [privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()] as const,
    keyEncryptionKeys: [randomBytes(32)] as const,
    hashKey: randomBytes(32),
  }
}
