import { afterAll, beforeAll, expect, it } from 'vitest'
import { demoWorld } from '../../server/demo/demo-world.ts'
import { demoCaseCount, seedCases } from '../../server/demo/seed-cases.ts'
import { openWorld, type World } from '../world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await seedCases(demoWorld(world.platform))
})
afterAll(() => world.close())

type Card = { title: string; status: string; waitingFor: string; openOffers: number; mediation: string }

it('the demo has a case at every stage, and shows each to those in it', async () => {
  const listOf = async (who: 'ana' | 'bruno' | 'mira' | 'omar' | 'sam', list: 'myCases' | 'caseload') => {
    const person = await world.person(who)
    const fields = `title status waitingFor openOffers mediation`
    const seen = await person.do<Record<string, { nodes: Card[] }>>(`{ ${list} { nodes { ${fields} } } }`)
    return seen[list]?.nodes.map(card => [card.title, card.status, card.waitingFor, card.openOffers, card.mediation])
  }
  expect(await listOf('ana', 'myCases')).toEqual([
    ['Bruno Reyes', 'ACTIVE', 'OTHERS', 1, 'SEATED'],
    ['Bruno Reyes', 'INVITED', 'OTHERS', 0, 'NONE'],
    ['Oak Street Homes LLC', 'ACTIVE', 'YOU', 0, 'NONE'],
    ['Iris Chen', 'CLOSED', 'NOBODY', 0, 'ENDED'],
  ])
  expect(await listOf('bruno', 'myCases')).toHaveLength(3)
  expect(await listOf('mira', 'caseload')).toHaveLength(2)
  expect(await listOf('omar', 'caseload')).toHaveLength(1)
  expect(await listOf('sam', 'myCases')).toEqual([])
  const rows = await world.platform.database.sql.selectFrom('cases').select('id').execute()
  expect(rows).toHaveLength(demoCaseCount)
})

it('the demo has something for staff on every page', async () => {
  const carla = await world.person('carla')
  const seen = await carla.do<{
    staffOverview: { programKey: string; intakes: number; filings: number; requests: number }[]
    filingsDue: { nodes: { actor: string }[] }
    undeliveredLetters: { nodes: { recipient: string }[] }
  }>(
    `{ staffOverview { programKey intakes filings requests } filingsDue(first: 5) { nodes { actor } } undeliveredLetters(first: 5) { nodes { recipient } } }`,
  )
  const waits = Object.fromEntries(seen.staffOverview.map(({ programKey, ...counts }) => [programKey, counts]))
  expect(waits['ccr-community']?.intakes).toBe(1)
  expect(waits['santa-clara-small-claims']?.intakes).toBe(1)
  expect(waits['ccr']?.filings).toBe(1)
  expect(seen.filingsDue.nodes.map(({ actor }) => actor).toSorted()).toEqual(['PARTIES', 'PROGRAM'])
  const due = `query($first: Int!) { filingsDue(first: $first) { nodes { id programName partyNames hearingOn dueOn } } }`
  const [one, two] = [
    await world.statements(() => carla.do(due, { first: 1 })),
    await world.statements(() => carla.do(due, { first: 2 })),
  ]
  expect([one.length, two.length], two.join('\n')).toEqual([1, 1])
  expect(waits['lasc-small-claims']?.requests).toBe(1)
  expect(seen.undeliveredLetters.nodes.map(({ recipient }) => recipient)).toEqual(['tom.becker@mail.parley.invalid'])
})
