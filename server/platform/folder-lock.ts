/**
 * A lock on a folder that dies with its process, however it dies: a listening Unix socket inside the folder, which
 * answers who holds it. The system closes the socket of a killed process, so whoever connects learns that it is dead.
 *
 * The sockets are numbered and the lock belongs to the highest one. A dead `lock-7` is never replaced but followed by
 * `lock-8`, whose name only one process can take: with a single name, two processes that both found it dead could each
 * remove the other's new socket. For the same reason a released lock leaves its socket behind: numbers only grow.
 */
import { randomUUID } from 'node:crypto'
import { link, mkdtemp, readdir, rm, symlink, unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Takes the lock, or answers who holds it. Throws the system's error where sockets cannot be made. */
export async function lockFolder(folder: string): Promise<{ release: () => Promise<void> } | { heldBy: string }> {
  const draft = `lock-draft-${randomUUID()}`
  const short = await shortNameOf(folder)
  const server = createServer(socket => {
    socket.on('error', () => {}).end(`process ${process.pid}`, () => socket.destroy())
  })
  try {
    await listen(server, join(short.path, draft))
    const holder = await takeHighest(folder, short.path, draft)
    if (holder) {
      server.close()
      return { heldBy: holder }
    }
    await unlink(join(folder, draft))
    return { release: () => new Promise(done => server.close(() => done())) }
  } catch (error) {
    server.close()
    throw error
  } finally {
    await short.remove()
  }
}

/** Gives the socket `draft`, which already listens, the next number. Answers the holder if a living process has one. */
async function takeHighest(folder: string, short: string, draft: string): Promise<string | null> {
  for (;;) {
    const found = await lockNumbers(folder)
    const highest = found.at(-1) ?? 0
    const holder = highest > 0 ? await holderOf(join(short, `lock-${highest}`)) : null
    if (holder) return holder
    const mine = join(folder, `lock-${highest + 1}`)
    if (!(await linkNew(join(folder, draft), mine))) continue
    // Somebody may have gone further meanwhile and removed the number that was just taken here.
    if ((await lockNumbers(folder)).at(-1) === highest + 1) {
      for (const dead of found) await removeIfThere(join(folder, `lock-${dead}`))
      return null
    }
    await removeIfThere(mine)
  }
}

/** A second name for a file; false when the name is taken. */
async function linkNew(file: string, name: string): Promise<boolean> {
  try {
    await link(file, name)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const removeIfThere = (path: string) => rm(path, { force: true })

async function lockNumbers(folder: string): Promise<number[]> {
  const names = await readdir(folder)
  return names.flatMap(name => (/^lock-\d+$/.test(name) ? Number(name.slice(5)) : [])).sort((a, b) => a - b)
}

/** Who listens on the socket; null when nobody does. A holder too busy to answer is still a holder. */
function holderOf(path: string): Promise<string | null> {
  return new Promise(answer => {
    let text = ''
    const socket = connect(path)
    socket.setTimeout(2000, () => socket.destroy())
    socket.on('data', data => (text += data.toString()))
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') answer(null)
    })
    socket.on('close', () => answer(text || 'process unknown'))
  })
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    // The lock alone keeps no process alive.
    server.listen(path, () => done()).unref()
  })
}

/** A socket's path may hold about 100 bytes: a longer folder is reached through a link of a short name. */
async function shortNameOf(folder: string): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = resolve(folder)
  if (Buffer.byteLength(path) < 50) return { path, remove: async () => {} }
  const dir = await mkdtemp(join(tmpdir(), 'parley-'))
  await symlink(path, join(dir, 'd'))
  return { path: join(dir, 'd'), remove: () => rm(dir, { recursive: true }) }
}
