import type { z } from 'zod'
import { isLanguage } from './language.ts'

export interface ProgramProblem {
  /** The key in the file, such as `clauses.binding` or `deadlines[1].offset`. */
  path: string
  reason: string
}

/** A program file that cannot be used. `problems` lists all that is wrong; the message has a line for each. */
export class ProgramError extends Error {
  constructor(readonly problems: ProgramProblem[]) {
    super(`The program cannot be used:\n${problems.map(sentenceOf).join('\n')}`)
    this.name = 'ProgramError'
  }
}

const sentenceOf = ({ path, reason }: ProgramProblem): string =>
  reason.startsWith('missing translation') ? `${reason} of ${path}` : `${path || 'the file'}: ${reason}`

/** `['deadlines', 1, 'offset']` → `deadlines[1].offset` */
export const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path ? `${path}.${String(key)}` : String(key)
  }, '')

/** One finding of the schema in words. A key of a language that is absent is a missing translation. */
export function problemOf(issue: z.core.$ZodIssue): ProgramProblem {
  const last = issue.path.at(-1)
  const absent = issue.input === undefined && issue.code === 'invalid_type'
  const empty = issue.code === 'too_small' && issue.input === ''
  if (isLanguage(last) && (absent || empty)) {
    return { path: pathOf(issue.path.slice(0, -1)), reason: `missing translation ${last}` }
  }
  if (issue.code === 'unrecognized_keys') {
    return { path: pathOf(issue.path), reason: `has keys that mean nothing here: ${issue.keys.join(', ')}` }
  }
  return { path: pathOf(issue.path), reason: issue.input === undefined ? 'is missing' : issue.message }
}
