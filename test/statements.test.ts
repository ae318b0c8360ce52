/** What a page costs in statements (begin, actor and commit aside), whatever it holds: no page ever asks row by row. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planOf } from './bench/plan.ts'
import type { SeededPerson } from './bench/seed-people.ts'
import { seed, type Seeded } from './bench/seed.ts'
import { agreementFields, offerFields } from './offers/deals.ts'
import { personIn, type TestPerson } from './person.ts'
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
let seeded: Seeded
beforeAll(async () => {
  world = await openWorld()
  seeded = await seed(world.platform, { ...planOf([]), cases: CASES + 1, pageEvery: 50, threads: 0 })
})
afterAll(() => world.close())

function windowOf(who: SeededPerson | undefined): TestPerson {
  const person = personIn(world.url, 'main')
  person.token = who?.token ?? null
  return person
}

/** The second asking: programs and keys are in memory then, as in a server that runs. */
async function statementsOf(person: TestPerson, page: string, variables?: Record<string, unknown>): Promise<string[]> {
  await person.do(page, variables)
  return world.statements(() => person.do(page, variables))
}

interface Caseload {
  caseload: { nodes: { id: string }[] }
}

describe('the case page', () => {
  it('takes at most 6 statements, the same with 20 messages as with 200, six offers and an agreement', async () => {
    const mediator = windowOf(seeded.mediators[0])
    const { caseload: cards } = await mediator.do<Caseload>(caseload)
    const full = seeded.pages.map(({ caseId }) => caseId)
    const fewId = cards.nodes.find(({ id }) => !full.includes(id))?.id
    const few = await statementsOf(mediator, casePage, { id: fewId })
    expect(few.length, few.join('\n')).toBeLessThanOrEqual(MOST)
    const many = await statementsOf(mediator, casePage, { id: full[0] })
    expect(many.length, many.join('\n')).toBe(few.length)
  })
})

describe('the caseload', () => {
  it('takes the same few statements for one case as for fifty', async () => {
    const [fifty, one] = seeded.mediators.map(windowOf)
    for (const [mediator, count] of [
      [fifty, CASES],
      [one, 1],
    ] as const)
      expect((await mediator?.do<Caseload>(caseload))?.caseload.nodes).toHaveLength(count)
    const many = await statementsOf(fifty as TestPerson, caseload)
    expect(many.length, many.join('\n')).toBeLessThanOrEqual(MOST)
    expect(many.length).toBe((await statementsOf(one as TestPerson, caseload)).length)
  })
})
