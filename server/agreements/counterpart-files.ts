/**
 * Pages signed by hand over HTTP: `POST /agreements/:id/counterparts?key=&name=&code=&on=&party=` with the raw bytes, and
 * `GET /counterparts/:id`. A file is checked as evidence is: its name and its bytes must say the same.
 */
import { Router, type Request, type Response } from 'express'
import { readAgreement } from '../access/agreements.ts'
import { readCase } from '../access/cases.ts'
import { readCounterpartFile } from '../access/counterparts.ts'
import { act } from '../act.ts'
import type { Platform } from '../context.ts'
import { checkFile } from '../conversations/check-file.ts'
import { discard, takeBytes, TooManyBytes } from '../conversations/take-bytes.ts'
import { BadInput, SignInNeeded } from '../errors.ts'
import { look, type Who } from '../look.ts'
import { enforce } from '../offers/ruling.ts'
import { addCounterpart } from './add-counterpart.ts'
import { whyNotAddCounterpart } from './counterpart.rules.ts'

type WhoOf = (request: Request, response: Response) => Who

const MOST_BYTES = 10 * 1024 * 1024

/** To be mounted at /agreements. */
export function counterpartUploads(platform: Platform, whoOf: WhoOf): Router {
  const router = Router()
  router.post('/:id/counterparts', (request, response) =>
    upload(platform, whoOf, request, response).catch((error: unknown) => {
      discard(request)
      throw error
    }),
  )
  return router
}

/** To be mounted at /counterparts. */
export function counterpartFiles(platform: Platform, whoOf: WhoOf): Router {
  const router = Router()
  router.get('/:id', async (request, response) => {
    const { mediaType, content } = await look(platform, whoOf(request, response), ctx =>
      readCounterpartFile(ctx, request.params.id),
    )
    response
      .set({
        'Content-Type': mediaType,
        'Content-Disposition': `attachment; filename="signed-page-${request.params.id.slice(-12)}"`,
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': 'sandbox',
        'Cache-Control': 'private, no-store',
      })
      .end(content)
  })
  return router
}

async function upload(platform: Platform, whoOf: WhoOf, request: Request, response: Response): Promise<void> {
  const who = whoOf(request, response)
  if (who.actor.kind !== 'PERSON') throw new SignInNeeded()
  await platform.limits.take('uploadsPerPerson', who.actor.personId)
  const agreementId = String(request.params.id)
  await look(platform, who, async ctx => {
    const agreement = await readAgreement(ctx, agreementId)
    enforce(whyNotAddCounterpart(await readCase(ctx, agreement.caseId), agreement))
  })
  const content = await takeBytes(request, MOST_BYTES).catch((error: unknown) => {
    if (!(error instanceof TooManyBytes)) throw error
    throw new BadInput('file', 'FILE_TOO_LARGE', `This file is too large: ${MOST_BYTES} bytes at most.`, {
      max: MOST_BYTES,
    })
  })
  const asked = (name: string): string => (typeof request.query[name] === 'string' ? request.query[name] : '')
  const { mediaType } = await checkFile(asked('name'), content)
  await act(platform, who, ctx =>
    addCounterpart(ctx, {
      key: asked('key'),
      agreementId,
      code: asked('code'),
      partyIds: asked('party').split(',').filter(Boolean),
      signedOn: asked('on'),
      mediaType,
      content,
    }),
  )
  response.status(201).json({ agreementId })
}
