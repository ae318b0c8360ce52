/** The files of an agreement: who gets them, how they are sent, and that each is drawn once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sealAgreements } from '../../server/agreements/seal-agreements.ts'
import {
  acceptOffer,
  agreementOf,
  makeOffer,
  partiesOf,
  pays,
  sealed,
  sign,
  type SeenAgreement,
} from '../offers/deals.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

describe('the files of an agreement', { timeout: 60_000 }, () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let caseId: string
  let agreement: SeenAgreement

  beforeAll(async () => {
    world = await openWorld()
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
    caseId = await activeCase(world, ana, bruno)
    const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
    await acceptOffer(ana, await makeOffer(bruno, caseId, [anas], [pays(brunos, anas, [140_000, '2027-03-15'])]))
    agreement = await agreementOf(ana, caseId)
  })
  afterAll(() => world.close())

  const bytesOf = async (person: TestPerson, path: string) =>
    Buffer.from(await (await person.fetch(path)).arrayBuffer())
  const stored = () =>
    world.platform.database.sql
      .selectFrom('agreement_files')
      .select(['kind', 'revision', 'file_id', 'sha256'])
      .orderBy('kind')
      .execute()

  it('are drawn once, whoever asks at the same time, and then always the same bytes', async () => {
    const [first, second] = await Promise.all([bytesOf(ana, agreement.pdfUrl), bytesOf(bruno, agreement.pdfUrl)])
    expect(first.subarray(0, 5).toString()).toBe('%PDF-')
    expect(second.equals(first)).toBe(true)
    expect((await bytesOf(ana, agreement.pdfUrl)).equals(first)).toBe(true)
    expect(await stored()).toHaveLength(1)
  })

  it('are sent as downloads without a name of a person, for nobody else to keep', async () => {
    const answer = await ana.fetch(agreement.pdfUrl)
    const header = (name: string) => answer.headers.get(name)
    expect(header('content-disposition')).toBe(`attachment; filename="agreement-${agreement.id.slice(-12)}-1.pdf"`)
    expect(header('cache-control')).toBe('private, no-store')
    expect(header('x-content-type-options')).toBe('nosniff')
    expect(header('content-security-policy')).toContain('sandbox')
  })

  it('have a web page that says the same', async () => {
    const answer = await bruno.fetch(agreement.htmlUrl)
    const page = await answer.text()
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    for (const words of [agreement.hash, '$1,400.00', 'Ana Silva', 'Bruno Reyes']) expect(page).toContain(words)
    const nonce = /<style nonce="([^"]+)"/.exec(page)?.[1] ?? ''
    expect(answer.headers.get('content-security-policy')).toContain(`style-src 'nonce-${nonce}'`)
    expect(page).not.toMatch(/<script|<link|https?:/)
  })

  it('are for those whom it binds: everybody else gets what a made-up address gets', async () => {
    const sam = await world.person('sam')
    const madeUp = agreement.pdfUrl.replace(agreement.id, '0193a1b2-7c3d-7e4f-8a5b-1c2d3e4f5a6b')
    for (const path of [agreement.pdfUrl, agreement.htmlUrl, `/agreements/${agreement.id}/certificate.pdf`]) {
      const answer = await sam.fetch(path)
      expect([answer.status, await answer.text()]).toEqual([404, await (await sam.fetch(madeUp)).text()])
      expect((await world.anonymous().fetch(path)).status).toBe(401)
    }
    expect((await ana.fetch('/agreements/not-an-id/agreement.pdf')).status).toBe(404)
  })

  it('have no certificate before everybody has signed', async () => {
    expect((await ana.fetch(`/agreements/${agreement.id}/certificate.pdf`)).status).toBe(404)
  })

  it('are sealed once after the last signature, whoever finishes', async () => {
    const before = await bytesOf(ana, agreement.pdfUrl)
    const listening = await ana.listen(
      (await ana.do<{ viewer: { cursor: string } }>(`{ viewer { cursor } }`)).viewer.cursor,
    )
    await sign(world, ana, agreement, 'Ana')
    await sign(world, bruno, agreement, 'Bruno')
    await Promise.all([sealAgreements(world.platform), sealAgreements(world.platform)])
    const done = await sealed(world, ana, caseId)
    await listening.until(({ change }) => change.kind === 'AGREEMENT_SEALED')
    await sealAgreements(world.platform)
    expect(listening.heard.filter(({ change }) => change.kind === 'AGREEMENT_SEALED')).toHaveLength(1)
    listening.stop()
    expect((await stored()).map(({ kind }) => kind)).toEqual(['AGREEMENT', 'CERTIFICATE'])
    // What was shown before signing is what is sealed.
    expect((await bytesOf(bruno, done.pdfUrl)).equals(before)).toBe(true)
    const certificate = await bruno.fetch(done.certificateUrl ?? '')
    expect(certificate.headers.get('content-disposition')).toMatch(
      /^attachment; filename="certificate-[0-9a-f]{12}-1\.pdf"$/,
    )
    expect(
      Buffer.from(await certificate.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })
})
