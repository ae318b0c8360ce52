/** What goes on from round to round, and what each reader is shown of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import {
  acceptOffer,
  agreementFields,
  agreementOf,
  answerOffer,
  does,
  makeOffer,
  offerFields,
  offersOf,
  partiesOf,
  pays,
  sign,
  type SeenOffer,
} from './deals.ts'

describe('from round to round', () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let caseId: string
  let anas: string
  let brunos: string

  beforeAll(async () => {
    world = await openWorld()
    ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
  })
  beforeEach(async () => {
    caseId = await activeCase(world, ana, bruno)
    ;[anas = '', brunos = ''] = await partiesOf(ana, caseId)
  })
  afterAll(() => world.close())

  const letter = (what = 'Write a letter') => does(brunos, what, '2027-03-01')
  const money = (cents: number) => pays(brunos, anas, [cents, '2027-03-15'])
  const from = (offer: SeenOffer, terms: Record<string, unknown>[]) =>
    terms.map((term, index) => ({ ...term, carriedFromTermId: offer.terms[index]?.id }))
  const standings = (offer: SeenOffer) => offer.terms.map(({ comparison, wasAgreed }) => [comparison, wasAgreed])

  it('a term that was agreed stays agreed while nobody touches or rejects it', async () => {
    const first = await makeOffer(bruno, caseId, [anas], [money(140_000), letter()])
    await answerOffer(ana, first, ['Too little', null])
    const second = await makeOffer(ana, caseId, [brunos], from(first, [money(180_000), letter()]), {
      answersOfferId: first.id,
    })
    expect(standings(second)).toEqual([
      ['CHANGED', false],
      ['AGREED', true],
    ])
    const third = await makeOffer(bruno, caseId, [anas], from(second, [money(180_000), letter()]), {
      answersOfferId: second.id,
    })
    expect(standings(third)).toEqual([
      ['SAME', false],
      ['AGREED', true],
    ])
    const fourth = await makeOffer(ana, caseId, [brunos], from(third, [money(180_000), letter('Write two letters')]), {
      answersOfferId: third.id,
    })
    expect(standings(fourth)).toEqual([
      ['SAME', false],
      ['CHANGED', true],
    ])
    expect((await offersOf(ana, caseId)).map(({ status, round }) => [round, status])).toEqual([
      [4, 'OPEN'],
      [3, 'COUNTERED'],
      [2, 'COUNTERED'],
      [1, 'PARTIALLY_ACCEPTED'],
    ])
  })

  it('one who thinks again replaces the own offer, and goes on from it', async () => {
    const first = await makeOffer(bruno, caseId, [anas], [money(140_000), letter()])
    const second = await makeOffer(bruno, caseId, [anas], [...from(first, [money(150_000)]), letter('Write soon')])
    expect(standings(second)).toEqual([
      ['CHANGED', false],
      ['NEW', false],
    ])
    expect((await offersOf(ana, caseId)).map(({ status }) => status)).toEqual(['OPEN', 'SUPERSEDED'])
  })

  it('a reader of Spanish reads the same offer, under the same hash', async () => {
    const offer = await makeOffer(bruno, caseId, [anas], [money(140_000)])
    const query = `query($id: ID!) { offer(id: $id) { ${offerFields} } }`
    const answer = await ana.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'es' },
      body: JSON.stringify({ query, variables: { id: offer.id } }),
    })
    const spanish = ((await answer.json()) as { data: { offer: SeenOffer } }).data.offer
    expect(spanish.hash).toBe(offer.hash)
    expect(spanish.readBack.sentences[0]).toContain('Bruno Reyes debe pagar')
    expect(spanish.readBack.sentences[0]).toContain('$1,400.00')
    expect(spanish.clauses.map(clause => clause.key)).toEqual(offer.clauses.map(clause => clause.key))
    expect(spanish.clauses.map(clause => clause.text)).not.toEqual(offer.clauses.map(clause => clause.text))
  })

  it('mails say that there is news, to those who must act, and nothing of what it is', async () => {
    const newsTo = async (name: string) =>
      (await mailsTo(world, name)).filter(({ subject }) => subject === 'There is news in your case')
    const [anasBefore, brunosBefore] = [await newsTo('ana'), await newsTo('bruno')]
    await makeOffer(bruno, caseId, [anas], [money(140_000)], { explanation: 'The carpet' })
    const mails = await newsTo('ana')
    expect(mails).toHaveLength(Math.min(50, anasBefore.length + 1))
    expect(await newsTo('bruno')).toHaveLength(brunosBefore.length)
    expect(JSON.stringify(mails)).not.toMatch(/carpet|1,?400|Bruno|offer/i)
  })

  it('an observer reads along until it is signed: what binds is for the parties and their mediators', async () => {
    const omar = await world.person('omar')
    const offer = await makeOffer(bruno, caseId, [anas], [money(140_000)])
    await seatObserver()
    expect((await offersOf(omar, caseId)).map(({ id, viewerCan }) => [id, viewerCan.answer])).toEqual([
      [offer.id, false],
    ])
    await acceptOffer(ana, offer)
    const agreement = await agreementOf(omar, caseId)
    expect(agreement.viewerCan).toEqual({ sign: false, revise: false, reopen: false, abandon: false })
    await sign(world, ana, agreement, 'Ana')
    await sign(world, bruno, agreement, 'Bruno')
    const query = `query($id: ID!) { agreement(id: $id) { ${agreementFields} } }`
    expect((await omar.refused(query, { id: agreement.id })).code).toBe('NOT_FOUND')
    expect((await omar.fetch(agreement.pdfUrl)).status).toBe(404)
  })

  async function seatObserver(): Promise<void> {
    const seat = {
      id: world.platform.clock.newId(),
      case_id: caseId,
      person_id: world.ids.omar,
      role: 'OBSERVER' as const,
      party_id: null,
      name: 'Omar Haddad',
    }
    const times = {
      started_at: world.now(),
      reads_from: world.now(),
      reads_until: null,
      ended_at: null,
      removed_at: null,
    }
    await world.platform.database.sql
      .insertInto('seats')
      .values({ ...seat, ...times })
      .execute()
  }

  it('the case page says who must act, to each in their own way', async () => {
    const next = async (person: TestPerson) => {
      const page = `query($id: ID!) { case(id: $id) { nextStep { kind offerId } } }`
      return (await person.do<{ case: { nextStep: { kind: string } } }>(page, { id: caseId })).case.nextStep.kind
    }
    const offer = await makeOffer(bruno, caseId, [anas], [money(140_000)])
    expect([await next(ana), await next(bruno)]).toEqual(['ANSWER_OFFER', 'WAIT_FOR_ANSWER'])
    await answerOffer(ana, offer, ['Too little'])
    expect(await next(ana)).toBe('COUNTER_OFFER')
    const counter = await makeOffer(ana, caseId, [brunos], [money(180_000)], { answersOfferId: offer.id, key: key() })
    await acceptOffer(bruno, counter)
    expect([await next(ana), await next(bruno)]).toEqual(['SIGN', 'SIGN'])
  })
})
