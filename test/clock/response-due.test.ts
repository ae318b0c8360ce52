/** The time to answer the court in an eviction: shown to all, on the case and in the agreement, until the tenant has answered. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { courtSays, readCase, timelineOf } from '../cases/case-steps.ts'
import { acceptOffer, agreementOf, does, makeOffer, partiesOf } from '../offers/deals.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, onCase, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let ana: TestPerson, bruno: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
})
afterAll(() => world.close())

const eviction = () =>
  activeCase(world, ana, bruno, {
    programKey: 'la-unlawful-detainer',
    caseType: 'UNLAWFUL_DETAINER',
    caseNumber: '27UD00417',
    hearing: { on: '2027-04-26', time: '08:30' },
  })

interface Due {
  text: string
  names: string[]
  isYours: boolean
  canSayAnswered: boolean
}

const dueFor = async (person: TestPerson, id: string): Promise<Due | null> =>
  (
    await person.do<{ case: { responseDue: Due | null } }>(
      `query($id: ID!) { case(id: $id) { responseDue { text names isYours canSayAnswered } } }`,
      { id },
    )
  ).case.responseDue

describe('the answer that the court waits for', () => {
  it('stands beside must-attend for both, until the tenant says that it was given; nobody says so for them', async () => {
    const id = await eviction()
    expect(await dueFor(ana, id)).toMatchObject({ names: ['Bruno Reyes'], isYours: false, canSayAnswered: false })
    expect(await dueFor(bruno, id)).toMatchObject({ isYours: true, canSayAnswered: true })
    expect((await readCase(ana, id)).mustAttend).not.toBeNull()
    expect(
      (
        await ana.refused(`mutation($input: CaseInput!) { sayAnsweredCourt(input: $input) { id } }`, {
          input: { key: crypto.randomUUID(), caseId: id },
        })
      ).code,
    ).toBe('NOT_YOURS_TO_DO')
    await onCase(bruno, 'sayAnsweredCourt', id)
    for (const person of [ana, bruno]) expect(await dueFor(person, id)).toBeNull()
    expect((await timelineOf(ana, id)).at(-1)).toBe('COURT_ANSWERED by Bruno Reyes')
    // What the parties say ends no duty to come.
    expect((await readCase(bruno, id)).mustAttend).not.toBeNull()
  })

  it('stands in the agreement as well, with who said when the hearing is', async () => {
    const id = await eviction()
    const [, brunos = ''] = await partiesOf(ana, id)
    await acceptOffer(bruno, await makeOffer(ana, id, [brunos], [does(brunos, 'Leaves the flat', '2027-04-01')]))
    const { document } = await agreementOf(ana, id)
    expect(document.mustAttend).toContain('A party gave this date. It is not confirmed: check with the court.')
    expect(document.mustAttend).toContain((await dueFor(ana, id))?.text)
  })

  it('ends when the court takes the hearing off, and is nothing to small claims', async () => {
    const id = await eviction()
    world.later({ minutes: 1 })
    await courtSays(world, id, { on: '2027-04-26', vacatedAt: world.now() })
    expect(await dueFor(bruno, id)).toBeNull()
    expect(await dueFor(bruno, await activeCase(world, ana, bruno))).toBeNull()
  })
})
