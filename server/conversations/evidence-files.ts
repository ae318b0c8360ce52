/** Files over HTTP: `POST /evidence?conversation=&key=&name=` with the raw bytes, `GET /evidence/:id`. */
import { Router, type Request, type Response } from 'express'
import { act } from '../act.ts'
import { readEvidence, readEvidenceFile } from '../access/evidence.ts'
import { personOf, type Platform } from '../context.ts'
import { BadInput, SignInNeeded } from '../errors.ts'
import { look, type Who } from '../look.ts'
import { receiveFile } from './receive-file.ts'
import { evidenceLimit, storeEvidence } from './store-evidence.ts'
import { discard, takeBytes, TooManyBytes } from './take-bytes.ts'

type WhoOf = (request: Request, response: Response) => Who

/** To be mounted at /evidence. Refusals go on to the handler of errors, in the same words as over GraphQL. */
export function evidenceFiles(platform: Platform, whoOf: WhoOf): Router {
  const router = Router()
  router.post('/', (request, response) =>
    upload(platform, whoOf, request, response).catch((error: unknown) => {
      discard(request)
      throw error
    }),
  )
  router.get('/:id', (request, response) => download(platform, whoOf(request, response), request, response))
  return router
}

async function upload(platform: Platform, whoOf: WhoOf, request: Request, response: Response): Promise<void> {
  const who = whoOf(request, response)
  if (who.actor.kind !== 'PERSON') throw new SignInNeeded()
  await platform.limits.take('uploadsPerPerson', who.actor.personId)
  const asked = (name: string): string => (typeof request.query[name] === 'string' ? request.query[name] : '')
  const conversationId = asked('conversation')
  const max = await look(platform, who, ctx => evidenceLimit(ctx, conversationId))
  const content = await take(request, max).catch((error: unknown) => {
    if (!(error instanceof TooManyBytes)) throw error
    return null
  })
  if (content === null) {
    discard(request)
    const { message, extensions } = new BadInput(
      'file',
      'FILE_TOO_LARGE',
      `This file is too large: ${max} bytes at most.`,
      { max },
    )
    response.status(413).json({ error: { message, ...extensions } })
    return
  }
  const file = await receiveFile(platform, asked('name'), content, max)
  const facts = await act(platform, who, async ctx =>
    readEvidence(ctx, await storeEvidence(ctx, { conversationId, key: asked('key'), ...file })),
  )
  response.status(201).json(facts)
}

/** What is announced as too large is not read at all. */
const take = (request: Request, max: number): Promise<Buffer> =>
  Number(request.headers['content-length'] ?? 0) > max ? Promise.reject(new TooManyBytes()) : takeBytes(request, max)

/** A file of somebody else is never run, never guessed at, never kept by a cache between us and its reader. */
async function download(platform: Platform, who: Who, request: Request, response: Response): Promise<void> {
  const { facts, content } = await look(platform, who, ctx => {
    personOf(ctx)
    return readEvidenceFile(ctx, String(request.params.id))
  })
  const isShown = request.query.inline === '1' && (facts.isImage || facts.mediaType === 'application/pdf')
  response
    .set({
      'Content-Type': facts.mediaType.startsWith('text/') ? `${facts.mediaType}; charset=utf-8` : facts.mediaType,
      'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded(facts.name)}`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': 'sandbox',
      'Cache-Control': 'private, no-store',
    })
    .end(content)
}

/** RFC 8187: encodeURIComponent leaves four signs that a header must not carry bare. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
