/** Opens one thing after the other; what was opened is closed in the opposite order. */
import { createServer, type AddressInfo, type Server } from 'node:net'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import { openPlatform } from './open-platform.ts'
import { openDatabase, type Database } from './platform/database.ts'
import { openDataFolder } from './platform/data-folder.ts'
import { errorCodeOf } from './platform/error-code.ts'
import { readKeys } from './platform/key-files.ts'
import { migrate } from './platform/migrate.ts'
import { makeFirstStaff } from './staff/make-first-staff.ts'

export interface Started {
  /** Lines for whoever started it. */
  report: string[]
  stop: () => Promise<void>
}

/** Whatever fails, nothing stays open. `clientFolder` holds the built client, if there is one. */
export async function start(config: Config, clientFolder?: string): Promise<Started> {
  const startedAt = Date.now()
  const closing: (() => Promise<unknown>)[] = []
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).toReversed()) await close()
  }
  try {
    const folder = config.database.kind === 'embedded' ? await openDataFolder(config.dataDir) : null
    if (folder) closing.push(() => folder.release())
    await tryPort(config)
    const keys = await readKeys(config)
    const database = await openDatabase(
      config.database.kind === 'embedded'
        ? { kind: 'embedded', dataDir: `${config.dataDir}/database` }
        : config.database,
    )
    closing.push(() => database.close())
    await migrateAsOwner(config, database)
    const platform = await openPlatform(config, keys, database)
    closing.push(() => platform.close())
    if (config.demo) await (await import('./demo/seed-demo.ts')).seedDemo(platform)
    await makeFirstStaff(platform)
    const app = await buildApp(platform, { clientFolder })
    closing.push(() => app.stop())
    const port = await listen(app.server, config)
    return { report: reportOf(config, port, Date.now() - startedAt), stop }
  } catch (error) {
    await stop().catch(() => undefined)
    throw error
  }
}

/** Whoever serves need not own the tables: then the owner's own connection makes them, and is closed again. */
async function migrateAsOwner({ database: choice }: Config, database: Database): Promise<unknown> {
  if (choice.kind === 'embedded' || choice.ownerUrl === choice.url) return migrate(database)
  const asOwner = await openDatabase({ ...choice, url: choice.ownerUrl, pool: 1 })
  await migrate(asOwner).finally(() => asOwner.close())
}

/** Making a database takes a while: a port that cannot be had is told before that, not after. */
async function tryPort(config: Config): Promise<void> {
  const server = createServer()
  await listen(server, config)
  await new Promise(resolve => server.close(resolve))
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      const isUnknownHost = ['ENOTFOUND', 'EAI_AGAIN'].includes(errorCodeOf(error) ?? '')
      reject(
        isUnknownHost ? new Error('HOST is unknown. Set HOST to an address of this machine, or leave it out.') : error,
      )
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
}

function reportOf(config: Config, port: number, milliseconds: number): string[] {
  const where = config.database.kind === 'embedded' ? `embedded database in ${config.dataDir}` : 'PostgreSQL'
  const url = config.publicUrl.endsWith(':0') ? `http://localhost:${port}` : config.publicUrl
  return [
    `Parley is ready in ${(milliseconds / 1000).toFixed(1)} s (${config.mode}, ${where}).`,
    config.demo
      ? `Open ${url}/demo and sign in with one click as Ana, Bruno or Mira; each window can be somebody else.`
      : `Open ${url}`,
  ]
}
