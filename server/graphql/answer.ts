/** What an error says to the world: a refusal as it is, anything else masked under an id that is in the log. */
import { randomUUID } from 'node:crypto'
import { GraphQLError, type ExecutionResult } from 'graphql'
import { Busy, Refusal } from '../errors.ts'
import { isBusy } from '../platform/is-busy.ts'
import { factsOf, type Log } from '../platform/log.ts'
import { MOST_TOKENS } from './check-document.ts'

export function formatError(log: Log, error: unknown): GraphQLError {
  const located = error instanceof GraphQLError ? error : null
  const cause = located?.originalError ?? error
  if (cause instanceof Refusal)
    return new GraphQLError(cause.message, { path: located?.path, extensions: cause.extensions })
  if (cause instanceof GraphQLError) return wrongDocument(cause)
  if (isBusy(cause)) {
    log.warn('busy')
    const { message, extensions } = new Busy()
    return new GraphQLError(message, { path: located?.path, extensions })
  }
  const errorId = randomUUID()
  log.error('unexpected', { errorId, error: factsOf(cause) })
  return new GraphQLError(`Something went wrong. Give this id when you ask for help: ${errorId}`, {
    path: located?.path,
    extensions: { code: 'INTERNAL', errorId },
  })
}

const reasonOf: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: 'NO_DOCUMENT',
  GRAPHQL_VALIDATION_FAILED: 'NO_DOCUMENT',
  PERSISTED_QUERY_NOT_FOUND: 'UNKNOWN_DOCUMENT',
}

/** What GraphQL itself or Apollo refuses, under the one code that stands for it. */
function wrongDocument({ message, nodes, source, positions, path, ...rest }: GraphQLError): GraphQLError {
  // A compiled document makes errors without extensions for variables that do not fit.
  const extensions = (rest as Partial<GraphQLError>).extensions ?? {}
  const reason = extensions.reason ?? reasonOf[String(extensions.code)]
  const where = { nodes, source, positions, path }
  if (/^Syntax Error: Document contains more tha\w /.test(message)) {
    return new GraphQLError(`This document is too long: at most ${MOST_TOKENS} tokens.`, {
      extensions: { code: 'BAD_INPUT', field: 'query', reason: 'TOO_LONG', limit: MOST_TOKENS },
    })
  }
  const field = extensions.field === undefined ? {} : { field: extensions.field }
  return new GraphQLError(withoutHint(message), {
    ...where,
    extensions: { code: 'BAD_INPUT', ...field, ...(reason === undefined ? {} : { reason }) },
  })
}

/** GraphQL guesses what was meant, and so tells what there is. */
const withoutHint = (message: string): string => message.replace(/ ?Did you mean [^]*$/, '')

/** The result as it is sent. */
export const formatResult = (log: Log, result: ExecutionResult): ExecutionResult =>
  result.errors?.length
    ? { data: result.data ?? null, errors: result.errors.map(error => formatError(log, error)) }
    : result
