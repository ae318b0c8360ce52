/** Worked case 2, whole: rent arrears in an eviction, with an agency that pays and an attorney who signs for the landlord. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmPayment, mustAttendOf, standing } from '../agreements/after-steps.ts'
import { textOfHtml } from '../agreements/html-text.ts'
import { pagesOf } from '../agreements/pdf-text.ts'
import {
  decisionDocument,
  messageId,
  nextRelease,
  packetDocument,
  seenByCourt,
  type SeenCase,
} from '../courts/court-system.ts'
import { acceptOffer, agreementOf, offersOf, sealed, sign, type SeenOffer } from '../offers/deals.ts'
import { key } from '../person.ts'
import { onCase } from '../steps.ts'
import { attorneyName, caseNumber, offerArrears, openArrears, type Arrears } from './arrears.ts'
import { every, viewsOfDuty, wholeCase, wholeFeed, wholeLists } from './scene.ts'

const dueDays = [
  ...['2027-05-05', '2027-06-07', '2027-07-06', '2027-08-05', '2027-09-07', '2027-10-05'],
  ...['2027-11-05', '2027-12-06', '2028-01-05', '2028-02-07', '2028-03-06', '2028-04-05'],
]
let scene: Arrears
let counter: SeenOffer
let agreementId: string
beforeAll(async () => {
  scene = await openArrears({ confides: true })
})
afterAll(() => scene.world.close())

const responseDue = async (person: Arrears['tenant']) =>
  (
    await person.do<{ case: { responseDue: { isYours: boolean } | null } }>(
      `query($id: ID!) { case(id: $id) { responseDue { isYours } } }`,
      { id: scene.caseId },
    )
  ).case.responseDue

/** What the landlord's side obtains, over GraphQL, from its feed and as pages. */
async function allOfLandlords(): Promise<string> {
  const { landlord, attorney, caseId } = scene
  const all: string[] = []
  for (const person of [landlord, attorney])
    all.push(await wholeCase(person, caseId), await wholeLists(person), await wholeFeed(person))
  const urls = [...new Set(all.join().match(/\/agreements\/[^"]+|\/filings\/[^"]+/g) ?? [])]
  for (const url of urls) {
    const body = Buffer.from(await (await attorney.fetch(url)).arrayBuffer())
    all.push(url.includes('.pdf') ? (await pagesOf(body)).join(' ') : body.toString())
  }
  return all.join('\n')
}

describe('arrears in an eviction', () => {
  it('are negotiated by the attorney for the landlord; what the tenant confides reaches neither', async () => {
    const { landlord, attorney, tenant, mediator, caseId } = scene
    counter = await offerArrears(scene)
    const [newest, first] = await offersOf(landlord, caseId)
    expect([newest?.id, newest?.round, first?.status]).toEqual([counter.id, 2, 'REJECTED'])
    expect(first?.answers[0]?.terms[0]?.explanation).toBe('I can manage 330.')
    expect(counter).toMatchObject({ total: { amountCents: 546_000 } })
    expect(counter.terms[0]?.term.sentence).toContain('Bruno Reyes must pay what is missing')
    expect(counter.terms[1]?.term.instalments?.map(({ due }) => due)).toEqual(dueDays)
    expect(counter.terms[1]?.term.instalments?.[4]?.ifMissed).toEqual({ amountCents: 264_000 })
    expect((await acceptOffer(attorney, counter)).status).toBe('ACCEPTED')
    expect(await allOfLandlords()).not.toMatch(/hours may be|ZEBRA/)
    for (const person of [tenant, mediator]) expect(await wholeCase(person, caseId)).toMatch(/My hours may be cut/)
  })

  it('have the time to answer the court beside the duty to come, until the tenant has answered', async () => {
    const { landlord, attorney, tenant, caseId } = scene
    for (const person of [landlord, attorney, tenant]) {
      expect(await responseDue(person)).toEqual({ isYours: person === tenant })
      expect(await mustAttendOf(person, caseId)).toContain('ALL PARTIES MUST ATTEND THE HEARING OR TRIAL.')
    }
    expect((await agreementOf(tenant, caseId)).document.mustAttend).toContain('a few days to answer the court')
    await onCase(tenant, 'sayAnsweredCourt', caseId)
    for (const person of [landlord, attorney, tenant]) expect(await responseDue(person)).toBeNull()
    expect(await mustAttendOf(tenant, caseId)).not.toBeNull()
  })

  it('are signed on 20 April by the tenant and, for the landlord, by her attorney, who is recorded as such', async () => {
    const { world, landlord, attorney, tenant, caseId } = scene
    await scene.comeTo('2027-04-20T18:00:00.000Z')
    const agreement = await agreementOf(attorney, caseId)
    agreementId = agreement.id
    expect(agreement.document.schedule.map(({ due }) => due)).toEqual(['2027-05-05', '2027-05-14', ...dueDays.slice(1)])
    expect(agreement.document.total).toEqual({ amountCents: 546_000 })
    expect(agreement.document.disposition.join(' ')).toMatch(/with prejudice.*664\.6/)
    expect((await sign(world, tenant, agreement, 'Bruno Reyes')).status).toBe('SIGNING')
    expect((await sign(world, attorney, agreement, attorneyName)).status).toBe('BINDING')
    const done = await sealed(world, landlord, caseId)
    expect(done.signatories).toMatchObject([{ name: 'Ana Silva', typedName: attorneyName }, { name: 'Bruno Reyes' }])
    const html = textOfHtml(await (await landlord.fetch(done.htmlUrl)).text()).replaceAll(/\s+/g, ' ')
    expect(html).toContain(`Signed electronically by ${attorneyName}, for Ana Silva`)
    const file = Buffer.from(await (await landlord.fetch(done.certificateUrl ?? '')).arrayBuffer())
    const certificate = (await pagesOf(file)).join(' ').replaceAll(/\s+/g, ' ')
    expect(certificate).toContain('Attorney or other representative, for Ana Silva')
    expect(await allOfLandlords()).not.toMatch(/hours may be|ZEBRA/)
    const record = (await (await landlord.fetch(`/agreements/${done.id}/record.json`)).json()) as {
      signatures: { typedName: string; isByRepresentative: boolean }[]
    }
    expect(record.signatures.map(one => [one.typedName, one.isByRepresentative])).toEqual([
      ['Bruno Reyes', false],
      [attorneyName, true],
    ])
    for (const person of [landlord, attorney, tenant])
      for (const [view, words] of Object.entries(await viewsOfDuty(person, caseId)))
        expect([view, words]).toEqual([view, expect.stringMatching(/attend/i)])
  })

  it('come to the court with its papers, which name no address, as nothing does that needs no sign-in', async () => {
    const { world, court } = scene
    await nextRelease(world, court)
    expect(await seenByCourt(court, caseNumber)).toMatchObject({ outcome: 'AGREEMENT', filings: [{ status: 'SENT' }] })
    const { filingPacket } = await court.do<{ filingPacket: { filingId: string; pdfBase64: string } }>(packetDocument, {
      caseNumber,
    })
    const pages = await pagesOf(Buffer.from(filingPacket.pdfBase64, 'base64'))
    const xml = await (await court.fetch(`/court/filings/${filingPacket.filingId}/packet.xml`)).text()
    const open = JSON.stringify(
      await world.anonymous().do(`{ program(key: "la-unlawful-detainer") ${every('Program')} }`),
    )
    const toCourt = [...court.heard, ...pages, xml].join('\n')
    expect(toCourt).toContain('Bruno Reyes')
    expect(toCourt).not.toMatch(/@demo|ZEBRA|hours may be|manage 330/)
    expect(open).not.toMatch(/@demo|Ana Silva|Bruno Reyes|27UD00417/)
  })

  it('are counted to the cent when the agency has paid and the fifth payment is missed', async () => {
    const { attorney, landlord, tenant } = scene
    await scene.comeTo('2027-09-07T18:00:00.000Z')
    const paid = (termNumber: number, amountCents: number, doneOn: string, method: string) =>
      attorney.do(confirmPayment, {
        input: { key: key(), agreementId, termNumber, amountCents, doneOn, method, claimId: null },
      })
    await paid(1, 150_000, '2027-05-14', 'AGENCY')
    for (const day of dueDays.slice(0, 4)) await paid(2, 33_000, day, 'CHECK')
    await scene.comeTo('2027-09-13T18:00:00.000Z')
    for (const person of [landlord, attorney, tenant])
      expect((await standing(person, agreementId)).ledger).toMatchObject({
        total: { amountCents: 546_000 },
        paid: { amountCents: 282_000 },
        left: { amountCents: 264_000 },
        overdue: { amountCents: 33_000 },
        next: { due: '2027-09-07', state: 'OVERDUE' },
        actions: [{ state: 'LASTING' }],
      })
    await paid(2, 264_000, '2027-09-13', 'CHECK')
  })

  it('end with a dismissal with prejudice, due after full payment and not before', async () => {
    const { world, court, tenant } = scene
    const { performedAt, filings } = await standing(tenant, agreementId)
    expect(performedAt).toBe('2027-09-13T18:00:00.000Z')
    expect(filings).toMatchObject([{ purpose: 'SETTLEMENT' }, { purpose: 'DISMISSAL', status: 'DUE' }])
    expect(filings[1]?.forms.map(({ number }) => number)).toEqual(['CIV-110'])
    const pack = await (await tenant.fetch(filings[1]?.packHtmlUrl ?? '')).text()
    expect(pack).toContain('Dismissal with prejudice')
    await nextRelease(world, court)
    const filed = (await seenByCourt(court, caseNumber)).filings
    expect(filed).toMatchObject([{ purpose: 'SETTLEMENT' }, { purpose: 'DISMISSAL', status: 'SENT' }])
    const decision = { messageId: messageId(), caseNumber, filingId: filed[1]?.id, decision: 'ACCEPTED' }
    const { recordFilingDecision } = await court.do<{ recordFilingDecision: SeenCase }>(decisionDocument, {
      input: decision,
    })
    expect(recordFilingDecision.filings[1]).toMatchObject({ status: 'COURT_ACCEPTED' })
  })
})
