/** Prepares one migrated database per run, from which every test file starts its own in a moment. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../server/platform/database.ts'
import { migrate } from '../server/platform/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A dumped data folder of the embedded database, or null on PostgreSQL. */
    image: string | null
    /** The template database on PostgreSQL, and the server's address. */
    template: { name: string; url: string } | null
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.DATABASE_URL
  return url ? prepareServer(project, url) : prepareImage(project)
}

/** The same migrations make the same image: it is kept beside the packages, and made again when one of them changes. */
async function prepareImage(project: TestProject): Promise<() => Promise<void>> {
  const image = join(cache, `${await fingerprint()}.tar`)
  if (!existsSync(image)) await makeImage(image)
  project.provide('image', image)
  project.provide('template', null)
  return () => Promise.resolve()
}

const cache = fileURLToPath(new URL('../node_modules/.cache/parley-test', import.meta.url))
const migrations = fileURLToPath(new URL('../server/migrations', import.meta.url))

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(new URL('../package-lock.json', import.meta.url)))
  for (const name of (await readdir(migrations)).sort())
    hash.update(name).update(await readFile(join(migrations, name)))
  return hash.digest('hex').slice(0, 16)
}

/** It appears whole, or not at all. */
async function makeImage(image: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-test-'))
  const database = await openDatabase({ kind: 'embedded', dataDir: join(folder, 'database') })
  await migrate(database)
  await database.close()
  const lite = await PGlite.create({ dataDir: join(folder, 'database') })
  await mkdir(cache, { recursive: true })
  await forgetOldImages()
  await writeFile(`${image}.${process.pid}`, Buffer.from(await (await lite.dumpDataDir('none')).arrayBuffer()))
  await rename(`${image}.${process.pid}`, image)
  await lite.close()
  await rm(folder, { recursive: true, force: true })
}

/** Another run may be using an image of other migrations: only what is a day old goes. */
async function forgetOldImages(): Promise<void> {
  const yesterday = Date.now() - 24 * 3600 * 1000
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, name))
    if (mtimeMs < yesterday) await rm(join(cache, name), { force: true })
  }
}

/** Databases of their own names beside the one that the URL names, which is never touched. */
async function prepareServer(project: TestProject, url: string): Promise<() => Promise<void>> {
  const run = `parley_test_${process.pid}_${Date.now().toString(36)}`
  const name = `${run}_template`
  await administer(url, `create database ${name}`)
  const database = await openDatabase({ kind: 'postgres', url: databaseUrl(url, name), pool: 3 })
  await migrate(database)
  await database.close()
  project.provide('image', null)
  project.provide('template', { name, url })
  return async () => {
    const client = new Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
      `${run}%`,
    ])
    for (const row of rows) await client.query(`drop database if exists ${row.datname} with (force)`)
    await client.end()
  }
}

export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

export async function administer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
