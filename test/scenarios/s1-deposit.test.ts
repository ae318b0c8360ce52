/** Worked case 1, whole: a deposit, from the two stories to the survey, with the court's part through the court's endpoint. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerSurveyDocument,
  confirmDuty,
  confirmPayment,
  standing,
  surveyDocument,
} from '../agreements/after-steps.ts'
import { pagesOf, squash } from '../agreements/pdf-text.ts'
import {
  courtOf,
  decisionDocument,
  hearingDocument,
  listenForOutcomes,
  messageId,
  nextRelease,
  seenByCourt,
  type CourtSystem,
  type SeenCase,
} from '../courts/court-system.ts'
import {
  acceptOffer,
  agreementOf,
  agreementsOf,
  answerOffer,
  does,
  makeOffer,
  partiesOf,
  pays,
  sealed,
  sign,
  type SeenOffer,
} from '../offers/deals.ts'
import { mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, send, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { viewsOfDuty } from './scene.ts'

const caseNumber = '27SC01482'
let world: World
let ana: TestPerson, bruno: TestPerson, carla: TestPerson
let court: CourtSystem
let caseId: string, anas: string, brunos: string
let first: SeenOffer
let agreementId: string

beforeAll(async () => {
  world = await openWorld('2027-02-15T18:00:00.000Z')
  ;[ana, bruno, carla] = await signedIn(world, 'ana', 'bruno', 'carla')
  court = await courtOf(world, 'los-angeles', ['lasc-small-claims'])
  caseId = await activeCase(world, ana, bruno, { story: 'He returned 250.00 of my deposit of 2,400.00.' })
  ;[anas = '', brunos = ''] = await partiesOf(ana, caseId)
})
afterAll(() => world.close())

async function comeTo(day: string): Promise<void> {
  world.setNow(`${day}T18:00:00.000Z`)
  await Promise.all([ana.signInAs('ana'), bruno.signInAs('bruno'), carla.signInAs('carla'), court.renew()])
}

/** The duty to come, in every view that both have, and staff's. */
async function dutyEverywhere(): Promise<(string | null)[]> {
  const views = await Promise.all([ana, bruno].map(person => viewsOfDuty(person, caseId)))
  const { staffCase } = await carla.do<{ staffCase: { mustAttend: { text: string } | null } }>(
    `query($id: ID!) { staffCase(id: $id) { mustAttend { text } } }`,
    { id: caseId },
  )
  return [...views.flatMap(view => Object.values(view)), staffCase.mustAttend?.text ?? null]
}
const everybodyComes = async () => {
  const views = await dutyEverywhere()
  expect(views).toEqual(views.map(() => expect.stringMatching(/attend/i) as unknown))
}
const plan = (cents: number, count: number) => ({ ...pays(brunos, anas, [cents, '2027-03-15', count]) })

describe('a deposit', () => {
  it('is talked over; of the first offer one term is agreed in principle, and nothing binds', async () => {
    await send(ana, caseId, 'JOINT', 'Photos show it clean.')
    await send(bruno, caseId, 'JOINT', 'Carpet cost 600.00.')
    const letter = does(brunos, 'Write a neutral reference letter', '2027-03-01')
    const offer = await makeOffer(bruno, caseId, [anas], [plan(140_000, 1), letter])
    world.later({ minutes: 1 })
    first = await answerOffer(ana, offer, ['Carpet was eleven years old', null])
    const mails = (await mailsTo(world, 'bruno')).filter(({ createdAt }) => createdAt === world.now().toISOString())
    expect(mails.map(({ subject }) => subject)).toEqual(['There is news in your case'])
    expect(first.status).toBe('PARTIALLY_ACCEPTED')
    expect(await agreementsOf(bruno, caseId)).toEqual([])
  })

  it('is settled by the counter-offer: 1,800.00 in two payments, the letter unchanged', async () => {
    const letter = does(brunos, 'Write a neutral reference letter', '2027-03-01')
    const counter = await makeOffer(
      ana,
      caseId,
      [brunos],
      [
        { ...plan(180_000, 2), carriedFromTermId: first.terms[0]?.id },
        { ...letter, carriedFromTermId: first.terms[1]?.id },
      ],
      { answersOfferId: first.id },
    )
    expect(counter.terms.map(({ comparison, wasAgreed }) => [comparison, wasAgreed])).toEqual([
      ['CHANGED', false],
      ['AGREED', true],
    ])
    expect(counter.total).toEqual({ amountCents: 180_000 })
    expect((await acceptOffer(bruno, counter)).status).toBe('ACCEPTED')
  })

  it('is signed on 22 February: the PDF holds the binding clause, the disposition and every payment', async () => {
    await comeTo('2027-02-22')
    const agreement = await agreementOf(ana, caseId)
    agreementId = agreement.id
    expect(agreement.document.schedule.map(({ due, amount }) => [due, amount.amountCents])).toEqual([
      ['2027-03-15', 90_000],
      ['2027-04-15', 90_000],
    ])
    await sign(world, ana, agreement, 'Ana Silva')
    await sign(world, bruno, agreement, 'Bruno Reyes')
    const { pdfUrl, document } = await sealed(world, ana, caseId)
    const pdf = (await pagesOf(Buffer.from(await (await ana.fetch(pdfUrl)).arrayBuffer()))).map(squash).join('')
    for (const words of [
      'binding, enforceable and admissible',
      '$1,800.00',
      'dismiss this case without prejudice',
      'April 15, 2027',
    ])
      expect(pdf).toContain(squash(words))
    expect(document.total).toEqual({ amountCents: 180_000 })
    await everybodyComes()
  })

  it('is filed by itself; the court hears of the agreement, fetches it and accepts it on 1 March', async () => {
    await nextRelease(world, court)
    const feed = listenForOutcomes(world, court.token, null)
    await feed.until(() => feed.heard.some(one => one.case.outcome === 'AGREEMENT'))
    await feed.stop()
    await comeTo('2027-03-01')
    const filingId = (await seenByCourt(court, caseNumber)).filings[0]?.id
    const input = { messageId: messageId(), caseNumber, filingId, decision: 'ACCEPTED' }
    await court.do(decisionDocument, { input })
    expect((await standing(bruno, agreementId)).filings).toMatchObject([{ status: 'COURT_ACCEPTED', vacatedBy: null }])
    await everybodyComes()
  })

  it('needs nobody in court once the court’s own notice of 3 March has taken the hearing off', async () => {
    await comeTo('2027-03-02')
    await everybodyComes()
    await comeTo('2027-03-03')
    const input = { messageId: messageId(), caseNumber, isVacated: true }
    const { recordHearing } = await court.do<{ recordHearing: SeenCase }>(hearingDocument, { input })
    expect(recordHearing.hearing).toMatchObject({ on: '2027-04-20', vacatedAt: world.now().toISOString() })
    for (const person of [ana, bruno]) {
      const { case: page, card, pack } = await viewsOfDuty(person, caseId)
      expect([page, card, pack]).toEqual([null, null, null])
    }
  })

  it('is performed when the payee has confirmed both payments and the letter; then both are asked how it was', async () => {
    await confirmDuty(ana, agreementId, 2, '2027-03-01')
    for (const day of ['2027-03-15', '2027-04-15']) {
      await comeTo(day)
      expect((await standing(bruno, agreementId)).performedAt).toBeNull()
      expect(await ana.do(surveyDocument, { caseId }).catch(() => null)).toBeNull()
      const payment = { agreementId, termNumber: 1, amountCents: 90_000, doneOn: day, method: 'CHECK', claimId: null }
      await ana.do(confirmPayment, { input: { key: key(), ...payment } })
    }
    const { performedAt, ledger } = await standing(bruno, agreementId)
    expect(performedAt).toBe('2027-04-15T18:00:00.000Z')
    expect(ledger).toMatchObject({ paid: { amountCents: 180_000 }, left: { amountCents: 0 } })
    await world.app.jobs.run()
    for (const person of [ana, bruno]) {
      const { survey } = await person.do<{ survey: { questions: { key: string }[] } }>(surveyDocument, { caseId })
      const answers = [{ question: survey.questions[0]?.key, choice: 4 }]
      await person.do(answerSurveyDocument, { input: { key: key(), caseId, answers } })
    }
  })
})
