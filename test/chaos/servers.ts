/** The built server, in processes that are killed without warning and started again at the same place. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort } from '../bench/servers.ts'

export interface Servers {
  ports: number[]
  /** `kill -9`, then a new process. Resolves when that is ready; answers nothing while another one is being replaced. */
  kill(index: number): Promise<void>
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const START_MS = 60_000
const MOST_STARTS = 5

export async function startServers(count: number, environment: Record<string, string>): Promise<Servers> {
  const ports: number[] = []
  for (let index = 0; index < count; index += 1) ports.push(await freePort())
  const children = await Promise.all(ports.map(port => start(port, environment)))
  const replacing = new Set<number>()
  return {
    ports,
    async kill(index) {
      const child = children[index]
      if (!child || replacing.has(index)) return
      replacing.add(index)
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
      children[index] = await startAtLast(ports[index] ?? 0, environment)
      replacing.delete(index)
    },
    async stop() {
      await Promise.all(children.map(end))
    },
  }
}

/** What does not start in this weather is started again, as whoever runs it for real would. */
async function startAtLast(port: number, environment: Record<string, string>): Promise<ChildProcess> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start(port, environment)
    } catch (error) {
      if (tries === MOST_STARTS) throw error
    }
  }
}

async function start(port: number, environment: Record<string, string>): Promise<ChildProcess> {
  const { PARLEY_MODE: _mode, DATABASE_URL: _database, REDIS_URL: _redis, ...inherited } = process.env
  const place = { NODE_ENV: 'production', PORT: `${port}`, HOST: '127.0.0.1', PUBLIC_URL: `http://127.0.0.1:${port}` }
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: { ...inherited, RATE_LIMIT_FACTOR: '1000', ...environment, ...place },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('a server was not ready in a minute')), START_MS)
    child.stdout.on('data', (chunk: Buffer) => {
      if (!chunk.includes('ready')) return
      clearTimeout(late)
      resolve()
    })
    child.once('exit', code => reject(new Error(`a server did not start (exit ${code})`)))
  })
  return child
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
}
