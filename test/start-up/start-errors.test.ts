/** Whatever is wrong at the start is told in one line that says what to do. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, inject, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { openDataFolder } from '../../server/platform/data-folder.ts'
import { readKeys } from '../../server/platform/key-files.ts'
import { start } from '../../server/start.ts'
import { startErrorOf } from '../../server/start-error.ts'
import { databaseUrl } from '../global-setup.ts'

let dir = ''
const servers: Server[] = []

beforeEach(async () => void (dir = await mkdtemp(join(tmpdir(), 'parley-start-'))))
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise(resolve => server.close(resolve))
  await rm(dir, { recursive: true })
})

/** What the process would say, by the same steps. */
async function lineFor(env: Record<string, string>): Promise<string> {
  const line = await Promise.try(() =>
    start(readConfig({ PARLEY_MODE: 'test', PORT: '0', DATA_DIR: dir, ...env })),
  ).then(({ stop }) => stop().then(() => 'It started.'), startErrorOf)
  expect(line).not.toContain('\n')
  return line
}

async function usedPort(): Promise<string> {
  const server = createServer()
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return String((server.address() as AddressInfo).port)
}

async function freePort(): Promise<string> {
  const port = await usedPort()
  await new Promise(resolve => servers.pop()?.close(resolve))
  return port
}

const production = {
  PARLEY_MODE: 'production',
  HOST: '127.0.0.1',
  PUBLIC_URL: 'https://parley.example.org',
  ALLOW_EMBEDDED_DATABASE: 'yes',
  SMTP_URL: 'smtp://127.0.0.1',
  MAIL_FROM: 'no-reply@parley.example.org',
}

it('the process says its line, nothing else, and ends with 1', async () => {
  const main = fileURLToPath(new URL('../../server/main.ts', import.meta.url))
  const env = { ...process.env, PARLEY_MODE: 'test', PORT: 'abc', DATA_DIR: dir }
  const run = promisify(execFile)(process.execPath, ['--import', import.meta.resolve('tsx'), main], { env })
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'Parley cannot start: PORT must be a whole number from 0 to 65535.\n',
  })
})

it('a port in use', async () => {
  expect(await lineFor({ PORT: await usedPort() })).toBe(
    'the port is in use. Stop the other program, or set PORT to another number.',
  )
})

it('a host that is not this machine', async () => {
  expect(await lineFor({ HOST: '192.0.2.1' })).toBe(
    'HOST names no address of this machine. Set HOST to one, or leave it out.',
  )
})

it('a database that does not answer', async () => {
  expect(await lineFor({ DATABASE_URL: `postgres://parley@127.0.0.1:${await freePort()}/parley` })).toBe(
    'PostgreSQL does not answer at DATABASE_URL. Start it, or correct the URL.',
  )
})

it('a data folder that another Parley uses', async () => {
  const folder = await openDataFolder(dir)
  expect(await lineFor({})).toBe(
    `Another Parley (process ${process.pid}) is using ${dir}: stop it, or set DATA_DIR to another folder.`,
  )
  await folder.release()
})

it('a data folder that is a file', async () => {
  await writeFile(join(dir, 'file'), '')
  expect(await lineFor({ DATA_DIR: join(dir, 'file') })).toBe(
    `The data folder ${join(dir, 'file')} cannot be used (EEXIST): a file stands in its way; set DATA_DIR to another folder.`,
  )
})

it('an embedded database that is damaged', async () => {
  await mkdir(join(dir, 'database', 'global'), { recursive: true })
  await writeFile(join(dir, 'database', 'PG_VERSION'), '18\n')
  expect(await lineFor({})).toBe(
    'the embedded database in DATA_DIR cannot be opened. Restore a backup of DATA_DIR, or set DATA_DIR to another folder.',
  )
})

it('production without keys of its own', async () => {
  expect(await lineFor(production)).toBe(
    'TOKEN_KEY_FILE is missing: set it to the file that holds this key (docs/operate.md says how).',
  )
})

it('production with the keys of a demo', async () => {
  const key = (setting: string, name: string) => ({ setting, path: join(dir, name), mayCreate: true })
  await readKeys({
    production: false,
    keyFiles: {
      token: [key('TOKEN_KEY_FILE', 'token')],
      keyEncryption: [key('KEY_ENCRYPTION_KEY_FILE', 'kek')],
      hash: key('HASH_KEY_FILE', 'hash'),
    },
  })
  const files = {
    TOKEN_KEY_FILE: join(dir, 'token'),
    KEY_ENCRYPTION_KEY_FILE: join(dir, 'kek'),
    HASH_KEY_FILE: join(dir, 'hash'),
  }
  expect(await lineFor({ ...production, ...files })).toBe(
    `TOKEN_KEY_FILE: ${join(dir, 'token')} is a development key; make a new one for production.`,
  )
})

const template = inject('template')

it.runIf(template)('a database that does not exist', async () => {
  expect(await lineFor({ DATABASE_URL: databaseUrl(template?.url ?? '', 'parley_none_such') })).toBe(
    'the database in DATABASE_URL does not exist. Create it: createdb <name>.',
  )
})
