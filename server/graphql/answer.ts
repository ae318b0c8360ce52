/** What an error says to the world: a refusal as it is, anything else masked under an id that is in the log. */
import { randomUUID } from 'node:crypto'
import { GraphQLError, type ExecutionResult } from 'graphql'
import { Refusal } from '../errors.ts'
import { factsOf, type Log } from '../platform/log.ts'

export function formatError(log: Log, error: unknown): GraphQLError {
  const located = error instanceof GraphQLError ? error : null
  const cause = located?.originalError ?? error
  if (cause instanceof Refusal)
    return new GraphQLError(cause.message, { path: located?.path, extensions: cause.extensions })
  if (cause instanceof GraphQLError) {
    const { nodes, source, positions, path } = cause
    return new GraphQLError(cause.message, {
      nodes,
      source,
      positions,
      path,
      extensions: { code: 'BAD_INPUT', ...cause.extensions },
    })
  }
  const errorId = randomUUID()
  log.error('unexpected', { errorId, error: factsOf(cause) })
  return new GraphQLError(`Something went wrong. Give this id when you ask for help: ${errorId}`, {
    path: located?.path,
    extensions: { code: 'INTERNAL', errorId },
  })
}

/** The result as it is sent. */
export const formatResult = (log: Log, result: ExecutionResult): ExecutionResult =>
  result.errors?.length
    ? { data: result.data ?? null, errors: result.errors.map(error => formatError(log, error)) }
    : result
