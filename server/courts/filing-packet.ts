/** A filed agreement as its court may fetch it; where it is to stay private, the request to end the case alone. */
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { AgreementDocument } from '../agreements/agreement-document.ts'
import { requestAlone, type RequestPapers } from '../agreements/filing-packet.ts'
import type { Ctx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { courtCasesById, readCourtCase, type CourtCaseView, type CourtFilingView } from './court-cases.ts'

export interface CourtPacket {
  filing: CourtFilingView
  case: CourtCaseView
  documentHash: string
  /** The agreement is private (K4): the PDF is only what asks the court to end the case. */
  isRequestOnly: boolean
  pdfSha256: string
  pdf: Buffer
}

/** The newest packet of a case, or the one named. Throws NotFound alike for none and for another court's. */
export async function packetOfCase(ctx: Ctx, caseNumber: string, filingId: string | null): Promise<CourtPacket> {
  const found = await readCourtCase(ctx, caseNumber)
  const id = filingId ?? found.filings.at(-1)?.id
  if (id === undefined || !found.filings.some(filing => filing.id === id)) throw new NotFound()
  return readPacket(ctx, id)
}

export async function readPacket(ctx: Ctx, filingId: string): Promise<CourtPacket> {
  if (!isId(filingId)) throw new NotFound()
  const { rows } = await sql<{
    case_id: string
    agreement_id: string
    document_hash: string
    pdf_sha256: string
    file_id: string
    content: Uint8Array | null
  }>`select * from packet_for_court(${filingId})`.execute(ctx.sql)
  const [row] = rows
  const of = row && (await courtCasesById(ctx, [row.case_id])).get(row.case_id)
  const filing = of?.filings.find(one => one.id === filingId)
  if (!row || !of || !filing) throw new NotFound()
  const facts = { filing, case: of, documentHash: row.document_hash }
  const { keys } = ctx.platform
  if (row.content === null) {
    const pdf = await requestOf(ctx, filing, row.agreement_id)
    return { ...facts, isRequestOnly: true, pdfSha256: createHash('sha256').update(pdf).digest('hex'), pdf }
  }
  await keys.ready(ctx.sql, [row.content])
  const pdf = keys.openFile(`stored_files.content:${row.file_id}`, row.content)
  return { ...facts, isRequestOnly: false, pdfSha256: row.pdf_sha256, pdf }
}

type RequestRow = {
  document: Uint8Array
  revision: number
  case_type: RequestPapers['caseType']
  program_version_id: string
  party_count: number
  actor: RequestPapers['filing']['actor']
  binding_at: string | null
  bound_on: string | null
  performed_at: string | null
}

async function requestOf(ctx: Ctx, filing: CourtFilingView, agreementId: string): Promise<Buffer> {
  const { rows } = await sql<RequestRow>`select * from request_for_court(${filing.id})`.execute(ctx.sql)
  const [row] = rows
  if (!row) throw new NotFound()
  const { keys, programs } = ctx.platform
  await keys.ready(ctx.sql, [row.document])
  const text = keys.openText(`agreements.document:${agreementId}:${row.revision}`, row.document)
  return requestAlone(await programs.version(ctx.sql, row.program_version_id), {
    document: JSON.parse(text) as AgreementDocument,
    documentHash: filing.documentHash,
    caseType: row.case_type,
    partyCount: row.party_count,
    bindingAt: row.binding_at,
    boundOn: row.bound_on,
    performedAt: row.performed_at,
    filing: { purpose: filing.purpose, attempt: filing.attempt, actor: row.actor },
  })
}
