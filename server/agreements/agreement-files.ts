/** The files of an agreement over HTTP, read through the door as whoever asks. Invariant: no name of a person in a header. */
import { Router, type Request, type Response } from 'express'
import { readAgreement, readAgreementFile, type AgreementFacts } from '../access/agreements.ts'
import type { Platform } from '../context.ts'
import { NotFound } from '../errors.ts'
import { look, type Who } from '../look.ts'
import { documentSignatures } from './document-signatures.ts'
import { documentStyle } from './document-style.ts'
import { renderAgreementHtml } from './render-html.ts'
import { renderInWorker } from './render-in-worker.ts'
import { renderOnce } from './render-once.ts'

/** GET /:id/agreement.pdf, /:id/certificate.pdf, /:id/agreement.html, with the access token; and the style of the last. */
export function agreementFiles(platform: Platform, whoOf: (req: Request, res: Response) => Who): Router {
  const router = Router()

  router.get('/document.css', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').type('text/css').send(documentStyle)
  })

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
    // Absolute: clients show the page from memory, where a path leads nowhere.
    const style = { styleHref: `${req.protocol}://${req.get('host') ?? ''}${req.baseUrl}/document.css` }
    const page = renderAgreementHtml(document, hash, documentSignatures(program, agreement), style)
    strict(res, "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox")
    res.set('Content-Disposition', `inline; filename="agreement-${nameOf(agreement)}.html"`).type('text/html').send(page)
  })

  return router
}

/** Tells one agreement from another in a folder of downloads, and nothing else. */
const nameOf = ({ id, revision }: AgreementFacts): string => `${id.slice(-12)}-${revision}`

function sendPdf(res: Response, fileName: string, bytes: Buffer): void {
  strict(res, "default-src 'none'; frame-ancestors 'none'; sandbox")
  res.set('Content-Disposition', `attachment; filename="${fileName}"`).type('application/pdf').send(bytes)
}

function strict(res: Response, policy: string): void {
  res.set({
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
  })
}
