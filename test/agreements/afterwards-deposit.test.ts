/** A deposit case after the last signature: filed, accepted, the hearing vacated by the court's notice, paid, performed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { courtSays } from '../cases/case-steps.ts'
import { mailsTo } from '../mails.ts'
import { acceptOffer, agreementOf, does, makeOffer, partiesOf, pays, sign } from '../offers/deals.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import {
  answerSurveyDocument,
  asIs,
  confirmDuty,
  confirmPayment,
  disputeDocument,
  filingInput,
  filingsDueDocument,
  mustAttendOf,
  record,
  standing,
  surveyDocument,
} from './after-steps.ts'
import { key } from '../person.ts'

describe('a deposit case after the last signature', () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let carla: TestPerson
  let caseId: string
  let agreementId: string

  beforeAll(async () => {
    world = await openWorld('2027-02-22T18:00:00.000Z')
    ;[ana, bruno, carla] = await signedIn(world, 'ana', 'bruno', 'carla')
    caseId = await activeCase(world, ana, bruno)
    const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
    const plan = { equal: { frequency: 'MONTH', firstDue: '2027-03-15', count: 2 } }
    const offer = await makeOffer(
      ana,
      caseId,
      [brunos],
      [
        {
          ...pays(brunos, anas, [180_000, '2027-03-15', 2]),
          money: { payerPartyId: brunos, payeePartyId: anas, amountCents: 180_000, plan, graceDays: 0 },
        },
        does(brunos, 'Write a neutral reference letter', '2027-03-01'),
      ],
    )
    await acceptOffer(bruno, offer)
    const agreement = await agreementOf(ana, caseId)
    agreementId = agreement.id
    await sign(world, ana, agreement, 'Ana Silva')
    await sign(world, bruno, agreement, 'Bruno Reyes')
  })
  afterAll(() => world.close())

  const comeTo = async (day: string): Promise<void> => {
    world.setNow(`${day}T18:00:00.000Z`)
    await Promise.all([ana.signInAs('ana'), bruno.signInAs('bruno'), carla.signInAs('carla')])
  }

  let statementsBefore = 0
  const statementsOfPage = async (): Promise<number> =>
    (await world.statements(() => standing(ana, agreementId))).length

  it('is closed as settled, and due at the court two court days before the hearing', async () => {
    await statementsOfPage()
    statementsBefore = await statementsOfPage()
    expect(statementsBefore).toBeLessThanOrEqual(5)
    const { filings, performedAt } = await standing(ana, agreementId)
    expect(filings).toMatchObject([
      { purpose: 'SETTLEMENT', attempt: 1, actor: 'SYSTEM', status: 'DUE', dueOn: '2027-04-16', isLate: false },
    ])
    expect(filings[0]?.viewerCan).toEqual({ report: false, refile: false })
    expect(filings[0]?.forms.map(({ number }) => number)).toEqual(['CM-200', 'CIV-110'])
    expect(performedAt).toBeNull()
    expect(await asIs(ana, caseId)).toMatchObject({ status: 'CLOSED' })
  })

  it('goes to the court by itself, once; everybody must attend all the same', async () => {
    await world.app.jobs.run()
    await world.app.jobs.run()
    const { filings } = await standing(bruno, agreementId)
    expect(filings).toMatchObject([{ status: 'SENT', sentBy: 'SYSTEM', isLate: false, decidedAt: null }])
    for (const person of [ana, bruno]) expect(await mustAttendOf(person, caseId)).toContain('MUST ATTEND')
  })

  it('has a pack with its data, the same as PDF and as a web page', async () => {
    const [filing] = (await standing(ana, agreementId)).filings
    const page = await (await ana.fetch(filing?.packHtmlUrl ?? '')).text()
    for (const words of [
      '27SC01482',
      'CM-200',
      'CIV-110',
      'Dismissal without prejudice',
      '$1,800.00',
      'Ana Silva',
      'MUST ATTEND',
    ])
      expect(page).toContain(words)
    const pdf = await ana.fetch(filing?.packUrl ?? '')
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    const sam = await world.person('sam')
    expect((await sam.fetch(filing?.packUrl ?? '')).status).toBe(404)
    expect((await world.anonymous().fetch(filing?.packUrl ?? '')).status).toBe(401)
  })

  it('stands on the work list of the staff, and on nobody else’s', async () => {
    const seen = await carla.do<{ filingsDue: { nodes: unknown[] } }>(filingsDueDocument, { first: 10 })
    expect(seen.filingsDue.nodes).toMatchObject([
      {
        caseId,
        caseNumber: '27SC01482',
        status: 'SENT',
        dueOn: '2027-04-16',
        partyNames: ['Ana Silva', 'Bruno Reyes'],
      },
    ])
    expect(await ana.do(filingsDueDocument, { first: 10 })).toMatchObject({ filingsDue: { nodes: [] } })
  })

  it('is accepted by the court on 1 March, which does not cancel the hearing', async () => {
    await comeTo('2027-03-01')
    const filingId = (await standing(ana, agreementId)).filings[0]?.id ?? ''
    const decide = filingInput(filingId, { decision: 'ACCEPTED', reason: null })
    expect((await bruno.refused(record, decide)).code).toBe('NOT_FOUND')
    await carla.do(record, decide)
    const again = filingInput(filingId, { decision: 'ACCEPTED', reason: null })
    await carla.do(record, again)
    const refused = await carla.refused(record, filingInput(filingId, { decision: 'REJECTED', reason: 'No.' }))
    expect(refused).toMatchObject({ code: 'FILING_NOT_OPEN', status: 'COURT_ACCEPTED' })
    const { filings } = await standing(bruno, agreementId)
    expect(filings).toMatchObject([{ status: 'COURT_ACCEPTED', vacatedBy: null }])
    for (const person of [ana, bruno]) expect(await mustAttendOf(person, caseId)).toContain('MUST ATTEND')
  })

  it('needs nobody in court once the court’s own notice says so, on 3 March', async () => {
    await comeTo('2027-03-03')
    await courtSays(world, caseId, { on: '2027-04-20', vacatedAt: world.now() })
    for (const person of [ana, bruno]) expect(await mustAttendOf(person, caseId)).toBeNull()
  })

  it('is called overdue once, to both, where the letter did not come; then it came', async () => {
    const before = (await mailsTo(world, 'bruno@demo.parley.example')).length
    await world.app.jobs.run()
    await world.app.jobs.run()
    const mails = await mailsTo(world, 'bruno@demo.parley.example')
    expect(mails.length).toBe(before + 1)
    expect(mails.at(0)?.text).not.toMatch(/letter|1,800|Ana|filed/i)
    const { ledger } = await standing(ana, agreementId)
    expect(ledger?.actions).toMatchObject([{ state: 'OVERDUE', canConfirm: true, canClaim: false }])
    expect((await standing(bruno, agreementId)).ledger?.actions).toMatchObject([{ canConfirm: false, canClaim: true }])
    await confirmDuty(ana, agreementId, 2, '2027-03-03')
    expect((await standing(bruno, agreementId)).ledger?.actions).toMatchObject([
      { state: 'DONE', doneOn: '2027-03-03' },
    ])
  })

  it('counts a payment once whom it was promised to confirms it, whatever the payer says', async () => {
    await comeTo('2027-03-16')
    const payment = { agreementId, termNumber: 1, amountCents: 90_000, doneOn: '2027-03-15', method: 'CASH' }
    await bruno.do(`mutation($input: ClaimPaymentInput!) { claimPayment(input: $input) { id } }`, {
      input: { key: key(), ...payment },
    })
    const claimed = (await standing(ana, agreementId)).ledger
    expect(claimed).toMatchObject({
      paid: { amountCents: 0 },
      due: { amountCents: 90_000 },
      overdue: { amountCents: 90_000 },
    })
    const claim = claimed?.receipts[0]
    expect(claim).toMatchObject({ kind: 'CLAIM', claim: 'OPEN', canAnswer: true, isMine: false })
    await ana
      .refused(disputeDocument, { input: { key: key(), claimId: claim?.id, words: 'My account is 000123456789.' } })
      .then(refused => expect(refused).toMatchObject({ code: 'BAD_INPUT', reason: 'ACCOUNT_DATA' }))
    await ana.do(disputeDocument, { input: { key: key(), claimId: claim?.id, words: 'Nobody came to my door.' } })
    expect((await standing(bruno, agreementId)).ledger?.receipts).toMatchObject([
      { kind: 'DISPUTE', words: 'Nobody came to my door.' },
      { kind: 'CLAIM', claim: 'DISPUTED', canAnswer: false },
      { kind: 'CONFIRM' },
    ])
    const tooMuch = await ana.refused(confirmPayment, {
      input: { key: key(), ...payment, amountCents: 180_001, claimId: null },
    })
    expect(tooMuch).toMatchObject({ code: 'BAD_INPUT', reason: 'MORE_THAN_IS_LEFT', leftCents: 180_000 })
    const byPayer = await bruno.refused(confirmPayment, { input: { key: key(), ...payment, claimId: null } })
    expect(byPayer.code).toBe('NOT_YOURS_TO_DO')
    await ana.do(confirmPayment, { input: { key: key(), ...payment, doneOn: '2027-03-16', claimId: null } })
    expect((await standing(bruno, agreementId)).ledger).toMatchObject({
      paid: { amountCents: 90_000 },
      left: { amountCents: 90_000 },
      next: { due: '2027-04-15', canClaim: true },
      lines: [{ state: 'PAID', daysLate: 1 }, { state: 'UPCOMING' }],
    })
  })

  it('is performed with the second payment; then people are asked how it was, each for themself', async () => {
    await comeTo('2027-04-15')
    expect(await ana.do(surveyDocument, { caseId }).catch(() => null)).toBeNull()
    const last = {
      agreementId,
      termNumber: 1,
      amountCents: 90_000,
      doneOn: '2027-04-15',
      method: 'CHECK',
      claimId: null,
    }
    await ana.do(confirmPayment, { input: { key: key(), ...last } })
    const { performedAt, ledger } = await standing(bruno, agreementId)
    expect(performedAt).toBe('2027-04-15T18:00:00.000Z')
    expect(ledger).toMatchObject({ paid: { amountCents: 180_000 }, left: { amountCents: 0 }, next: null })
    // The ledger, its receipts and the filings are read at once, however many there are.
    expect(await statementsOfPage()).toBe(statementsBefore)
    expect((await ana.refused(confirmPayment, { input: { key: key(), ...last } })).code).toBe('AGREEMENT_PERFORMED')
    const before = (await mailsTo(world, 'ana@demo.parley.example')).length
    await world.app.jobs.run()
    await world.app.jobs.run()
    expect((await mailsTo(world, 'ana@demo.parley.example')).length).toBe(before + 1)
    const { survey } = await ana.do<{ survey: { questions: { key: string; kind: string }[] } }>(surveyDocument, {
      caseId,
    })
    expect(survey.questions.map(question => question.kind)).not.toContain('WORDS')
    const answers = [{ question: survey.questions[0]?.key, choice: 5 }]
    await ana.do(answerSurveyDocument, { input: { key: key(), caseId, answers } })
    const wrong = { key: key(), caseId, answers: [{ question: survey.questions[0]?.key, choice: 6 }] }
    expect((await ana.refused(answerSurveyDocument, { input: wrong })).code).toBe('BAD_INPUT')
    expect(await ana.do(surveyDocument, { caseId })).toMatchObject({
      survey: { questions: [{ choice: 5 }, {}, {}, {}] },
    })
    expect(await bruno.do(surveyDocument, { caseId })).toMatchObject({
      survey: { questions: [{ choice: null }, {}, {}, {}] },
    })
    const sums = await carla.do<{ surveyResults: { answered: number | null } }>(
      `query($key: ID!) { surveyResults(programKey: $key) { asked answered questions { key cells { choice answers } } } }`,
      { key: 'lasc-small-claims' },
    )
    expect(sums.surveyResults).toMatchObject({ asked: null, answered: null })
    expect(JSON.stringify(sums)).not.toContain('"answers":1')
  })
})
