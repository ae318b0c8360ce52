import { access, chmod, constants, mkdir, readdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { lockFolder } from './folder-lock.ts'

/** The data folder cannot be used. The message is one line for whoever runs Parley. */
export class DataFolderError extends Error {
  override name = 'DataFolderError'
}

export type DataFolder = Readonly<{
  /** Absolute. */
  path: string
  /** Lets the next process in. Close the database first. */
  release: () => Promise<void>
}>

/**
 * Makes the folder, closes it to other people of the machine and locks it until `release` or the end of the process.
 * Call it before anything inside is opened: two processes in one embedded database destroy it. Throws
 * {@link DataFolderError}.
 */
export async function openDataFolder(dir: string): Promise<DataFolder> {
  const path = resolve(dir)
  try {
    await makePrivate(dir, path)
    const lock = await lockFolder(path)
    if ('heldBy' in lock)
      throw new DataFolderError(
        `Another Parley (${lock.heldBy}) is using ${dir}: stop it, or set DATA_DIR to another folder.`,
      )
    return { path, release: lock.release }
  } catch (error) {
    if (error instanceof DataFolderError) throw error
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new DataFolderError(`The data folder ${dir} cannot be used (${code}): ${advice(code)}.`)
  }
}

/** Lets nobody else in. A folder that already holds something is not ours to change: whoever owns it is asked to. */
async function makePrivate(dir: string, path: string): Promise<void> {
  const created = await mkdir(path, { recursive: true, mode: 0o700 })
  if (!created) {
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK)
    const isOpen = ((await stat(path)).mode & 0o007) !== 0
    const isEmpty = (await readdir(path)).length === 0
    if (isOpen && isEmpty) await chmod(path, 0o700)
    else if (isOpen)
      throw new DataFolderError(
        `Other people of this machine can open the data folder ${dir}: run "chmod 700 ${dir}", or set DATA_DIR to another folder.`,
      )
  }
}

function advice(code: string): string {
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return 'give this user the right to write there, or set DATA_DIR to another folder'
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'a file stands in its way; set DATA_DIR to another folder'
  if (code === 'ENOSPC') return 'the disk is full'
  return 'set DATA_DIR to a folder on a local disk'
}
