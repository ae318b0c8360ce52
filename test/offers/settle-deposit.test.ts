/** A small-claims case about a deposit, from the first offer to the binding agreement, with every cent and date. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extractText, getDocumentProxy } from 'unpdf'
import { activeCase, signedIn } from '../steps.ts'
import type { TestPerson } from '../person.ts'
import { openWorld, type World } from '../world.ts'
import {
  acceptOffer,
  agreementOf,
  answerOffer,
  does,
  makeOffer,
  offersOf,
  partiesOf,
  pays,
  sealed,
  sign,
  type SeenAgreement,
  type SeenOffer,
} from './deals.ts'

describe('a deposit case is settled', () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let caseId: string
  let anas: string
  let brunos: string
  let first: SeenOffer
  let counter: SeenOffer
  let agreement: SeenAgreement

  beforeAll(async () => {
    world = await openWorld('2027-02-20T18:00:00.000Z')
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
    caseId = await activeCase(world, ana, bruno)
    ;[anas = '', brunos = ''] = await partiesOf(ana, caseId)
  })
  afterAll(() => world.close())

  it('begins with an offer of two terms', async () => {
    const letter = does(brunos, 'Write a neutral reference letter', '2027-03-01', { howToTell: 'Ana has the letter' })
    first = await makeOffer(bruno, caseId, [anas], [pays(brunos, anas, [140_000, '2027-03-15']), letter], {
      explanation: 'The carpet cost 600.00.',
    })
    expect(first).toMatchObject({
      round: 1,
      status: 'OPEN',
      fromName: 'Bruno Reyes',
      total: { amountCents: 140_000 },
      explanation: 'The carpet cost 600.00.',
    })
    expect(first.viewerCan).toEqual({ answer: false, withdraw: true, counter: false })
    expect(first.expiresAt).toBe('2027-02-28T07:59:59.999Z')
    const [seen] = await offersOf(ana, caseId)
    expect(seen).toMatchObject({ id: first.id, viewerCan: { answer: true, withdraw: false, counter: true } })
    expect(seen?.readBack).toMatchObject({
      total: { amountCents: 140_000 },
      firstDue: '2027-03-15',
      lastDue: '2027-03-15',
      payments: 1,
    })
    expect(seen?.readBack.sentences[0]).toContain('Bruno Reyes must pay Ana Silva $1,400.00 by March 15, 2027.')
    expect(seen?.clauses.map(({ key }) => key)).toEqual([
      'default.NONE',
      'dispositions.DISMISSAL_WITHOUT_PREJUDICE',
      'retainedJurisdiction',
      'binding',
      'publicRecord.PUBLIC_ON_FILING',
    ])
  })

  it('goes on with one term accepted and one rejected, which binds nobody', async () => {
    const answered = await answerOffer(ana, first, ['The carpet was eleven years old', null])
    expect(answered.status).toBe('PARTIALLY_ACCEPTED')
    expect(answered.answers[0]?.terms.map(({ verdict, explanation }) => [verdict, explanation])).toEqual([
      ['REJECT', 'The carpet was eleven years old'],
      ['ACCEPT', null],
    ])
    expect(await ana.do(`query($id: ID!) { case(id: $id) { status agreements { id } } }`, { id: caseId })).toEqual({
      case: { status: 'ACTIVE', agreements: [] },
    })
  })

  it('is countered: the agreed term goes on, the other one is changed', async () => {
    const [money, letter] = first.terms
    const terms = [
      { ...pays(brunos, anas, [180_000, '2027-03-15', 2]), carriedFromTermId: money?.id },
      {
        ...does(brunos, 'Write a neutral reference letter', '2027-03-01', { howToTell: 'Ana has the letter' }),
        carriedFromTermId: letter?.id,
      },
    ]
    counter = await makeOffer(ana, caseId, [brunos], terms, { answersOfferId: first.id })
    expect(counter).toMatchObject({ round: 2, answersOfferId: first.id, total: { amountCents: 180_000 } })
    expect(counter.terms.map(({ comparison, wasAgreed }) => [comparison, wasAgreed])).toEqual([
      ['CHANGED', false],
      ['AGREED', true],
    ])
    expect(counter.terms[0]?.changedFields).toEqual(['amount', 'count', 'dates', 'parts'])
    expect(counter.terms[0]?.previous?.amount).toEqual({ amountCents: 140_000 })
    expect(counter.terms[0]?.term.instalments).toEqual([
      {
        number: 1,
        due: '2027-03-15',
        nominalDue: '2027-03-15',
        amount: { amountCents: 90_000 },
        ifMissed: { amountCents: 90_000 },
      },
      {
        number: 2,
        due: '2027-04-15',
        nominalDue: '2027-04-15',
        amount: { amountCents: 90_000 },
        ifMissed: { amountCents: 90_000 },
      },
    ])
  })

  it('is accepted whole, and the agreement is written', async () => {
    expect((await acceptOffer(bruno, counter)).status).toBe('ACCEPTED')
    agreement = await agreementOf(ana, caseId)
    expect(agreement).toMatchObject({
      status: 'REVIEW',
      revision: 1,
      signBy: null,
      viewerCan: { sign: true, revise: true, reopen: false, abandon: true },
    })
    expect(agreement.document).toMatchObject({
      caseNumber: '27SC01482',
      preparedOn: '2027-02-20',
      total: { amountCents: 180_000 },
    })
    expect(
      agreement.document.schedule.map(({ due, payer, payee, amount }) => [due, payer, payee, amount.amountCents]),
    ).toEqual([
      ['2027-03-15', 'Bruno Reyes', 'Ana Silva', 90_000],
      ['2027-04-15', 'Bruno Reyes', 'Ana Silva', 90_000],
    ])
    expect(agreement.document.binding).toContain('binding, enforceable and admissible')
    expect(agreement.document.disposition.join(' ')).toContain('without prejudice')
    expect(agreement.document.mustAttend).toContain('ALL PARTIES MUST ATTEND')
  })

  it('is signed by both, and binds them', async () => {
    world.setNow('2027-02-22T18:00:00.000Z')
    await Promise.all([ana.signInAs('ana'), bruno.signInAs('bruno')])
    const once = await sign(world, ana, agreement, 'Ana Silva')
    expect(once).toMatchObject({ status: 'SIGNING', bindingAt: null, signBy: '2027-03-09T07:59:59.999Z' })
    expect(once.signatories.map(({ hasSigned }) => hasSigned)).toEqual([true, false])
    const twice = await sign(world, bruno, agreement, 'Bruno Reyes')
    expect(twice).toMatchObject({ status: 'BINDING', bindingAt: world.now().toISOString() })
    const seen = await ana.do(`query($id: ID!) { case(id: $id) { status outcome mustAttend { text } } }`, {
      id: caseId,
    })
    expect(seen).toMatchObject({
      case: {
        status: 'CLOSED',
        outcome: 'AGREEMENT',
        mustAttend: { text: expect.stringContaining('MUST ATTEND') as string },
      },
    })
  })

  it('ends in a sealed PDF that says what was agreed, and a certificate', { timeout: 60_000 }, async () => {
    const done = await sealed(world, ana, caseId)
    expect(done.isSealed).toBe(true)
    const pdf = await textOf(await ana.fetch(done.pdfUrl))
    for (const { sentence } of done.document.terms) expect(pdf).toContain(sentence)
    for (const words of [
      '$1,800.00',
      '$900.00',
      'March 15, 2027',
      'April 15, 2027',
      done.hash,
      ...done.document.disposition,
    ])
      expect(pdf).toContain(words)
    const certificate = await textOf(await bruno.fetch(done.certificateUrl ?? ''))
    for (const words of ['Ana Silva', 'Bruno Reyes', done.hash]) expect(certificate).toContain(words)
  })
})

/** The text without line breaks, which depend on the width of the page. */
async function textOf(answer: Response): Promise<string> {
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())), {
    mergePages: true,
  })
  return text.replaceAll(/\s+/g, ' ')
}
