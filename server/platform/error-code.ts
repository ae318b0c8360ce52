/** The code of the system or of PostgreSQL that an error carries, itself or in a cause. */
export function errorCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError && error.errors.length > 0) return errorCodeOf(error.errors[0])
  return error instanceof Error ? errorCodeOf(error.cause) : undefined
}
