import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../person.ts'
import { activeCase } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { acceptOffer, agreementFields, answerOffer, does, makeOffer, offerFields, partiesOf, pays } from './deals.ts'

describe('the offers and agreements of a case page', () => {
  let world: World
  let ana: TestPerson
  let caseId: string

  beforeAll(async () => {
    world = await openWorld()
    ana = await world.person('ana')
    const bruno = await world.person('bruno')
    caseId = await activeCase(world, ana, bruno)
    const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
    const terms = () => [pays(brunos, anas, [140_000, '2027-03-15', 6]), does(brunos, 'Write a letter', null)]
    for (let round = 0; round < 5; round += 1)
      await answerOffer(ana, await makeOffer(bruno, caseId, [anas], terms()), ['No', null])
    await acceptOffer(ana, await makeOffer(bruno, caseId, [anas], terms()))
  })
  afterAll(() => world.close())

  it('take one statement each, whatever their number', async () => {
    const page = `query($id: ID!) { case(id: $id) { id offers { ${offerFields} } agreements { ${agreementFields} } } }`
    await ana.do(page, { id: caseId })
    const seen = await world.statements(() => ana.do(page, { id: caseId }))
    expect(seen.filter(sql => /from "offers"/.test(sql))).toHaveLength(1)
    expect(seen.filter(sql => /from "agreements"/.test(sql))).toHaveLength(1)
    expect(seen).toHaveLength(3)
  })
})
