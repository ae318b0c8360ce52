import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { renderInWorker } from '../../server/agreements/render-in-worker.ts'
import { renderAgreementPdf, renderCertificatePdf } from '../../server/agreements/render-pdf.tsx'
import { assembled, depositInput, noiseInput, signaturesOn } from './document-samples.ts'

describe('the PDF thread', () => {
  it('draws the same bytes as this process', async () => {
    const { document, hash } = assembled(depositInput())
    const signatures = signaturesOn(document)
    const [agreement, certificate] = await Promise.all([
      renderInWorker('AGREEMENT', { document, hash }),
      renderInWorker('CERTIFICATE', { document, hash, signatures }),
    ])
    expect(agreement.equals(await renderAgreementPdf(document, hash))).toBe(true)
    expect(certificate.equals(await renderCertificatePdf(document, hash, signatures))).toBe(true)
  })

  it('refuses one bad order and goes on with the next', async () => {
    const { document, hash } = assembled(noiseInput())
    const bad = renderInWorker('CERTIFICATE', { document, hash, signatures: [] })
    const good = renderInWorker('AGREEMENT', { document, hash })
    await expect(bad).rejects.toThrow('a certificate needs a signature')
    expect((await good).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('leaves this thread free while it draws', async () => {
    const { document, hash } = assembled(depositInput())
    await renderInWorker('AGREEMENT', { document, hash })
    let beats = 0
    const beat = setInterval(() => beats++, 2)
    await Promise.all(Array.from({ length: 4 }, () => renderInWorker('AGREEMENT', { document, hash })))
    clearInterval(beat)
    expect(beats).toBeGreaterThan(10)
  })

  it('keeps no process alive', async () => {
    const { document, hash } = assembled(noiseInput())
    const script = `
      import { renderInWorker } from './server/agreements/render-in-worker.ts'
      const alive = setTimeout(() => {}, 50_000)
      const pdf = await renderInWorker('AGREEMENT', ${JSON.stringify({ document, hash })})
      clearTimeout(alive)
      console.log(pdf.length)`
    const run = promisify(execFile)
    const { stdout } = await run(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      timeout: 25_000,
    })
    expect(Number(stdout)).toBe((await renderAgreementPdf(document, hash)).length)
  })
})
