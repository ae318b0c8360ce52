/** What an error says to the world: a refusal as it is, anything else masked under an id that is in the log. */
import { randomUUID } from 'node:crypto'
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql'
import { Refusal } from '../errors.ts'
import { factsOf, type Log } from '../platform/log.ts'

export function formatError(log: Log, error: unknown): GraphQLFormattedError {
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error
  const path = error instanceof GraphQLError ? error.path : undefined
  if (cause instanceof Refusal) return { message: cause.message, path, extensions: cause.extensions }
  if (cause instanceof GraphQLError) {
    return { message: cause.message, locations: cause.locations, path, extensions: { code: 'BAD_INPUT', ...cause.extensions } }
  }
  const errorId = randomUUID()
  log.error('unexpected', { errorId, error: factsOf(cause) })
  return { message: `Something went wrong. Give this id when you ask for help: ${errorId}`, path, extensions: { code: 'INTERNAL', errorId } }
}

/** The result as it is sent. Any error blanks the data of a change: nothing is half done. */
export function formatResult(log: Log, result: ExecutionResult): ExecutionResult<Record<string, unknown>, Record<string, unknown>> {
  if (!result.errors?.length) return result as ExecutionResult<Record<string, unknown>, Record<string, unknown>>
  const errors = result.errors.map(error => formatError(log, error)) as unknown as GraphQLError[]
  return { data: (result.data ?? null) as Record<string, unknown> | null, errors }
}
