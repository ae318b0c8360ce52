/**
 * What goes to the court, over HTTP: read through the door of the parties, or that of the program's staff, as whoever
 * asks. Invariant: no name of a person in a header.
 */
import { randomBytes } from 'node:crypto'
import { Router, type Request, type Response } from 'express'
import { caseOfFiling, readAgreement } from '../access/agreements.ts'
import { readCase } from '../access/cases.ts'
import { readFilingPapers } from '../access/filing-papers.ts'
import { mustAttendOf } from '../cases/must-attend-of.ts'
import type { Ctx, Platform } from '../context.ts'
import { NotFound, orNothing } from '../errors.ts'
import { look, type Who } from '../look.ts'
import { dayIn } from '../programs/dates.ts'
import { isLateOn } from './filing.rules.ts'
import { filingPack, type FilingPack } from './filing-pack.ts'
import { filingPacket } from './filing-packet.ts'
import { renderFilingPackHtml } from './filing-pack-html.ts'
import { renderInWorker } from './render-in-worker.ts'

/** GET /:id/pack.pdf, /:id/pack.html, and for staff /:id/agreement.pdf, each with the access token. */
export function filingFiles(platform: Platform, whoOf: (req: Request, res: Response) => Who): Router {
  const router = Router()

  router.get('/:id/pack.pdf', async (req, res) => {
    const pack = await look(platform, whoOf(req, res), ctx => packOf(ctx, req.params.id))
    sendPdf(res, `filing-pack-${req.params.id.slice(-12)}.pdf`, await renderInWorker('PACK', { pack }))
  })

  router.get('/:id/pack.html', async (req, res) => {
    const pack = await look(platform, whoOf(req, res), ctx => packOf(ctx, req.params.id))
    const styleNonce = randomBytes(16).toString('base64')
    strict(res, `${nothing}; style-src 'nonce-${styleNonce}'`)
    res
      .set('Content-Disposition', `inline; filename="filing-pack-${req.params.id.slice(-12)}.html"`)
      .type('text/html')
      .send(renderFilingPackHtml(pack, styleNonce))
  })

  router.get('/:id/agreement.pdf', async (req, res) => {
    const { pdf, fileName } = await look(platform, whoOf(req, res), ctx => filingPacket(ctx, req.params.id))
    sendPdf(res, fileName, pdf)
  })

  return router
}

/** A party first; whoever is none may be staff. Both doors answer alike for what is not there. */
async function packOf(ctx: Ctx, filingId: string): Promise<FilingPack> {
  const mine = await caseOfFiling(ctx, filingId).catch(orNothing)
  return mine ? packForParty(ctx, filingId, mine) : packForStaff(ctx, filingId)
}

async function packForParty(
  ctx: Ctx,
  filingId: string,
  { caseId, agreementId }: { caseId: string; agreementId: string },
): Promise<FilingPack> {
  const [facts, agreement] = [await readCase(ctx, caseId), await readAgreement(ctx, agreementId)]
  const filing = agreement.filings.find(({ id }) => id === filingId)
  if (!filing) throw new NotFound()
  const { program, caseType, hearing } = facts
  const day = (instant: string | null) => (instant === null ? null : dayIn(program.timeZone, new Date(instant)))
  const today = dayIn(program.timeZone, ctx.now)
  return filingPack({
    document: agreement.document,
    hash: agreement.hash,
    program,
    caseType,
    filing: { ...filing, isLate: isLateOn(filing, today) },
    hearingOn: hearing?.on ?? null,
    hearingIsOff: Boolean(hearing?.vacatedAt),
    mustAttend: mustAttendOf(facts, ctx.now)?.text[agreement.language] ?? null,
    signedOn: agreement.boundOn,
    performedOn: day(agreement.performedAt),
    isWhole: facts.parties.length === agreement.signatoryIds.length,
    today,
  })
}

async function packForStaff(ctx: Ctx, filingId: string): Promise<FilingPack> {
  const papers = await readFilingPapers(ctx, filingId)
  const program = await ctx.platform.programs.version(ctx.sql, papers.programVersionId)
  const day = (instant: string | null) => (instant === null ? null : dayIn(program.timeZone, new Date(instant)))
  const today = dayIn(program.timeZone, ctx.now)
  return filingPack({
    document: papers.document,
    hash: papers.documentHash,
    program,
    caseType: papers.caseType,
    filing: { ...papers.filing, isLate: isLateOn(papers.filing, today) },
    hearingOn: papers.hearingOn,
    hearingIsOff: papers.hearingIsOff,
    // The signed text says what stood on that day; the court may have taken the hearing off since.
    mustAttend: papers.hearingIsOff ? null : papers.document.mustAttend,
    signedOn: papers.boundOn ?? day(papers.bindingAt),
    performedOn: day(papers.performedAt),
    isWhole: papers.partyCount === papers.document.parties.length,
    today,
  })
}

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
