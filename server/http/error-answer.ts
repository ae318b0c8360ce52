import type { ErrorRequestHandler } from 'express'
import { formatError } from '../graphql/answer.ts'
import { Refusal } from '../errors.ts'
import type { Log } from '../platform/log.ts'
import { seenOf } from './observe.ts'

/** Of refusals; any other is 400. */
const statusOf: Record<string, number> = {
  SIGN_IN_NEEDED: 401,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  INTERNAL: 500,
  BUSY: 503,
  FILES_NOT_CHECKED: 503,
}

/** Errors outside GraphQL, in the same words: `{ error: { code, message, … } }`. Malformed JSON is the client's. */
export const errorAnswer =
  (log: Log): ErrorRequestHandler =>
  (error: unknown, _req, res, next) => {
    if (res.headersSent) return next(error)
    const status = error instanceof Object && 'status' in error ? Number(error.status) : 0
    const isTheirs = status >= 400 && status < 500 && !(error instanceof Refusal)
    const formatted = isTheirs ? unreadable(error) : formatError(log, error)
    const extensions = (formatted.extensions ?? {}) as Record<string, unknown>
    seenOf(res).code = String(extensions.code)
    if (typeof extensions.retryAfterSeconds === 'number') res.set('Retry-After', `${extensions.retryAfterSeconds}`)
    res
      .status(isTheirs ? status : (statusOf[String(extensions.code)] ?? 400))
      .json({ error: { message: formatted.message, ...extensions } })
  }

function unreadable(error: unknown) {
  const limit = error instanceof Object && 'limit' in error ? Number(error.limit) : null
  return limit === null
    ? { message: 'This request cannot be read.', extensions: { code: 'BAD_INPUT' } }
    : {
        message: `This request is too large: at most ${limit} bytes.`,
        extensions: { code: 'BAD_INPUT', reason: 'TOO_LARGE', limit },
      }
}
