/** Three parties: who sees which offer and which answer, and when. Each of them is "other" to the other two. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeFor } from '../mails.ts'
import type { TestPerson } from '../person.ts'
import { join, onCase, optIn, startCase, takeSeat, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import {
  acceptOffer,
  agreementsOf,
  agreementOf,
  answerOffer,
  does,
  makeOffer,
  offersOf,
  partiesOf,
  readOffer,
  sign,
  type SeenOffer,
} from './deals.ts'

describe('with several parties', () => {
  let world: World
  let ana: TestPerson
  let bruno: TestPerson
  let lena: TestPerson
  let mira: TestPerson
  let caseId: string
  let anas: string
  let brunos: string
  let lenas: string

  beforeAll(async () => {
    world = await openWorld()
    ;[ana, bruno, lena, mira] = await signedIn(world, 'ana', 'bruno', 'lena', 'mira')
  })
  beforeEach(async () => {
    const others = [
      { name: 'Bruno Reyes', side: 'DEFENDANT', email: 'bruno@demo.parley.example' },
      { name: 'Oak Street Homes', side: 'DEFENDANT', email: 'lena@demo.parley.example', kind: 'ENTITY' },
    ]
    caseId = (await startCase(world, ana, { others })).id
    await optIn(ana, caseId)
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    await optIn(bruno, caseId)
    await join(lena, await codeFor(world, 'lena'), 'Lena Ortiz')
    await optIn(lena, caseId)
    ;[anas = '', brunos = '', lenas = ''] = await partiesOf(ana, caseId)
  })
  afterAll(() => world.close())

  const letter = (partyId: string) => does(partyId, 'Write a letter', '2027-03-01')
  const toBoth = () => makeOffer(ana, caseId, [brunos, lenas], [letter(brunos), letter(lenas)])
  const offerIds = async (person: TestPerson) => (await offersOf(person, caseId)).map(({ id }) => id)

  it('an offer between two does not exist for the third: not its round, its event, its id', async () => {
    const listening = await lena.listen(
      (await lena.do<{ viewer: { cursor: string } }>(`{ viewer { cursor } }`)).viewer.cursor,
    )
    const offer = await makeOffer(bruno, caseId, [anas], [letter(brunos)])
    await answerOffer(ana, offer, ['No letter'])
    const toLena = await makeOffer(bruno, caseId, [lenas], [letter(brunos)])
    await listening.until(({ change }) => change.kind === 'OFFER_MADE')
    expect(
      listening.heard.filter(({ change }) => change.kind.startsWith('OFFER')).map(({ change }) => change.subjectId),
    ).toEqual([toLena.id])
    listening.stop()
    expect(toLena.round).toBe(1)
    expect(await offerIds(lena)).toEqual([toLena.id])
    expect(await offerIds(ana)).toEqual([offer.id])
    expect((await lena.refused(`query($id: ID!) { offer(id: $id) { id } }`, { id: offer.id })).code).toBe('NOT_FOUND')
    const card = `{ myCases { nodes { id openOffers } } }`
    const cards = await ana.do<{ myCases: { nodes: { id: string; openOffers: number }[] } }>(card)
    expect(cards.myCases.nodes.find(({ id }) => id === caseId)?.openOffers).toBe(0)
  })

  it('the neutral sees them all', async () => {
    const offer = await makeOffer(bruno, caseId, [lenas], [letter(brunos)])
    await onCase(bruno, 'requestMediator', caseId)
    await takeSeat(mira, caseId)
    expect(await offerIds(mira)).toEqual([offer.id])
    expect((await readOffer(mira, offer.id)).viewerCan).toEqual({ answer: false, withdraw: false, counter: false })
  })

  it('an answer is seen by its own party and the neutral at once, by the others when everybody has answered', async () => {
    await onCase(bruno, 'requestMediator', caseId)
    await takeSeat(mira, caseId)
    const offer = await toBoth()
    const answered = await acceptOffer(bruno, offer)
    expect(answered).toMatchObject({ status: 'OPEN', viewerCan: { answer: false } })
    expect(answered.answers).toHaveLength(1)
    expect((await readOffer(mira, offer.id)).answers).toHaveLength(1)
    expect((await readOffer(ana, offer.id)).answers).toEqual([])
    expect((await readOffer(lena, offer.id)).answers).toEqual([])

    const closed = await answerOffer(lena, offer, [null, 'Not I'])
    expect(closed.status).toBe('PARTIALLY_ACCEPTED')
    for (const person of [ana, bruno, lena, mira])
      expect((await readOffer(person, offer.id)).answers.map(({ partyName }) => partyName)).toEqual([
        'Bruno Reyes',
        'Oak Street Homes',
      ])
    expect(await agreementsOf(ana, caseId)).toEqual([])
  })

  it('that one has answered is not told to the author while another one thinks', async () => {
    const offer = await toBoth()
    const listening = await ana.listen(
      (await ana.do<{ viewer: { cursor: string } }>(`{ viewer { cursor } }`)).viewer.cursor,
    )
    await acceptOffer(bruno, offer)
    await acceptOffer(lena, offer)
    await listening.until(({ change }) => change.kind === 'AGREEMENT_ASSEMBLED')
    expect(listening.heard.map(({ change }) => change.kind)).not.toContain('OFFER_ANSWERED')
    listening.stop()
  })

  it('all accept: one agreement binds all three, and only their signatures together', async () => {
    const offer = await toBoth()
    await acceptOffer(bruno, offer)
    expect((await acceptOffer(lena, offer)).status).toBe('ACCEPTED')
    const agreement = await agreementOf(lena, caseId)
    expect(agreement.signatories.map(({ name }) => name)).toEqual(['Ana Silva', 'Bruno Reyes', 'Oak Street Homes'])
    await sign(world, ana, agreement, 'Ana')
    await sign(world, bruno, agreement, 'Bruno')
    expect((await agreementOf(lena, caseId)).status).toBe('SIGNING')
    expect((await sign(world, lena, agreement, 'Lena Ortiz for Oak Street Homes')).status).toBe('BINDING')
    expect(await statusOf(ana)).toEqual(['CLOSED', 'AGREEMENT'])
  })

  it('an agreement between two binds them, stays theirs, and the case goes on with the third', async () => {
    await settle(bruno, brunos)
    expect(await statusOf(lena)).toEqual(['ACTIVE', null])
    expect(await agreementsOf(lena, caseId)).toEqual([])
    await settle(lena, lenas)
    expect(await statusOf(ana)).toEqual(['CLOSED', 'AGREEMENT'])
    expect(await agreementsOf(lena, caseId)).toHaveLength(1)
    expect(await agreementsOf(ana, caseId)).toHaveLength(2)
  })

  it('who leaves is not settled with: the rest is a partial agreement, and what was open with them lapses', async () => {
    const offer = await makeOffer(lena, caseId, [anas], [letter(lenas)])
    await onCase(lena, 'withdrawFromCase', caseId)
    expect((await readOffer(ana, offer.id)).status).toBe('LAPSED')
    await settle(bruno, brunos)
    expect(await statusOf(ana)).toEqual(['CLOSED', 'PARTIAL'])
  })

  it.each([
    ['the one who is not settled with', () => lena],
    ['one of those who are', () => ana],
  ])('once two have settled, a case that %s leaves is over, and was a partial agreement', async (_who, leaver) => {
    await onCase(bruno, 'requestMediator', caseId)
    await settle(bruno, brunos)
    const offer = await makeOffer(lena, caseId, [anas], [letter(lenas)])
    await onCase(leaver(), 'withdrawFromCase', caseId)
    expect(await statusOf(bruno)).toEqual(['CLOSED', 'PARTIAL'])
    expect((await readOffer(lena, offer.id)).status).toBe('LAPSED')
    const { case: seen } = await ana.do<{ case: { mediation: { status: string } } }>(
      `query($id: ID!) { case(id: $id) { mediation { status } } }`,
      { id: caseId },
    )
    expect(seen.mediation.status).toBe('NONE')
  })

  it('a counter-offer to others too does not show them the offer that it answers', async () => {
    const offer = await makeOffer(ana, caseId, [brunos], [letter(brunos)])
    const terms = [{ ...letter(brunos), carriedFromTermId: offer.terms[0]?.id }]
    const counter = await makeOffer(bruno, caseId, [anas, lenas], terms, { answersOfferId: offer.id })
    expect(counter).toMatchObject({ round: 1, answersOfferId: offer.id, terms: [{ comparison: 'SAME' }] })
    expect(await readOffer(lena, counter.id)).toMatchObject({
      answersOfferId: null,
      terms: [{ carriedFromTermId: null, previous: null, comparison: 'NEW' }],
    })
    expect((await readOffer(ana, offer.id)).status).toBe('COUNTERED')
  })

  async function settle(person: TestPerson, partyId: string): Promise<void> {
    const offer: SeenOffer = await makeOffer(ana, caseId, [partyId], [letter(partyId)])
    await acceptOffer(person, offer)
    const agreement = await agreementOf(ana, caseId)
    await sign(world, ana, agreement, 'Ana')
    expect((await sign(world, person, agreement, 'Signed')).status).toBe('BINDING')
  }

  async function statusOf(person: TestPerson): Promise<unknown[]> {
    const { case: seen } = await person.do<{ case: { status: string; outcome: string | null } }>(
      `query($id: ID!) { case(id: $id) { status outcome } }`,
      { id: caseId },
    )
    return [seen.status, seen.outcome]
  }
})
