import { createHash } from 'node:crypto'
import { readFilingPapers, type FilingPapers } from '../access/filing-papers.ts'
import type { Ctx } from '../context.ts'
import { dayIn } from '../programs/dates.ts'
import type { Program, Side } from '../programs/program.ts'
import type { FilingPurpose, FilingStatus } from './filing.entity.ts'
import { filingPack } from './filing-pack.ts'
import { isKeptFromCourt } from './publication.rules.ts'
import { renderInWorker } from './render-in-worker.ts'

/** What a court may fetch: the outcome, and what was filed. Invariant: no offer, no reason, no time of anybody's act. */
export interface FilingPacket {
  filingId: string
  caseId: string
  agreementId: string
  caseNumber: string | null
  courtName: string | null
  parties: { name: string; side: Side; sideLabel: string }[]
  outcome: string | null
  purpose: FilingPurpose
  status: FilingStatus
  /** How the case ends at the court, in the words of the agreement. */
  disposition: string[]
  /** Hash of the canonical JSON that everybody signed, which the PDF prints. */
  documentHash: string
  /** What `pdf` is: the sealed agreement, or only what asks the court to end the case (K4). */
  content: 'AGREEMENT' | 'REQUEST_ONLY'
  pdfSha256: string
  fileName: string
  pdf: Buffer
}

/** Throws NotFound alike for an unknown filing, for another court's, and for one that was not sent. */
export async function filingPacket(ctx: Ctx, filingId: string): Promise<FilingPacket> {
  const papers = await readFilingPapers(ctx, filingId)
  const program = await ctx.platform.programs.version(ctx.sql, papers.programVersionId)
  const isWhole = !isKeptFromCourt(program, papers.caseType, papers.filing)
  const pdf = isWhole ? papers.pdf : await requestAlone(program, papers)
  const { document } = papers
  return {
    filingId: papers.filingId,
    caseId: papers.caseId,
    agreementId: papers.agreementId,
    caseNumber: papers.caseNumber,
    courtName: document.program.courtName,
    parties: document.parties.map(({ name, side, sideLabel }) => ({ name, side, sideLabel })),
    outcome: papers.outcome,
    purpose: papers.filing.purpose,
    status: papers.filing.status,
    disposition: document.disposition,
    documentHash: papers.documentHash,
    content: isWhole ? 'AGREEMENT' : 'REQUEST_ONLY',
    pdfSha256: isWhole ? papers.pdfSha256 : createHash('sha256').update(pdf).digest('hex'),
    fileName: `${isWhole ? 'agreement' : 'request'}-${papers.agreementId.slice(-12)}.pdf`,
    pdf,
  }
}

/** What the request to end a case is drawn from. */
export type RequestPapers = Pick<
  FilingPapers,
  'document' | 'documentHash' | 'caseType' | 'boundOn' | 'bindingAt' | 'performedAt' | 'partyCount'
> & { filing: Pick<FilingPapers['filing'], 'purpose' | 'attempt' | 'actor'> }

/** The cover sheet and the forms' data, as of the day on which everybody had signed: the same bytes at every asking. */
export function requestAlone(program: Program, papers: RequestPapers): Promise<Buffer> {
  const day = (instant: string | null) => (instant === null ? null : dayIn(program.timeZone, new Date(instant)))
  const signedOn = papers.boundOn ?? day(papers.bindingAt)
  const pack = filingPack({
    document: papers.document,
    hash: papers.documentHash,
    program,
    caseType: papers.caseType,
    filing: { ...papers.filing, dueOn: null, isLate: false, everybodyConsents: false },
    hearingOn: null,
    hearingIsOff: false,
    mustAttend: null,
    signedOn,
    performedOn: papers.filing.purpose === 'DISMISSAL' ? day(papers.performedAt) : null,
    isWhole: papers.partyCount === papers.document.parties.length,
    today: signedOn ?? papers.document.preparedOn,
  })
  return renderInWorker('PACK', { pack })
}
