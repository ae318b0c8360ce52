/** Worked case 4, whole: noise between neighbors, with a mediator and without any court. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmDuty, confirmPayment, standing, surveyDocument } from '../agreements/after-steps.ts'
import { pagesOf } from '../agreements/pdf-text.ts'
import { textOfHtml } from '../agreements/html-text.ts'
import { mailsTo } from '../mails.ts'
import { acceptOffer, agreementOf, does, makeOffer, partiesOf, sealed, sign } from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { join, optIn, signedIn, startCommunityCase, takeSeat } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { wholeCase, wholeFeed } from './scene.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson
let caseId: string
let agreementId: string
let urls: string[]

beforeAll(async () => {
  world = await openWorld('2027-02-01T18:00:00.000Z')
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
})
afterAll(() => world.close())

async function comeTo(instant: string): Promise<void> {
  world.setNow(instant)
  await Promise.all([ana.signInAs('ana'), bruno.signInAs('bruno'), mira.signInAs('mira')])
}

/** Every text in an answer, without the names of fields. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
const ofCourts = /664\.6|must attend|hearing|plaintiff|defendant|dismiss|\bfil(e|ed|ing) (with|at|by)\b/i

describe('a quarrel about noise', () => {
  it('is reviewed, costs nothing, and is talked over with a mediator by two participants', async () => {
    const { id, code } = await startCommunityCase(world, ana)
    caseId = id
    await optIn(ana, id)
    await join(bruno, code, 'Bruno Reyes')
    await optIn(bruno, id)
    await takeSeat(mira, id)
    const { case: seen } = await ana.do<{ case: { caseNumber: string | null; parties: { side: string }[] } }>(
      `query($id: ID!) { case(id: $id) { caseNumber parties { side } intake { fee { amountCents } } } }`,
      { id },
    )
    expect(seen).toMatchObject({
      caseNumber: null,
      parties: [{ side: 'PARTICIPANT' }, { side: 'PARTICIPANT' }],
      intake: { fee: { amountCents: 0 } },
    })
  })

  it('is settled: quiet hours, drums on Saturday, a rug of 180.00 in two halves, a message on 1 May', async () => {
    const [hers = '', his = ''] = await partiesOf(ana, caseId)
    const half = (payerPartyId: string) => ({
      money: {
        payerPartyId,
        payeeName: 'Rugs on Main',
        amountCents: 9_000,
        plan: { equal: { frequency: 'ONCE', firstDue: '2027-03-01', count: 1 } },
        weekendRule: 'AS_WRITTEN',
        graceDays: 0,
      },
    })
    const terms = [
      does(his, 'Keep quiet from 10 p.m. to 7 a.m.', null),
      does(his, 'Play the drums only on Saturday from 2 p.m. to 4 p.m.', null),
      half(hers),
      half(his),
      does(his, 'Send Ana a message to check in', '2027-05-01'),
    ]
    const offer = await makeOffer(ana, caseId, [his], terms)
    expect(offer.total).toEqual({ amountCents: 18_000 })
    await acceptOffer(bruno, offer)
    const agreement = await agreementOf(bruno, caseId)
    agreementId = agreement.id
    expect(agreement.document.parties.map(({ sideLabel }) => sideLabel)).toEqual(['Participant', 'Participant'])
    await sign(world, ana, agreement, 'Ana Silva')
    await sign(world, bruno, agreement, 'Bruno Reyes')
    const done = await sealed(world, ana, caseId)
    urls = [done.htmlUrl, done.pdfUrl, done.certificateUrl ?? '']
  })

  it('has nothing of a court, in no field and in no paper of anybody', async () => {
    expect((await standing(ana, agreementId)).filings).toEqual([])
    for (const person of [ana, bruno, mira]) {
      const fields = textsIn([JSON.parse(await wholeCase(person, caseId)), JSON.parse(await wholeFeed(person))])
      expect(fields.filter(text => ofCourts.test(text))).toEqual([])
      for (const url of urls) {
        const answer = await person.fetch(url)
        expect(answer.status).toBe(200)
        const body = Buffer.from(await answer.arrayBuffer())
        const text = url.includes('.pdf') ? (await pagesOf(body)).join(' ') : textOfHtml(body.toString())
        expect(text).toContain('Bruno Reyes')
        expect(ofCourts.exec(text)?.[0]).toBeUndefined()
      }
    }
  })

  it('is nobody else’s: who takes no part finds neither the case nor a paper of it', async () => {
    const sam = await world.person('sam')
    expect((await sam.refused(`query($id: ID!) { agreement(id: $id) { id } }`, { id: agreementId })).code).toBe(
      'NOT_FOUND',
    )
    for (const url of urls) expect((await sam.fetch(url)).status).toBe(404)
  })

  it('is performed once both halves are paid and the message of which Bruno was reminded has come', async () => {
    await comeTo('2027-02-20T18:00:00.000Z')
    const paid = { agreementId, amountCents: 9_000, doneOn: '2027-02-20', method: 'CARD', claimId: null }
    await bruno.do(confirmPayment, { input: { key: key(), ...paid, termNumber: 3 } })
    await ana.do(confirmPayment, { input: { key: key(), ...paid, termNumber: 4 } })
    await comeTo('2027-04-28T16:00:00.000Z')
    const before = (await mailsTo(world, 'bruno')).length
    await world.app.jobs.run()
    await world.app.jobs.run()
    expect((await mailsTo(world, 'bruno')).length).toBe(before + 1)
    await comeTo('2027-05-01T18:00:00.000Z')
    expect((await standing(ana, agreementId)).performedAt).toBeNull()
    await confirmDuty(ana, agreementId, 5, '2027-05-01')
    expect((await standing(bruno, agreementId)).performedAt).toBe('2027-05-01T18:00:00.000Z')
    await world.app.jobs.run()
    for (const person of [ana, bruno])
      expect(await person.do(surveyDocument, { caseId })).toMatchObject({ survey: { answeredAt: null } })
  })
})
