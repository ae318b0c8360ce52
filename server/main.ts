/** Starts the process: configuration, database, servers; nothing else. */
import 'reflect-metadata'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { buildApp } from './app.ts'
import { ConfigError, readConfig, unknownSettings, type Config } from './config.ts'
import { openPlatform } from './open-platform.ts'
import { openDatabase } from './platform/database.ts'
import { DataFolderError, openDataFolder } from './platform/data-folder.ts'
import { readKeys } from './platform/key-files.ts'
import { migrate } from './platform/migrate.ts'
import { StartError, startErrorOf } from './start-error.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Opens one thing after the other; what was opened is closed in the opposite order. */
async function start(): Promise<() => Promise<void>> {
  const startedAt = Date.now()
  const closing: (() => Promise<unknown>)[] = []
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).toReversed()) await close()
  }
  try {
    const config = readConfig()
    for (const warning of unknownSettings()) say(`Warning: ${warning}`)
    const folder = config.database.kind === 'embedded' ? await openDataFolder(config.dataDir) : null
    if (folder) closing.push(() => folder.release())
    const keys = await readKeys(config)
    const database = await openDatabase(
      config.database.kind === 'embedded'
        ? { kind: 'embedded', dataDir: `${config.dataDir}/database` }
        : config.database,
    )
    closing.push(() => database.close())
    await migrate(database)
    const platform = await openPlatform(config, keys, database)
    closing.push(() => platform.close())
    if (config.demo) await (await import('./demo/seed-demo.ts')).seedDemo(platform)
    const app = await buildApp(platform, { clientFolder: clientFolder() })
    closing.push(() => app.stop())
    const port = await listen(app.server, config)
    report(config, port, Date.now() - startedAt)
    return stop
  } catch (error) {
    await stop().catch(() => undefined)
    throw error
  }
}

function listen(server: Awaited<ReturnType<typeof buildApp>>['server'], config: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, () => resolve((server.address() as AddressInfo).port))
  })
}

/** dist/client beside dist/server in a build; none when the server runs from its sources. */
function clientFolder(): string | undefined {
  const folder = fileURLToPath(new URL('../client', import.meta.url))
  return existsSync(`${folder}/assets`) ? folder : undefined
}

function report(config: Config, port: number, milliseconds: number): void {
  const where = config.database.kind === 'embedded' ? `embedded database in ${config.dataDir}` : 'PostgreSQL'
  const url = config.publicUrl.endsWith(':0') ? `http://localhost:${port}` : config.publicUrl
  say(`Parley is ready in ${(milliseconds / 1000).toFixed(1)} s (${config.mode}, ${where}).`)
  say(
    config.demo
      ? `Open ${url}/demo and sign in with one click as Ana, Bruno or Mira; each window can be somebody else.`
      : `Open ${url}`,
  )
}

try {
  const stop = await start()
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return
      isStopping = true
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
} catch (error) {
  const known = error instanceof ConfigError || error instanceof DataFolderError || error instanceof StartError
  process.stderr.write(`Parley cannot start: ${known ? error.message : startErrorOf(error)}\n`)
  process.exit(1)
}
