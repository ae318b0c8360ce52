import { renderToBuffer } from '@react-pdf/renderer'
import { checkSignatures, type AgreementDocument, type DocumentSignature } from './agreement-document.ts'
import { AgreementPdf } from './agreement-pdf.tsx'
import { CertificatePdf } from './certificate-pdf.tsx'
import type { FilingPack } from './filing-pack.ts'
import { FilingPackPdf } from './filing-pack-pdf.tsx'
import { loadFonts } from './pdf-fonts.ts'
import { printableTexts, printAll } from './printable-text.ts'

/**
 * The agreement as a PDF, for the pages of a court's file. The same document gives the same bytes, in any process.
 * It blocks its thread: a server calls it through `renderInWorker`.
 */
export async function renderAgreementPdf(document: AgreementDocument, hash: string): Promise<Buffer> {
  await loadFonts()
  const { print, notice } = printableTexts()
  const printable = printAll(document, print)
  const dated = new Date(`${document.preparedOn}T12:00:00Z`)
  return renderToBuffer(
    <AgreementPdf document={printable} hash={hash} notice={notice(document.language)} dated={dated} />,
  )
}

/**
 * The certificate of signatures. Throws when a signature names another document or somebody who was not to sign:
 * such a certificate would be false.
 */
export async function renderCertificatePdf(
  document: AgreementDocument,
  hash: string,
  signatures: DocumentSignature[],
): Promise<Buffer> {
  if (signatures.length === 0) throw new Error('a certificate needs a signature')
  checkSignatures(document, hash, signatures)
  await loadFonts()
  const { print, notice } = printableTexts()
  const [printable, printableSignatures] = printAll([document, signatures] as const, print)
  const dated = new Date(Math.max(...signatures.map(({ signedAt }) => Date.parse(signedAt))))
  return renderToBuffer(
    <CertificatePdf
      document={printable}
      hash={hash}
      signatures={[...printableSignatures]}
      notice={notice(document.language)}
      dated={dated}
    />,
  )
}

/** The filing pack: a cover sheet, and the data of each form. */
export async function renderFilingPackPdf(pack: FilingPack): Promise<Buffer> {
  await loadFonts()
  const { print, notice } = printableTexts()
  const printable = printAll(pack, print)
  const dated = new Date(`${pack.dated}T12:00:00Z`)
  return renderToBuffer(<FilingPackPdf pack={printable} notice={notice(pack.language)} dated={dated} />)
}
