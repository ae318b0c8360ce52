/** The thread that draws PDFs, so that hundreds of milliseconds of layout never hold up anybody's message. */
import { parentPort } from 'node:worker_threads'
import type { RenderAnswer, RenderOrder } from './render-in-worker.ts'
import { renderAgreementPdf, renderCertificatePdf, renderFilingPackPdf } from './render-pdf.tsx'

const port = parentPort
if (!port) throw new Error('pdf-worker runs as a worker thread only')

function render({ kind, payload }: RenderOrder): Promise<Buffer> {
  if (kind === 'AGREEMENT') return renderAgreementPdf(payload.document, payload.hash)
  if (kind === 'PACK') return renderFilingPackPdf(payload.pack)
  return renderCertificatePdf(payload.document, payload.hash, payload.signatures)
}

port.on('message', (order: RenderOrder) => {
  void render(order).then(
    pdf => answer({ id: order.id, pdf: Uint8Array.from(pdf) }),
    (error: unknown) => answer({ id: order.id, problem: error instanceof Error ? error.message : String(error) }),
  )
})

const answer = (message: RenderAnswer): void => port.postMessage(message, 'pdf' in message ? [message.pdf.buffer] : [])
