/** The process: starts Parley, stops it cleanly, and says in one line why it cannot start. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readConfig, unknownSettings } from './config.ts'
import { startErrorOf } from './start-error.ts'
import type { Started } from './start.ts'

/** What hangs is given up. A start goes on to its end first: a demo made by half would be of no use. */
const GIVE_UP_MS = { starting: 60_000, running: 12_000 }

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function startProcess(): Promise<Started> {
  const config = readConfig()
  for (const warning of unknownSettings()) say(`Warning: ${warning}`)
  // The rest takes a second to load: a wrong setting is told before that.
  await import('reflect-metadata')
  const { start } = await import('./start.ts')
  const started = await start(config, clientFolder())
  isStarted = true
  if (!isStopping) started.report.forEach(say)
  return started
}

/** dist/client beside dist/server in a build; none when the server runs from its sources. */
function clientFolder(): string | undefined {
  const folder = fileURLToPath(new URL('../client', import.meta.url))
  return existsSync(`${folder}/assets`) ? folder : undefined
}

let isStarted = false
let isStopping = false
const starting = startProcess()

function stopProcess(): void {
  if (isStopping) return
  isStopping = true
  if (!isStarted) say('Parley stops as soon as it has started.')
  setTimeout(() => process.exit(1), isStarted ? GIVE_UP_MS.running : GIVE_UP_MS.starting).unref()
  void starting
    .then(({ stop }) => stop())
    .then(
      () => process.exit(0),
      () => process.exit(1),
    )
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopProcess)
await starting.catch(error => {
  process.stderr.write(`Parley cannot start: ${startErrorOf(error)}\n`)
  process.exit(1)
})
