/**
 * The agreement for a machine to check, read through the door as whoever asks: the very text that was hashed and signed,
 * and a record of the signatures and files. docs/verify/verify.mjs checks one against the other without a server.
 */
import { createHash } from 'node:crypto'
import { Router, type Request, type Response } from 'express'
import { readAgreement, readAgreementFile, type AgreementFacts } from '../access/agreements.ts'
import type { Ctx, Platform } from '../context.ts'
import { look, type Who } from '../look.ts'
import { canonicalJson } from '../platform/canonical-json.ts'
import { documentSignatures } from './document-signatures.ts'

/** GET /:id/agreement.json, /:id/record.json, each with the access token. */
export function agreementRecord(platform: Platform, whoOf: (req: Request, res: Response) => Who): Router {
  const router = Router()
  router.get('/:id/agreement.json', async (req, res) => {
    const { document } = await look(platform, whoOf(req, res), ctx => readAgreement(ctx, req.params.id))
    send(res, 'agreement.json', canonicalJson(document))
  })
  router.get('/:id/record.json', async (req, res) => {
    const record = await look(platform, whoOf(req, res), async ctx =>
      recordOf(ctx, await readAgreement(ctx, req.params.id)),
    )
    send(res, 'record.json', canonicalJson({ ...record, recordHash: sha256(canonicalJson(record)) }))
  })
  return router
}

async function recordOf(ctx: Ctx, agreement: AgreementFacts) {
  const program = await ctx.platform.programs.version(ctx.sql, agreement.programVersionId)
  const files: { name: string; hash: string }[] = []
  for (const kind of ['AGREEMENT', 'CERTIFICATE'] as const) {
    const bytes = await readAgreementFile(ctx, agreement, kind)
    if (bytes) files.push({ name: `${kind.toLowerCase()}.pdf`, hash: sha256(bytes) })
  }
  return {
    format: 'parley-record/1',
    agreementId: agreement.id,
    status: agreement.status,
    documentHash: agreement.hash,
    signatures: documentSignatures(program, agreement),
    files,
  }
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

function send(res: Response, fileName: string, text: string): void {
  res
    .set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': `attachment; filename="${fileName}"` })
    .type('application/json')
    .send(text)
}
