/** Where a storm takes place: a database and keys of its own, made for it and taken away again. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openThrowAway, writeKeys } from '../bench/throw-away.ts'
import { readConfig } from '../../server/config.ts'
import type { Platform } from '../../server/context.ts'
import { openPlatform } from '../../server/open-platform.ts'
import { openDatabase } from '../../server/platform/database.ts'
import { readKeys } from '../../server/platform/key-files.ts'
import { migrate } from '../../server/platform/migrate.ts'

export interface Room {
  /** What the servers are started with. */
  environment: Record<string, string>
  /** Works on the data from outside. Where the database is embedded, no server may run meanwhile. */
  use<T>(work: (platform: Platform) => Promise<T>): Promise<T>
  /** Ends so many of a hundred of the servers' own database connections. Answers how many. */
  endConnections(percent: number): Promise<number>
  close(): Promise<void>
}

/** In a database of its own beside the one that `url` names. */
export async function openRoom(url: string): Promise<Room> {
  const room = await openThrowAway(url)
  const { url: own, client, platform, environment } = room
  return {
    environment: { ...environment, DATABASE_URL: own, DATABASE_POOL: '10', PGAPPNAME: 'parley-storm' },
    use: work => work(platform),
    async endConnections(percent) {
      const ended = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'parley-storm' and datname = current_database() and random() * 100 < $1`,
        [percent],
      )
      return ended.rowCount ?? 0
    },
    close: () => room.close(),
  }
}

export async function openEmbeddedRoom(): Promise<Room> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-storm-'))
  const keyFiles = await writeKeys(folder)
  const environment = { ...keyFiles, ALLOW_EMBEDDED_DATABASE: 'yes', DATA_DIR: join(folder, 'data') }
  await mkdir(environment.DATA_DIR, { mode: 0o700 })
  const config = readConfig({ ...environment, NODE_ENV: 'production', PUBLIC_URL: 'http://127.0.0.1:4000' })
  const keys = await readKeys(config)
  return {
    environment,
    async use(work) {
      const database = await openDatabase({ kind: 'embedded', dataDir: join(config.dataDir, 'database') })
      try {
        await migrate(database)
        const platform = await openPlatform(config, keys, database)
        return await work(platform).finally(() => platform.close())
      } finally {
        await database.close()
      }
    },
    endConnections: () => Promise.resolve(0),
    close: () => rm(folder, { recursive: true, force: true }),
  }
}
