/** K4 at the court: an agreement that stays out of the public record is asked about, and never handed over. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { standing } from '../agreements/after-steps.ts'
import { pagesOf } from '../agreements/pdf-text.ts'
import { acceptOffer, agreementOf, does, makeOffer, partiesOf, pays, sealed, sign } from '../offers/deals.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { courtOf, nextRelease, packetDocument, seenByCourt, type CourtSystem } from './court-system.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, carla: TestPerson
let court: CourtSystem
const caseNumber = '27SC00777'

beforeAll(async () => {
  world = await openWorld('2027-02-22T18:00:00.000Z')
  ;[ana, bruno, carla] = await signedIn(world, 'ana', 'bruno', 'carla')
  court = await courtOf(world, 'santa-clara', ['santa-clara-remote-mediation'])
})
afterAll(() => world.close())

it('the court gets the request to dismiss the case, without a word of what was agreed, the same at every asking', async () => {
  const caseId = await activeCase(world, ana, bruno, { programKey: 'santa-clara-remote-mediation', caseNumber })
  const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
  const terms = [pays(brunos, anas, [123_400, '2027-03-15']), does(brunos, 'Return the QUAGGA lamp', '2027-03-01')]
  await acceptOffer(bruno, await makeOffer(ana, caseId, [brunos], terms))
  const agreement = await agreementOf(ana, caseId)
  expect(agreement.document.publicRecord).toContain('does not become part of the public record')
  await sign(world, ana, agreement, 'Ana Silva')
  await sign(world, bruno, agreement, 'Bruno Reyes')
  await sealed(world, ana, caseId)
  expect((await standing(ana, agreement.id)).filings).toMatchObject([{ status: 'SENT', actor: 'SYSTEM' }])
  const [filing] = (await standing(ana, agreement.id)).filings
  const pack = await (await ana.fetch(filing?.packHtmlUrl ?? '')).text()
  expect(pack).toContain('CM-200')
  expect(pack).not.toMatch(/signed agreement/i)
  await nextRelease(world, court)

  const { filings } = await seenByCourt(court, caseNumber)
  expect(filings).toMatchObject([{ status: 'SENT', documentHash: agreement.hash }])
  interface Packet {
    filingPacket: { isRequestOnly: boolean; pdfSha256: string; pdfBase64: string; documentHash: string }
  }
  const whole = packetDocument.replace('documentHash', 'documentHash isRequestOnly')
  const { filingPacket: packet } = await court.do<Packet>(whole, { caseNumber })
  expect(packet).toMatchObject({ isRequestOnly: true, documentHash: agreement.hash })
  const pdf = Buffer.from(packet.pdfBase64, 'base64')
  expect(createHash('sha256').update(pdf).digest('hex')).toBe(packet.pdfSha256)
  const text = (await pagesOf(pdf)).join(' ')
  for (const words of ['The agreement is private', caseNumber, 'Ana Silva', 'CM-200', 'ismissal without prejudice'])
    expect(text.replaceAll(/\s+/g, ' ')).toContain(words)
  const path = `/court/filings/${filings[0]?.id}/packet`
  const xml = await (await court.fetch(`${path}.xml`)).text()
  expect(xml).toContain('Notice of settlement')
  for (const got of [text, xml, ...court.heard]) expect(got).not.toMatch(/QUAGGA|1,234\.00|123400/)

  const again = Buffer.from(await (await court.fetch(`${path}.pdf`)).arrayBuffer())
  expect(again.equals(pdf)).toBe(true)
  // The parties' own copy is the whole agreement, and the program's staff get no more than the court.
  await Promise.all([ana.signInAs('ana'), carla.signInAs('carla')])
  const own = Buffer.from(await (await ana.fetch(agreement.pdfUrl)).arrayBuffer())
  expect((await pagesOf(own)).join(' ')).toMatch(/QUAGGA[^]*1,234\.00/)
  const staffs = Buffer.from(await (await carla.fetch(`/filings/${filings[0]?.id}/agreement.pdf`)).arrayBuffer())
  expect(staffs.equals(pdf)).toBe(true)
})
