/** What differs between two versions of a program, key by key. Pure. */
import type { Program } from './program.ts'

export interface ProgramDifference {
  /** Such as `deadlines[SIGN].offset` or `fee.es`. Entries of lists are named by their key where they have one. */
  path: string
  /** Null: it was not there. */
  before: string | null
  /** Null: it is gone. */
  after: string | null
}

export function comparePrograms(before: Program, after: Program): ProgramDifference[] {
  const old = leavesOf(before)
  const young = leavesOf(after)
  const paths = [...new Set([...old.keys(), ...young.keys()])].filter(path => path !== 'key' && path !== 'version')
  return paths
    .filter(path => old.get(path) !== young.get(path))
    .map(path => ({ path, before: old.get(path) ?? null, after: young.get(path) ?? null }))
}

/** Every single value with its path. What is null is not there, so that a key with a default counts as unchanged. */
function leavesOf(value: unknown, path = '', found = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return found
  if (Array.isArray(value)) {
    const entries: unknown[] = value
    if (entries.every(isPlain)) return entries.length > 0 ? found.set(path, entries.join(', ')) : found
    for (const [index, entry] of entries.entries()) leavesOf(entry, `${path}[${nameOf(entry) ?? index + 1}]`, found)
    return found
  }
  if (typeof value === 'object') {
    for (const [key, entry] of Object.entries(value)) leavesOf(entry, path ? `${path}.${key}` : key, found)
    return found
  }
  return found.set(path, typeof value === 'string' ? value : JSON.stringify(value))
}

const isPlain = (value: unknown): boolean => typeof value !== 'object'

function nameOf(entry: unknown): string | null {
  const { key } = entry as { key?: unknown }
  return typeof key === 'string' ? key : null
}
