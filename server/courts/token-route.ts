/** The token endpoint: OAuth 2.0, client credentials grant (RFC 6749, 4.4), with its errors in its words. */
import { Router, urlencoded, type ErrorRequestHandler, type Request, type Response } from 'express'
import type { Platform } from '../context.ts'
import { Refusal } from '../errors.ts'
import { seenOf } from '../http/observe.ts'
import { credentialsHold } from './check-credentials.ts'
import { noteUse } from './note-use.ts'
import { COURT_TOKEN_SECONDS, courtTokenFor } from './court-token.ts'

class TokenError extends Error {
  constructor(
    readonly error: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope',
    readonly description: string,
  ) {
    super(error)
  }
}

/** POST with client_id and client_secret by Basic authentication or in the body, never both. */
export function tokenRoute(platform: Platform): Router {
  const router = Router()
  router.post('/', urlencoded({ extended: false, limit: '10kb' }), async (req, res) => {
    res.set({ 'Cache-Control': 'no-store', Pragma: 'no-cache' })
    await platform.limits.take('courtTokenPerAddress', req.ip ?? '')
    const form = formOf(req)
    const { clientId, secret } = credentialsOf(req, form)
    if (form.get('grant_type') !== 'client_credentials') throw grantProblem(form)
    if (form.get('scope')) throw new TokenError('invalid_scope', 'No scopes are used here: leave scope out.')
    await platform.limits.take('courtTokenPerClient', clientId)
    if (!(await credentialsHold(platform, clientId, secret)))
      throw new TokenError('invalid_client', 'This client is unknown or this secret does not open it.')
    await noteUse(platform, clientId)
    seenOf(res).code = 'OK'
    res.json({ access_token: courtTokenFor(platform, clientId), token_type: 'Bearer', expires_in: COURT_TOKEN_SECONDS })
  })
  router.all('/', (_req, res) => void res.status(405).set('Allow', 'POST').json(said('invalid_request', 'Use POST.')))
  router.use(answerError)
  return router
}

function formOf(req: Request): Map<string, string> {
  const body: unknown = req.body
  if (typeof body !== 'object' || body === null)
    throw new TokenError('invalid_request', 'Send application/x-www-form-urlencoded.')
  const form = new Map<string, string>()
  for (const [name, value] of Object.entries(body)) {
    if (typeof value !== 'string') throw new TokenError('invalid_request', `Send ${name.slice(0, 40)} once.`)
    form.set(name, value)
  }
  return form
}

function credentialsOf(req: Request, form: Map<string, string>): { clientId: string; secret: string } {
  const inBody = form.get('client_id') !== undefined && form.get('client_secret') !== undefined
  const header = req.headers.authorization
  if (header === undefined) {
    if (!inBody)
      throw new TokenError('invalid_client', 'Send the client id and secret by Basic authentication or in the body.')
    return { clientId: form.get('client_id') ?? '', secret: form.get('client_secret') ?? '' }
  }
  if (form.get('client_secret') !== undefined)
    throw new TokenError('invalid_request', 'Send the secret one way only: in the header or in the body.')
  const basic = /^Basic ([\w+/=-]+)$/i.exec(header)?.[1]
  const [id = '', ...secret] = basic === undefined ? [] : Buffer.from(basic, 'base64').toString('utf8').split(':')
  if (secret.length === 0) throw new TokenError('invalid_client', 'The Authorization header cannot be read as Basic.')
  return { clientId: decoded(id), secret: decoded(secret.join(':')) }
}

/** RFC 6749, 2.3.1: both are form-encoded first. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new TokenError('invalid_client', 'The Authorization header cannot be read as Basic.')
  }
}

const grantProblem = (form: Map<string, string>): TokenError =>
  form.get('grant_type') === undefined
    ? new TokenError('invalid_request', 'grant_type is missing: send client_credentials.')
    : new TokenError('unsupported_grant_type', 'Only client_credentials is granted here.')

const said = (error: string, description: string) => ({ error, error_description: description })

const answerError: ErrorRequestHandler = (error: unknown, req: Request, res: Response, next) => {
  if (res.headersSent) return next(error)
  if (error instanceof TokenError) {
    seenOf(res).code = error.error
    const isClient = error.error === 'invalid_client'
    if (isClient && req.headers.authorization !== undefined)
      res.set('WWW-Authenticate', 'Basic realm="court", charset="UTF-8"')
    return res.status(isClient ? 401 : 400).json(said(error.error, error.description))
  }
  if (error instanceof Refusal && error.code === 'TOO_MANY_REQUESTS') {
    seenOf(res).code = error.code
    const seconds = Number(error.extensions.retryAfterSeconds)
    return res.status(429).set('Retry-After', `${seconds}`).json(said('temporarily_unavailable', error.message))
  }
  next(error)
}
