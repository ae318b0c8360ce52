/** What a page costs in statements (begin, actor and commit aside), whatever it holds: no page ever asks row by row. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agreementFields, answerOffer, does, makeOffer, offerFields, partiesOf, pays } from './offers/deals.ts'
import type { TestPerson } from './person.ts'
import { join, mediatedCase, openPrivate, optIn, send, startCommunityCase, takeSeat, signedIn } from './steps.ts'
import { openWorld, type World } from './world.ts'

const MOST = 6
const CASES = 50

const casePage = `query($id: ID!) { case(id: $id) {
  id status story unread program { name notice { version text } } parties { id name status isYou } seats { id name role title isYou }
  hearing { on at } mustAttend { text } deadlines { key on } tasks { key status } nextStep { kind names offerId } mediation { status neutralNames }
  conversations { id kind unread audience participants { id name } messages(last: 100) { nodes { id author body stamp evidence { id name } } } }
  offers { ${offerFields} } agreements { ${agreementFields} } viewerCan { makeOffer withdraw } } }`

const caseload = `{ caseload(first: 50) { nodes {
  id title programName unread waitingFor waitingForNames openOffers quietDays nextDeadline { key on } mustAttend { text } } } }`

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
})
afterAll(() => world.close())

/** The second asking: programs and keys are in memory then, as in a server that runs. */
async function statementsOf(person: TestPerson, page: string, variables?: Record<string, unknown>): Promise<string[]> {
  await person.do(page, variables)
  return world.statements(() => person.do(page, variables))
}

describe('the case page', () => {
  it('takes at most 6 statements, the same with 3 messages as with 60 and six offers', async () => {
    const id = await mediatedCase(world, ana, bruno, mira)
    await openPrivate(ana, id)
    await send(ana, id, 'PRIVATE', 'first')
    await send(bruno, id, 'JOINT', 'first')
    const few = await statementsOf(mira, casePage, { id })
    expect(few.length, few.join('\n')).toBeLessThanOrEqual(MOST)

    for (let n = 0; n < 30; n += 1) {
      await send(ana, id, 'PRIVATE', `private ${n}`)
      await send(bruno, id, 'JOINT', `joint ${n}`)
    }
    const [anas = '', brunos = ''] = await partiesOf(ana, id)
    for (let n = 0; n < 6; n += 1) {
      const terms = [pays(brunos, anas, [140_000 + n, '2027-03-15', 6]), does(brunos, 'Write a letter', null)]
      await answerOffer(ana, await makeOffer(bruno, id, [anas], terms), ['No', null])
    }
    const many = await statementsOf(mira, casePage, { id })
    expect(many.length, many.join('\n')).toBe(few.length)
    expect((await statementsOf(ana, casePage, { id })).length).toBe(few.length)
  })
})

describe('the caseload', () => {
  it('takes the same few statements for one case as for fifty', async () => {
    const one = await statementsOf(mira, caseload)
    for (let n = 0; n < CASES; n += 1) {
      const { id, code } = await startCommunityCase(world, ana)
      await optIn(ana, id)
      await join(bruno, code, 'Bruno Reyes')
      await optIn(bruno, id)
      await takeSeat(mira, id)
    }
    const { caseload: page } = await mira.do<{ caseload: { nodes: unknown[] } }>(caseload)
    expect(page.nodes).toHaveLength(CASES)
    const fifty = await statementsOf(mira, caseload)
    expect(fifty.length, fifty.join('\n')).toBeLessThanOrEqual(MOST)
    expect(fifty.length).toBe(one.length)
  })
})
