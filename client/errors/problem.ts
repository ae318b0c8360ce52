import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/**
 * Why something could not be done, as the server tells it or as the network does: `OFFLINE` when the server was not
 * reached, else one of the codes of the contract. The sentence for it is in the catalogue under `errors.<code>`.
 */
export interface Problem {
  code: string
  /** The input at fault, for BAD_INPUT: a path such as `others[0].email`. */
  field: string | null
  /** What is wrong with it, for BAD_INPUT. */
  reason: string | null
  /** Everything else that the server said, for the sentence and for the page: `attemptsLeft`, `status`, `errorId`. */
  data: Readonly<Record<string, unknown>>
}

export function readProblem(error: unknown): Problem {
  if (isUnreachable(error)) return { code: 'OFFLINE', field: null, reason: null, data: {} }
  const extensions = extensionsOf(error)
  const { code, field, reason, ...data } = extensions
  return {
    code: text(code) ?? 'INTERNAL',
    field: text(field),
    reason: text(reason),
    data: isRecord(data['data']) ? { ...data, ...data['data'] } : data,
  }
}

/** The same of an answer of the server that is no GraphQL: that of a file. */
export function problemOf(body: unknown): Problem {
  const error = isRecord(body) ? body['error'] : null
  if (!isRecord(error)) return { code: 'INTERNAL', field: null, reason: null, data: {} }
  const { code, field, reason, ...data } = error
  return { code: text(code) ?? 'INTERNAL', field: text(field), reason: text(reason), data }
}

const proxyWithoutServer: readonly number[] = [502, 503, 504]

function isUnreachable(error: unknown): boolean {
  if (ServerError.is(error))
    return proxyWithoutServer.includes(error.statusCode) && !('code' in firstOfBody(error.bodyText))
  // What `fetch` throws when nothing answers.
  return error instanceof TypeError
}

function extensionsOf(error: unknown): Readonly<Record<string, unknown>> {
  if (CombinedGraphQLErrors.is(error)) return error.errors[0]?.extensions ?? {}
  // An answer with an HTTP error may carry GraphQL errors all the same.
  if (ServerError.is(error)) return firstOfBody(error.bodyText)
  return {}
}

function firstOfBody(body: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(body)
    const errors = isRecord(parsed) ? parsed['errors'] : null
    const first: unknown = Array.isArray(errors) ? errors[0] : null
    const extensions = isRecord(first) ? first['extensions'] : null
    return isRecord(extensions) ? extensions : {}
  } catch {
    return {}
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
