/** The files of an agreement over HTTP, read through the door as whoever asks. Invariant: no name of a person in a header. */
import { randomBytes } from 'node:crypto'
import { Router, type Request, type Response } from 'express'
import { readAgreement, readAgreementFile, type AgreementFacts } from '../access/agreements.ts'
import type { Platform } from '../context.ts'
import { NotFound } from '../errors.ts'
import { look, type Who } from '../look.ts'
import { documentSignatures } from './document-signatures.ts'
import { renderAgreementHtml } from './render-html.ts'
import { renderInWorker } from './render-in-worker.ts'
import { renderOnce } from './render-once.ts'

/** GET /:id/agreement.pdf, /:id/certificate.pdf, /:id/agreement.html, each with the access token. */
export function agreementFiles(platform: Platform, whoOf: (req: Request, res: Response) => Who): Router {
  const router = Router()

  router.get('/:id/agreement.pdf', async (req, res) => {
    const who = whoOf(req, res)
    const agreement = await look(platform, who, ctx => readAgreement(ctx, req.params.id))
    const { document, hash } = agreement
    const draw = () => renderInWorker('AGREEMENT', { document, hash })
    sendPdf(res, `agreement-${nameOf(agreement)}.pdf`, await renderOnce(platform, who, agreement, 'AGREEMENT', draw))
  })

  router.get('/:id/certificate.pdf', async (req, res) => {
    const { agreement, bytes } = await look(platform, whoOf(req, res), async ctx => {
      const found = await readAgreement(ctx, req.params.id)
      return { agreement: found, bytes: await readAgreementFile(ctx, found, 'CERTIFICATE') }
    })
    if (!bytes) throw new NotFound()
    sendPdf(res, `certificate-${nameOf(agreement)}.pdf`, bytes)
  })

  router.get('/:id/agreement.html', async (req, res) => {
    const { agreement, program } = await look(platform, whoOf(req, res), async ctx => {
      const found = await readAgreement(ctx, req.params.id)
      return { agreement: found, program: await platform.programs.version(ctx.sql, found.programVersionId) }
    })
    const { document, hash } = agreement
    // The style stands in the page: whoever saves it has the whole agreement in one file.
    const styleNonce = randomBytes(16).toString('base64')
    const page = renderAgreementHtml(document, hash, documentSignatures(program, agreement), { styleNonce })
    strict(res, `${nothing}; style-src 'nonce-${styleNonce}'`)
    res
      .set('Content-Disposition', `inline; filename="agreement-${nameOf(agreement)}.html"`)
      .type('text/html')
      .send(page)
  })

  return router
}

/** Tells one agreement from another in a folder of downloads, and nothing else. */
const nameOf = ({ id, revision }: AgreementFacts): string => `${id.slice(-12)}-${revision}`

function sendPdf(res: Response, fileName: string, bytes: Buffer): void {
  strict(res, nothing)
  res.set('Content-Disposition', `attachment; filename="${fileName}"`).type('application/pdf').send(bytes)
}

/** No script, no frame, no form, nothing from anywhere. */
const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

function strict(res: Response, policy: string): void {
  res.set({
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  })
}
