import type { Problem } from './problem.ts'

/** A problem that the page can tell without the server, in the server's own terms: a question without an answer. */
export function badInput(field: string, reason: string, data: Problem['data'] = {}): Problem {
  return { code: 'BAD_INPUT', field, reason, data }
}
