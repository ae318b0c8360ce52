/** The built product in demo mode, as `npm start` runs it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Demo {
  url: string
  stop(): Promise<void>
}

export interface DemoMail {
  to: string
  subject: string
  text: string
}

/** Starts it with a data folder and a port of its own, and waits until its people and cases are there. */
export async function startDemo(): Promise<Demo> {
  if (!existsSync(join(root, 'dist/server/main.js'))) throw new Error('Build first: npm run browser does.')
  const folder = await mkdtemp(join(tmpdir(), 'parley-browser-'))
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...environment } = process.env
  const settings = {
    PARLEY_MODE: 'demo',
    // Named, because the links in mails name it too.
    PORT: String(await freePort()),
    DATA_DIR: join(folder, 'data'),
    LOG_LEVEL: 'error',
    PUBLIC_URL: '',
  }
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: root,
    env: { ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return {
    url: await readyUrl(child),
    async stop() {
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', code => reject(new Error(`The server ended with ${code}: ${said}`)))
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const url = /Open (http:\/\/[^\s/]+)/.exec(said)?.[1]
      if (url) resolve(url)
    })
  })
}

/** The newest mail to a person of the demo that holds what is asked for, and what of it was meant. */
export async function findInMail(url: string, person: string, what: RegExp): Promise<string> {
  const answer = await fetch(`${url}/demo/mail`, { headers: { accept: 'application/json' } })
  for (const { to, text } of (await answer.json()) as DemoMail[]) {
    const found = to.startsWith(`${person}@`) && what.exec(text)?.[1]
    if (found) return found
  }
  throw new Error(`No mail to ${person} holds ${String(what)}`)
}
