/** The programs and contents of this process: those that ship with Parley, and those of a folder of one's own. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError } from '../config-error.ts'
import { contentLibrary } from './content-library.ts'
import { readContent, type ShippedContent } from './content.ts'
import { programLibrary } from './library.ts'
import { readProgram, type Program } from './program.ts'
import { ProgramError } from './program-error.ts'

export interface LoadedPrograms {
  programs: Program[]
  contents: ShippedContent[]
  /** Keys of the programs that stand in the folder. */
  fromFolder: ReadonlySet<string>
}

/**
 * `folder` holds a `<name>.json` for each program and, beside it, a `<name>.content.json` if it has content. A program
 * with the key of a shipped one takes its place. Throws ConfigError for the first file that cannot be used.
 */
export async function loadPrograms(folder: string | null): Promise<LoadedPrograms> {
  if (folder === null) return { programs: programLibrary, contents: contentLibrary, fromFolder: new Set() }
  const names = (await listed(folder)).filter(name => name.endsWith('.json')).sort()
  const isContent = (name: string) => name.endsWith('.content.json')
  const own = await Promise.all(names.filter(name => !isContent(name)).map(name => readFrom(folder, name, readProgram)))
  const twice = own.find((program, index) => own.findIndex(({ key }) => key === program.key) < index)
  if (twice) throw new ConfigError(`PROGRAMS_DIR: two files in ${folder} hold the program ${twice.key}.`)
  const fromFolder = new Set(own.map(({ key }) => key))
  const programs = [...programLibrary.filter(({ key }) => !fromFolder.has(key)), ...own]
  const ownContents = await Promise.all(
    names.filter(isContent).map(name => readFrom(folder, name, json => readContent(json, programs))),
  )
  const described = new Set(ownContents.map(({ program }) => program))
  return {
    programs,
    contents: [...contentLibrary.filter(one => !described.has(one.program)), ...ownContents],
    fromFolder,
  }
}

async function listed(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    throw new ConfigError(`PROGRAMS_DIR ${folder} cannot be read: set it to a folder of program files.`)
  }
}

async function readFrom<T>(folder: string, name: string, read: (json: unknown) => T): Promise<T> {
  const path = join(folder, name)
  let json: unknown
  try {
    json = JSON.parse(await readFile(path, 'utf8'))
  } catch {
    throw new ConfigError(`PROGRAMS_DIR: ${path} is no JSON that can be read.`)
  }
  try {
    return read(json)
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error
    throw new ConfigError(`PROGRAMS_DIR: ${path}: ${error.message}`)
  }
}
