/** What PostgreSQL ends so that others can go on: nothing was done, and the same thing done again goes through. */
const passing = new Set(['40P01', '40001'])
const MOST_TRIES = 3

/** Runs a whole transaction again when it was ended for a deadlock, or because it could not be put in order. */
export async function tryAgain<T>(transaction: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await transaction()
    } catch (error) {
      if (tries === MOST_TRIES || !isPassing(error)) throw error
    }
  }
}

/** The driver's error itself, or what an error of the layers above was made of. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && passing.has(String(error.code))) return true
  const causes = error instanceof AggregateError ? error.errors : [error.cause]
  return causes.some(isPassing)
}
