/** What a run makes for itself and takes away again: a database, and a folder of keys as production wants them. */
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { readConfig } from '../../server/config.ts'
import { openPlatform, type OpenPlatform } from '../../server/open-platform.ts'
import { openDatabase } from '../../server/platform/database.ts'
import { readKeys, type Keys } from '../../server/platform/key-files.ts'
import { migrate } from '../../server/platform/migrate.ts'
import { administer, databaseUrl } from '../global-setup.ts'

export interface ThrowAway {
  url: string
  /** A connection beside those of the servers. */
  client: Client
  /** What production needs beside the database and its address. */
  environment: Record<string, string>
  keys: Keys
  /** Held by this process: seeds and counts. */
  platform: OpenPlatform
  close(): Promise<void>
}

/** Beside the database that `url` names, which is never touched. */
export async function openThrowAway(url: string): Promise<ThrowAway> {
  const name = `parley_bench_${process.pid}_${randomUUID().slice(0, 8)}`
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'))
  const environment = await writeKeys(folder)
  await administer(url, `create database ${name}`)
  const own = databaseUrl(url, name)
  const config = readConfig({
    ...environment,
    NODE_ENV: 'production',
    DATABASE_URL: own,
    PUBLIC_URL: 'http://127.0.0.1:4000',
  })
  const keys = await readKeys(config)
  const undo: (() => Promise<unknown>)[] = [
    () => rm(folder, { recursive: true }),
    () => administer(url, `drop database ${name} with (force)`),
  ]
  const close = async (): Promise<void> => {
    for (const step of undo.splice(0).toReversed()) await step()
  }
  try {
    const database = await openDatabase({ kind: 'postgres', url: own, pool: 3 })
    undo.push(() => database.close())
    await migrate(database)
    const platform = await openPlatform(config, keys, database)
    undo.push(() => platform.close())
    const client = new Client({ connectionString: own })
    await client.connect()
    undo.push(() => client.end())
    return { url: own, client, environment, keys, platform, close }
  } catch (error) {
    // What could not be opened leaves no database behind.
    await close()
    throw error
  }
}

/** Nobody is written to: everybody in the data had a mail a moment ago. */
export async function writeKeys(folder: string): Promise<Record<string, string>> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const files = {
    TOKEN_KEY_FILE: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    KEY_ENCRYPTION_KEY_FILE: randomBytes(32).toString('base64'),
    HASH_KEY_FILE: randomBytes(32).toString('base64'),
  }
  const paths: Record<string, string> = {}
  for (const [setting, text] of Object.entries(files)) {
    paths[setting] = join(folder, setting)
    await writeFile(paths[setting] ?? '', text, { mode: 0o600 })
  }
  return { ...paths, SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'bench@parley.example', LOG_LEVEL: 'silent' }
}
