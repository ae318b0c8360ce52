/** `POST /referrals/:court` with a CSV file as raw bytes: staff refer in the name of a court that has no programmers. */
import { Router, type Request, type Response } from 'express'
import { readStaffCourt } from '../access/staff-courts.ts'
import type { Platform } from '../context.ts'
import { discard, takeBytes, TooManyBytes } from '../conversations/take-bytes.ts'
import { BadInput, SignInNeeded } from '../errors.ts'
import { look, type Who } from '../look.ts'
import { importReferrals } from './import-referrals.ts'

const MOST_BYTES = 1024 * 1024

export function referralUpload(platform: Platform, whoOf: (request: Request, response: Response) => Who): Router {
  const router = Router()
  router.post('/:court', (request, response) =>
    upload(platform, whoOf(request, response), request, response).catch((error: unknown) => {
      discard(request)
      throw error
    }),
  )
  return router
}

async function upload(platform: Platform, who: Who, request: Request, response: Response): Promise<void> {
  if (who.actor.kind !== 'PERSON') throw new SignInNeeded()
  await platform.limits.take('uploadsPerPerson', who.actor.personId)
  const { key } = await look(platform, who, ctx => readStaffCourt(ctx, String(request.params.court)))
  const content = await takeBytes(request, MOST_BYTES).catch((error: unknown) => {
    if (!(error instanceof TooManyBytes)) throw error
    throw new BadInput('file', 'FILE_TOO_LARGE', `This file is too large: ${MOST_BYTES} bytes at most.`, {
      max: MOST_BYTES,
    })
  })
  response.set('Cache-Control', 'no-store').json(await importReferrals(platform, who, key, textOf(content)))
}

/** Throws BadInput for what is no text: a spreadsheet's own format, or letters in another encoding. */
function textOf(content: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    if (!text.includes('\0')) return text
  } catch {
    // It is refused below.
  }
  throw new BadInput('file', 'NOT_CSV', 'Save the table as “CSV UTF-8” first.')
}
