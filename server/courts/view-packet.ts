import type { Ctx } from '../context.ts'
import type { CourtPacket } from './filing-packet.ts'

/** A packet as GraphQL shows it. The file stands beside it under an address of its own, for who likes bytes better. */
export function viewPacket({ platform }: Ctx, packet: CourtPacket) {
  const url = `${platform.config.publicUrl}/court/filings/${packet.filing.id}/packet`
  return {
    filingId: packet.filing.id,
    status: packet.filing.status,
    rejectionReason: packet.filing.rejectionReason,
    caseNumber: packet.case.caseNumber,
    outcome: packet.case.outcome,
    parties: packet.case.parties,
    documentHash: packet.documentHash,
    isRequestOnly: packet.isRequestOnly,
    pdfSha256: packet.pdfSha256,
    pdfBytes: packet.pdf.length,
    pdfBase64: packet.pdf.toString('base64'),
    pdfUrl: `${url}.pdf`,
    xmlUrl: `${url}.xml`,
  }
}
