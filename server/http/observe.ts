/** One line and one count for every request: which kind, by whom, how it was answered, how long it took. */
import { randomUUID } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import type { Platform } from '../context.ts'

/** What is known of a request when it is answered. Nothing here is text that came with it. */
export interface Seen {
  requestId: string
  kind: string
  operation?: string
  personId?: string
  code?: string
}

/** Asked too often, by machines, to be worth a line. */
const unseen = /^\/(health|ready|metrics|assets\/.*)$/
const kinds: [kind: string, path: RegExp][] = [
  ['graphql', /^\/graphql\b/],
  ['evidence', /^\/evidence\//],
  ['agreement_file', /^\/agreements\//],
  ['audit', /^\/audit\//],
  ['demo', /^\/demo\//],
]

export function observe({ log, metrics }: Platform): RequestHandler {
  return (req, res, next) => {
    if (unseen.test(req.path)) return next()
    const startedAt = performance.now()
    const seen: Seen = {
      requestId: randomUUID(),
      kind: kinds.find(([, path]) => path.test(req.path))?.[0] ?? 'page',
    }
    res.locals.seen = seen
    res.set('X-Request-Id', seen.requestId)
    res.once('close', () => {
      const milliseconds = performance.now() - startedAt
      const code = res.writableFinished ? (seen.code ?? codeOf(res.statusCode)) : 'ABORTED'
      metrics.answered(seen.kind, code, milliseconds / 1000)
      log.info('answered', { ...seen, code, status: res.statusCode, milliseconds: Math.round(milliseconds) })
    })
    next()
  }
}

/** Of an answer that neither GraphQL nor a refusal of ours wrote. */
function codeOf(status: number): string {
  if (status < 400) return 'OK'
  if (status >= 500) return 'INTERNAL'
  return { 401: 'SIGN_IN_NEEDED', 404: 'NOT_FOUND' }[status] ?? 'BAD_INPUT'
}

/** Requests that nobody observes (a test of one handler) get a place of their own. */
export const seenOf = (res: Response): Seen => (res.locals.seen ??= { requestId: randomUUID(), kind: 'page' }) as Seen
