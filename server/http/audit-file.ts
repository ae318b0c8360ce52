/** GET /audit/:caseId.json: the audit log of a case, as far as whoever asks may hear what it tells of. */
import { Router, type Request, type Response } from 'express'
import { readAudit } from '../access/audit.ts'
import type { Platform } from '../context.ts'
import { look, type Who } from '../look.ts'
import { canonicalJson } from '../platform/canonical-json.ts'

export function auditFile(platform: Platform, whoOf: (req: Request, res: Response) => Who): Router {
  const router = Router()
  router.get('/:caseId.json', async (req, res) => {
    const { caseId } = req.params
    const chains = await look(platform, whoOf(req, res), ctx => readAudit(ctx, caseId))
    res
      .set({ 'Cache-Control': 'private, no-store', 'Content-Disposition': 'attachment; filename="audit.json"' })
      .type('application/json')
      .send(canonicalJson({ format: 'parley-audit/1', caseId: caseId.toLowerCase(), chains }))
  })
  return router
}
