import { errorCodeOf } from './error-code.ts'

/** What PostgreSQL says when it takes nobody more, or is just starting. */
const full = new Set(['53300', '53400', '57P03'])
/** The words of `pg` when no connection of the pool came free in time: it gives them no code. */
const waitedInVain = 'timeout exceeded when trying to connect'

/** Whether an error says that there is no room now: nothing was begun, so the same thing asked again may go through. */
export function isBusy(error: unknown): boolean {
  if (full.has(errorCodeOf(error) ?? '')) return true
  if (!(error instanceof Error)) return false
  return error.message === waitedInVain || isBusy(error.cause)
}
