import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDataFolder } from '../../server/platform/data-folder.ts'

let parent = ''
let dir = ''
const started: ReturnType<typeof spawn>[] = []

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'parley-folder-'))
  dir = join(parent, 'data')
})
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  await rm(parent, { recursive: true })
})

/** A process of its own that opens `dir`, prints the outcome and then stays. */
async function otherProcess() {
  const module = new URL('../../server/platform/data-folder.ts', import.meta.url).href
  const script = `
    const { openDataFolder } = await import(${JSON.stringify(module)})
    await openDataFolder(${JSON.stringify(dir)}).then(() => console.log('open'), error => console.log(error.message))
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(child)
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { said: said.toString().trim(), pid: child.pid, kill: () => (child.kill('SIGKILL'), once(child, 'exit')) }
}

it('the folder is made, and is its owner’s alone', async () => {
  const folder = await openDataFolder(dir)
  expect(folder.path).toBe(dir)
  expect((await stat(dir)).mode & 0o777).toBe(0o700)
  await folder.release()
})

it('a second process is told who is using the folder, until that one releases it', async () => {
  const folder = await openDataFolder(dir)
  const refused = `Another Parley (process ${process.pid}) is using ${dir}: stop it, or set DATA_DIR to another folder.`
  expect((await otherProcess()).said).toBe(refused)
  await expect(openDataFolder(dir)).rejects.toThrow(refused)
  await folder.release()
  expect((await otherProcess()).said).toBe('open')
})

it('the lock dies with its process, also by kill -9', async () => {
  const other = await otherProcess()
  await expect(openDataFolder(dir)).rejects.toThrow(`(process ${other.pid})`)
  await other.kill()
  await (await openDataFolder(dir)).release()
})

it('of many processes that find a dead lock at the same moment exactly one gets the folder', async () => {
  await (await otherProcess()).kill()
  const said = (await Promise.all(Array.from({ length: 6 }, otherProcess))).map(other => other.said)
  expect(said.filter(line => line === 'open')).toHaveLength(1)
  expect(said.filter(line => line.startsWith('Another Parley (process '))).toHaveLength(5)
})

it('of many openings inside one process exactly one succeeds, round after round', async () => {
  for (let round = 0; round < 20; round++) {
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => openDataFolder(dir)))
    const won = all.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
    expect(won).toHaveLength(1)
    await won[0]?.release()
  }
  expect(await readdir(dir)).toEqual(['lock-20'])
})

it('a path too long for a socket works all the same', async () => {
  dir = join(parent, 'a-folder-with-a-long-name'.repeat(5), 'data')
  const folder = await openDataFolder(dir)
  expect((await otherProcess()).said).toContain(`(process ${process.pid})`)
  await folder.release()
})

it('a folder that others can open is closed to them when empty, and named when not', async () => {
  await mkdir(dir)
  await chmod(dir, 0o755)
  await (await openDataFolder(dir)).release()
  expect((await stat(dir)).mode & 0o777).toBe(0o700)
  await chmod(dir, 0o755)
  await expect(openDataFolder(dir)).rejects.toThrow(`run "chmod 700 ${dir}"`)
})

it('a file in the way gives one line', async () => {
  await writeFile(dir, '')
  await expect(openDataFolder(dir)).rejects.toThrow(/^The data folder .+ cannot be used \(EEXIST\): a file stands/)
  dir = join(dir, 'inside')
  await expect(openDataFolder(dir)).rejects.toThrow(/^The data folder .+ cannot be used \(ENOTDIR\): a file stands/)
})

it.skipIf(process.getuid?.() === 0)('a folder that may not be written gives one line', async () => {
  await mkdir(dir, { mode: 0o500 })
  await expect(openDataFolder(dir)).rejects.toThrow(/^The data folder .+ cannot be used \(EACCES\): give this user/)
})
