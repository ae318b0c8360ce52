/** K4 at the court: an agreement is handed over, and public, only if everybody who signs it has agreed to that. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { standing } from '../agreements/after-steps.ts'
import { pagesOf } from '../agreements/pdf-text.ts'
import {
  acceptOffer,
  agreementOf,
  does,
  makeOffer,
  partiesOf,
  pays,
  proveIdentity,
  sealed,
  sign,
  signDocument,
  signInput,
  type SeenAgreement,
} from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { courtOf, nextRelease, packetDocument, seenByCourt, type CourtSystem } from './court-system.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, carla: TestPerson
let court: CourtSystem

interface Publication {
  question: string
  questionVersion: string
  yourAnswer: boolean | null
  outcome: string | null
  agreedText: string | null
  viewerCanAnswer: boolean
}
const publicationOf = async (person: TestPerson, id: string): Promise<Publication | null> =>
  (
    await person.do<{ agreement: { publication: Publication | null } }>(
      `query($id: ID!) { agreement(id: $id) { publication { question questionVersion yourAnswer outcome agreedText viewerCanAnswer } } }`,
      { id },
    )
  ).agreement.publication

const answerDocument = `mutation($input: AnswerPublicationInput!) { answerPublication(input: $input) { id hash } }`
const saying = async (person: TestPerson, { id, hash }: SeenAgreement, consents: boolean) => ({
  input: {
    key: key(),
    agreementId: id,
    hash,
    questionVersion: (await publicationOf(person, id))?.questionVersion,
    consents,
  },
})
const says = async (person: TestPerson, agreement: SeenAgreement, consents: boolean) =>
  person.do(answerDocument, await saying(person, agreement, consents))

/** What a person is told of a case besides their own answer: nothing of it may move when another party answers. */
const everythingElse = async (person: TestPerson, caseId: string, id: string): Promise<string> =>
  JSON.stringify(
    await person.do(
      `query($caseId: ID!, $id: ID!) { myCases { nodes { lastActivityAt waitingFor unread } } case(id: $caseId) { timeline(first: 50) { nodes { kind at } } nextStep { kind } }
        agreement(id: $id) { hash status publication { outcome agreedText } signatories { hasSigned } filings { status } } }`,
      { caseId, id },
    ),
  )

const terms = (anas: string, brunos: string) => [
  pays(brunos, anas, [123_400, '2027-03-15']),
  does(brunos, 'Return the QUAGGA lamp', '2027-03-01'),
]
async function agreed(caseNumber: string): Promise<{ caseId: string; agreement: SeenAgreement }> {
  const caseId = await activeCase(world, ana, bruno, { programKey: 'santa-clara-remote-mediation', caseNumber })
  const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
  await acceptOffer(bruno, await makeOffer(ana, caseId, [brunos], terms(anas, brunos)))
  return { caseId, agreement: await agreementOf(ana, caseId) }
}
interface Packet {
  filingPacket: { isRequestOnly: boolean; pdfSha256: string; pdfBase64: string; documentHash: string }
}
const packetOf = async (caseNumber: string) =>
  (await court.do<Packet>(packetDocument.replace('documentHash', 'documentHash isRequestOnly'), { caseNumber }))
    .filingPacket

beforeAll(async () => {
  world = await openWorld('2027-02-22T18:00:00.000Z')
  court = await courtOf(world, 'santa-clara', ['santa-clara-remote-mediation'])
})
// The court's rounds take hours, and nobody stays signed in so long.
beforeEach(async () => void ([ana, bruno, carla] = await signedIn(world, 'ana', 'bruno', 'carla')))
afterAll(() => world.close())

it('not everybody agrees: the court gets the request to dismiss, without a word of what was agreed, at every asking', async () => {
  const caseNumber = '27SC00777'
  const { caseId, agreement } = await agreed(caseNumber)
  expect(agreement.document.publicRecord).toContain('only if every party agrees')
  await sign(world, ana, agreement, 'Ana Silva')
  await sign(world, bruno, agreement, 'Bruno Reyes')
  // Ana says yes, and then thinks better of it; Bruno agrees, and no screen of his has moved meanwhile.
  await says(bruno, agreement, true)
  const before = await everythingElse(bruno, caseId, agreement.id)
  await says(ana, agreement, true)
  expect(await publicationOf(ana, agreement.id)).toMatchObject({ yourAnswer: true, outcome: null })
  await says(ana, agreement, false)
  expect(await everythingElse(bruno, caseId, agreement.id)).toBe(before)
  expect(await publicationOf(bruno, agreement.id)).toMatchObject({ yourAnswer: true, outcome: null })
  await sealed(world, ana, caseId)
  expect((await standing(ana, agreement.id)).filings).toMatchObject([{ status: 'SENT', actor: 'SYSTEM' }])
  const [filing] = (await standing(ana, agreement.id)).filings
  const pack = await (await ana.fetch(filing?.packHtmlUrl ?? '')).text()
  expect(pack).toContain('CM-200')
  expect(pack).not.toMatch(/signed agreement/i)
  await nextRelease(world, court)

  const { filings } = await seenByCourt(court, caseNumber)
  expect(filings).toMatchObject([{ status: 'SENT', documentHash: agreement.hash }])
  const packet = await packetOf(caseNumber)
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
  await Promise.all([ana.signInAs('ana'), bruno.signInAs('bruno'), carla.signInAs('carla')])
  const own = Buffer.from(await (await ana.fetch(agreement.pdfUrl)).arrayBuffer())
  expect((await pagesOf(own)).join(' ')).toMatch(/QUAGGA[^]*1,234\.00/)
  const staffs = Buffer.from(await (await carla.fetch(`/filings/${filings[0]?.id}/agreement.pdf`)).arrayBuffer())
  expect(staffs.equals(pdf)).toBe(true)
  // It is settled now; each side learns that not everybody agreed, and no more.
  for (const person of [ana, bruno]) {
    expect(await publicationOf(person, agreement.id)).toMatchObject({
      outcome: 'NOT_EVERYBODY_AGREED',
      agreedText: null,
      viewerCanAnswer: false,
    })
    expect(await person.refused(answerDocument, await saying(person, agreement, true))).toMatchObject({
      code: 'PUBLICATION_SETTLED',
    })
  }
})

it('everybody agrees, at signing or after it: the court gets the very agreement that was signed', async () => {
  const caseNumber = '27SC00778'
  const { caseId, agreement } = await agreed(caseNumber)
  const publication = { questionVersion: '2026-12', consents: true }
  await proveIdentity(world, ana)
  const wrong = signInput(agreement, 'Ana Silva', { publication: { ...publication, questionVersion: '2020-01' } })
  expect(await ana.refused(signDocument, wrong)).toMatchObject({ field: 'questionVersion' })
  await ana.do(signDocument, signInput(agreement, 'Ana Silva', { publication }))
  expect(await publicationOf(ana, agreement.id)).toMatchObject({ yourAnswer: true, viewerCanAnswer: true })
  await says(bruno, agreement, false)
  await sign(world, bruno, agreement, 'Bruno Reyes')
  await says(bruno, agreement, true)
  expect(await carla.refused(answerDocument, await saying(ana, agreement, true))).toMatchObject({ code: 'NOT_FOUND' })
  const other = { ...agreement, hash: '0'.repeat(64) }
  expect(await ana.refused(answerDocument, await saying(ana, other, true))).toMatchObject({ code: 'AGREEMENT_CHANGED' })
  const done = await sealed(world, ana, caseId)
  expect(done.hash).toBe(agreement.hash)
  expect(await publicationOf(bruno, agreement.id)).toMatchObject({
    outcome: 'EVERYBODY_AGREED',
    agreedText:
      'Every party has agreed that this agreement is filed with the court and becomes part of the public record.',
  })
  const [filing] = (await standing(ana, agreement.id)).filings
  expect(await (await ana.fetch(filing?.packHtmlUrl ?? '')).text()).toMatch(/signed agreement/i)
  await nextRelease(world, court)
  const packet = await packetOf(caseNumber)
  expect(packet).toMatchObject({ isRequestOnly: false, documentHash: agreement.hash })
  expect((await pagesOf(Buffer.from(packet.pdfBase64, 'base64'))).join(' ')).toMatch(/QUAGGA[^]*1,234\.00/)
  await Promise.all([ana.signInAs('ana'), carla.signInAs('carla')])
  const own = Buffer.from(await (await ana.fetch(done.pdfUrl)).arrayBuffer())
  const { filings } = await seenByCourt(court, caseNumber)
  const staffs = Buffer.from(await (await carla.fetch(`/filings/${filings[0]?.id}/agreement.pdf`)).arrayBuffer())
  for (const pdf of [staffs, Buffer.from(packet.pdfBase64, 'base64')]) expect(pdf.equals(own)).toBe(true)
})
