/**
 * A whole case, step by step, as its page shows it to each of the three: what happens next, who acts, until when, how the
 * five steps stand, and what the card in the list says. One long story, so the tests of this file stand on each other.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  acceptOffer,
  agreementOf,
  answerOffer,
  makeOffer,
  partiesOf,
  pays,
  sign,
  does,
  type SeenOffer,
} from '../offers/deals.ts'
import { codeFor } from '../mails.ts'
import type { TestPerson } from '../person.ts'
import { join, onCase, openPrivate, optIn, send, startCase, takeSeat, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { cardOf, readCase, timelineOf } from './case-steps.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson
let id: string, anas: string, brunos: string, offer: SeenOffer
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
  id = (await startCase(world, ana)).id
  ;[anas = '', brunos = ''] = await partiesOf(ana, id)
})
afterAll(() => world.close())

const lastDayToAgree = '2027-04-17T06:59:59.999Z'
const respondBy = '2027-02-02T07:59:59.999Z'
const steps = ['AGREE', 'TELL', 'OFFERS', 'SIGN', 'AFTER']

/** The page of one person: what is next, with names and the day, and the five steps in one line. */
async function page(person: TestPerson): Promise<[kind: string, names: string, by: string | null, tasks: string]> {
  const { nextStep, tasks } = await readCase(person, id)
  expect(tasks.map(({ key }) => key)).toEqual(steps)
  return [nextStep.kind, nextStep.names.join(', '), nextStep.by, tasks.map(({ status }) => status).join(' ')]
}

/** Whom the card in the list waits for, as each of them sees it. */
async function waits(person: TestPerson, list: 'myCases' | 'caseload' = 'myCases'): Promise<string> {
  const card = await cardOf(person, id, list)
  return [card?.waitingFor, ...(card?.waitingForNames ?? [])].join(' ')
}

describe('the life of a case', () => {
  it('begins: the starter agrees first', async () => {
    expect(await page(ana)).toEqual(['OPT_IN', 'Bruno Reyes', respondBy, 'YOUR_TURN NOT_YET NOT_YET NOT_YET NOT_YET'])
    expect(await waits(ana)).toBe('YOU Bruno Reyes')
    await optIn(ana, id)
    expect(await page(ana)).toEqual([
      'WAIT_FOR_OTHERS_TO_JOIN',
      'Bruno Reyes',
      respondBy,
      'WAITING NOT_YET NOT_YET NOT_YET NOT_YET',
    ])
    expect(await waits(ana)).toBe('OTHERS Bruno Reyes')
  })

  it('waits for the other side to join and to agree', async () => {
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    expect(await page(bruno)).toEqual(['OPT_IN', 'Ana Silva', respondBy, 'YOUR_TURN NOT_YET NOT_YET NOT_YET NOT_YET'])
    expect(await page(ana)).toEqual([
      'WAIT_FOR_OTHERS_TO_JOIN',
      'Bruno Reyes',
      respondBy,
      'WAITING NOT_YET NOT_YET NOT_YET NOT_YET',
    ])
    expect(await waits(bruno)).toBe('YOU')
  })

  it('becomes a talk: who started has told their side, the other one tells it now', async () => {
    await optIn(bruno, id)
    expect(await page(ana)).toEqual([
      'MAKE_OFFER',
      'Bruno Reyes',
      lastDayToAgree,
      'DONE DONE YOUR_TURN NOT_YET NOT_YET',
    ])
    expect(await page(bruno)).toEqual([
      'TELL_YOUR_SIDE',
      'Ana Silva',
      lastDayToAgree,
      'DONE YOUR_TURN WAITING NOT_YET NOT_YET',
    ])
    await send(bruno, id, 'JOINT', 'The carpet cost 600.')
    expect(await page(bruno)).toEqual([
      'MAKE_OFFER',
      'Ana Silva',
      lastDayToAgree,
      'DONE DONE YOUR_TURN NOT_YET NOT_YET',
    ])
    expect([await waits(ana), await waits(bruno)]).toEqual(['YOU', 'OTHERS'])
    expect(await cardOf(ana, id)).toMatchObject({ unread: 1, title: 'Bruno Reyes' })
  })

  it('gets a mediator, who mediates', async () => {
    await onCase(bruno, 'requestMediator', id)
    expect(await page(ana)).toEqual([
      'MAKE_OFFER',
      'Bruno Reyes',
      lastDayToAgree,
      'DONE DONE YOUR_TURN NOT_YET NOT_YET',
    ])
    expect([await waits(ana), await waits(bruno)]).toEqual(['NEUTRAL', 'NEUTRAL'])
    await takeSeat(mira, id)
    expect(await page(mira)).toEqual(['MEDIATE', '', lastDayToAgree, 'DONE DONE WAITING NOT_YET NOT_YET'])
  })

  it('stays as it is for the other side, whatever is said in private', async () => {
    const before = [await page(bruno), await cardOf(bruno, id)]
    await openPrivate(ana, id)
    world.later({ minutes: 1 })
    await send(ana, id, 'PRIVATE', 'I would take less.')
    expect([await page(bruno), await cardOf(bruno, id)]).toEqual(before)
    expect(await waits(mira, 'caseload')).toBe('YOU')
    expect(await cardOf(mira, id, 'caseload')).toMatchObject({ unread: 1 })
  })

  it('has an offer: one answers, the other waits, the mediator sees it', async () => {
    offer = await makeOffer(
      bruno,
      id,
      [anas],
      [pays(brunos, anas, [140_000, '2027-03-15']), does(brunos, 'Writes a neutral reference letter', '2027-03-01')],
    )
    expect(await page(ana)).toEqual([
      'ANSWER_OFFER',
      'Bruno Reyes',
      offer.expiresAt,
      'DONE DONE YOUR_TURN NOT_YET NOT_YET',
    ])
    expect(await page(bruno)).toEqual([
      'WAIT_FOR_ANSWER',
      'Ana Silva',
      offer.expiresAt,
      'DONE DONE WAITING NOT_YET NOT_YET',
    ])
    expect(await page(mira)).toEqual(['MEDIATE', '', lastDayToAgree, 'DONE DONE WAITING NOT_YET NOT_YET'])
    const next = (await readCase(ana, id)).nextStep
    expect([next.offerId, next.amount]).toEqual([offer.id, { amountCents: 140_000 }])
    expect([await waits(ana), await waits(bruno), await waits(mira, 'caseload')]).toEqual([
      'YOU',
      'OTHERS Ana Silva',
      'OTHERS Ana Silva',
    ])
    expect(await cardOf(ana, id)).toMatchObject({ openOffers: 1, nextDeadline: { key: 'OFFER_EXPIRES' } })
  })

  it('goes on after half a yes: whoever likes makes the next offer', async () => {
    await answerOffer(ana, offer, ['The carpet was eleven years old', null])
    for (const [person, other] of [
      [ana, 'Bruno Reyes'],
      [bruno, 'Ana Silva'],
    ] as const) {
      expect(await page(person)).toEqual([
        'COUNTER_OFFER',
        other,
        lastDayToAgree,
        'DONE DONE YOUR_TURN NOT_YET NOT_YET',
      ])
      expect((await readCase(person, id)).nextStep.offerId).toBe(offer.id)
    }
    expect(await cardOf(ana, id)).toMatchObject({ openOffers: 0, nextDeadline: { key: 'AGREE' } })
  })

  it('comes to an agreement that both must sign', async () => {
    const terms = [
      pays(brunos, anas, [180_000, '2027-03-15', 2]),
      does(brunos, 'Writes a neutral reference letter', '2027-03-01'),
    ]
    await acceptOffer(bruno, await makeOffer(ana, id, [brunos], terms, { answersOfferId: offer.id }))
    expect(await page(ana)).toEqual(['SIGN', 'Bruno Reyes', null, 'DONE DONE DONE YOUR_TURN NOT_YET'])
    expect(await page(bruno)).toEqual(['SIGN', 'Ana Silva', null, 'DONE DONE DONE YOUR_TURN NOT_YET'])
    expect(await page(mira)).toEqual([
      'WAIT_FOR_SIGNATURES',
      'Ana Silva, Bruno Reyes',
      null,
      'DONE DONE DONE WAITING NOT_YET',
    ])
    expect([await waits(ana), await waits(bruno)]).toEqual(['YOU Bruno Reyes', 'YOU Ana Silva'])
    const agreement = await agreementOf(ana, id)
    const { signBy } = await sign(world, ana, agreement, 'Ana Silva')
    expect(await page(ana)).toEqual(['WAIT_FOR_SIGNATURES', 'Bruno Reyes', signBy, 'DONE DONE DONE WAITING NOT_YET'])
    expect(await page(bruno)).toEqual(['SIGN', '', signBy, 'DONE DONE DONE YOUR_TURN NOT_YET'])
    expect(await waits(ana)).toBe('OTHERS Bruno Reyes')
    await sign(world, bruno, agreement, 'Bruno Reyes')
  })

  it('ends with what was agreed to be done; the mediator has stood up', async () => {
    for (const person of [ana, bruno]) {
      expect(await page(person)).toEqual(['DO_AS_AGREED', '', null, 'DONE DONE DONE DONE YOUR_TURN'])
      expect(await waits(person)).toBe('NOBODY')
    }
    expect(await page(mira)).toEqual(['DO_AS_AGREED', '', null, 'DONE DONE DONE DONE WAITING'])
    expect(await readCase(ana, id)).toMatchObject({
      status: 'CLOSED',
      outcome: 'AGREEMENT',
      mediation: { status: 'ENDED', neutralNames: [] },
    })
    expect(await cardOf(mira, id, 'caseload')).toMatchObject({ status: 'CLOSED', waitingFor: 'NOBODY', openOffers: 0 })
  })
})

describe('the timeline', () => {
  const told = [
    'MEDIATOR_REQUESTED by Bruno Reyes',
    'SEAT_STARTED by Mira Cho',
    'MEDIATION_STARTED by Mira Cho',
    'OFFER_MADE by Bruno Reyes',
    'OFFER_ANSWERED by Ana Silva',
    'OFFER_MADE by Ana Silva',
    'OFFER_ACCEPTED by Bruno Reyes',
    'AGREEMENT_ASSEMBLED by Bruno Reyes',
    'AGREEMENT_SIGNED by Ana Silva',
    'AGREEMENT_SIGNED by Bruno Reyes',
    'AGREEMENT_BINDING by Bruno Reyes',
    'MEDIATION_ENDED by Bruno Reyes',
    'SEAT_ENDED by Mira Cho',
    'CASE_CLOSED',
  ]
  const whatAnaAloneKnows = 'CONVERSATION_OPENED by Ana Silva'
  /** Sealing happens when it happens. */
  const story = async (person: TestPerson) =>
    (await timelineOf(person, id)).filter(entry => entry !== 'AGREEMENT_SEALED')

  it('tells the starter everything from the start, in the order in which it happened', async () => {
    const all = await story(ana)
    expect(all.slice(0, 9)).toEqual([
      'SEAT_STARTED by Ana Silva',
      'CASE_STARTED by Ana Silva',
      'HEARING_RECORDED by Ana Silva',
      'PARTY_INVITED',
      'PARTY_OPTED_IN by Ana Silva',
      'SEAT_STARTED by Bruno Reyes',
      'PARTY_JOINED by Bruno Reyes',
      'PARTY_OPTED_IN by Bruno Reyes',
      'CASE_BECAME_ACTIVE',
    ])
    expect(all.slice(9)).toEqual([...told.slice(0, 3), whatAnaAloneKnows, ...told.slice(3)])
  })

  it('tells the other side what it has been there for, and nothing of a private conversation', async () => {
    expect(await story(bruno)).toEqual([
      'SEAT_STARTED by Bruno Reyes',
      'PARTY_JOINED by Bruno Reyes',
      'PARTY_OPTED_IN by Bruno Reyes',
      'CASE_BECAME_ACTIVE',
      ...told,
    ])
  })

  it('tells the mediator what happened while she sat, to the last act of the case', async () => {
    expect(await story(mira)).toEqual([...told.slice(1, 3), whatAnaAloneKnows, ...told.slice(3)])
  })

  it('comes in pages, the newest first, each once', async () => {
    const document = `query($id: ID!, $first: Int!, $after: String) { case(id: $id) { timeline(first: $first, after: $after) { nodes { id kind } endCursor hasNextPage } } }`
    interface Page {
      nodes: { id: string }[]
      endCursor: string | null
      hasNextPage: boolean
    }
    const read = async (first: number, after: string | null) =>
      (await ana.do<{ case: { timeline: Page } }>(document, { id, first, after })).case.timeline
    const whole = (await read(100, null)).nodes.map(node => node.id)
    const collected: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { nodes, endCursor, hasNextPage } = await read(4, after)
      collected.push(...nodes.map(node => node.id))
      ;[after, more] = [endCursor, hasNextPage]
    }
    expect(collected).toEqual(whole)
    for (const first of [0, 101]) expect((await ana.refused(document, { id, first })).code).toBe('BAD_INPUT')
    expect(await ana.refused(document, { id, first: 4, after: 'nonsense' })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'after',
    })
  })
})

describe('the seats', () => {
  it('are shown to everybody alike, with duty and times', async () => {
    const seats = async (person: TestPerson) =>
      (await readCase(person, id)).seats.map(({ name, role, title, partyId, endedAt }) => [
        name,
        role,
        title,
        partyId,
        endedAt === null,
      ])
    const shown = [
      ['Ana Silva', 'PARTY', null, anas, true],
      ['Bruno Reyes', 'PARTY', null, brunos, true],
      ['Mira Cho', 'MEDIATOR', 'Mediator', null, false],
    ]
    for (const person of [ana, bruno, mira]) expect(await seats(person)).toEqual(shown)
  })
})
