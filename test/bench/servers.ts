/** The two servers that are compared, each a process of its own. */
import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { RawStart } from './raw-baseline.ts'

export interface RunningServer {
  pid: number
  port: number
  /** The application_name under which PostgreSQL knows its connections. */
  application: string
  stop(): Promise<void>
}

export const POOL = 10

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The built server, as production starts it. */
export async function startProduct(environment: Record<string, string>, databaseUrl: string): Promise<RunningServer> {
  const port = await freePort()
  const settings = {
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    // A few people ask here as often as thousands do elsewhere.
    RATE_LIMIT_FACTOR: '1000000',
  }
  const database = { DATABASE_URL: databaseUrl, DATABASE_POOL: String(POOL), PGAPPNAME: 'product' }
  const { PARLEY_MODE: _mode, ...inherited } = process.env
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: { ...inherited, ...environment, ...settings, ...database },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('ready') && resolve())
    child.once('exit', code => reject(new Error(`the product did not start (exit ${code})`)))
  })
  return running(child, port, 'product')
}

export async function startRaw(start: RawStart): Promise<RunningServer>
export async function startRaw(start: { url: string }, file: 'raw-crowd'): Promise<RunningServer>
export async function startRaw(start: { url: string }, file = 'raw-baseline'): Promise<RunningServer> {
  const child = fork(fileURLToPath(new URL(`${file}.ts`, import.meta.url)), {
    execArgv: [],
    env: { ...process.env, PGAPPNAME: 'raw' },
  })
  child.send(start)
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return running(child, port, 'raw')
}

const running = (child: ChildProcess, port: number, application: string): RunningServer => ({
  pid: child.pid as number,
  port,
  application,
  async stop() {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  },
})

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
