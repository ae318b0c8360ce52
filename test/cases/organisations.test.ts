/** Neutrals of several organisations in one program: who is asked, who is told, and what everybody is shown of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { both, publish } from '../clock/programs.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, onCase, signedIn, takeSeat } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

const programKey = 'two-organisations'
const [ccr, dcba] = ['Center for Conflict Resolution', 'Department of Consumer Affairs']

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, omar: TestPerson, carla: TestPerson
beforeAll(async () => {
  world = await openWorld()
  await publish(world, 'lasc-small-claims', {
    key: programKey,
    neutral: {
      mode: 'ON_REQUEST',
      title: both('Mediator'),
      mayPropose: false,
      hours: both('Monday to Friday'),
      answerWithinHours: 24,
      introduction: both('A mediator helps both sides.'),
      handing: 'IN_TURN',
    },
    organisations: [
      { key: 'ccr', name: both(ccr) },
      { key: 'dcba', name: both(dcba) },
    ],
  })
  const line = { program_key: programKey, since: world.now(), until: null }
  const newId = () => world.platform.clock.newId()
  await world.platform.database.sql
    .insertInto('program_neutrals')
    .values([
      { ...line, id: newId(), person_id: world.ids.mira, organisation: 'ccr' },
      { ...line, id: newId(), person_id: world.ids.omar, organisation: 'dcba' },
    ])
    .execute()
  await world.platform.database.sql
    .insertInto('program_staff')
    .values({ ...line, id: newId(), person_id: world.ids.carla })
    .execute()
  ;[ana, bruno, mira, omar, carla] = await signedIn(world, 'ana', 'bruno', 'mira', 'omar', 'carla')
})
afterAll(() => world.close())

interface Seen {
  mediation: { queuePosition: number | null; answerBy: string | null; organisations: string[]; neutralNames: string[] }
  seats: { role: string; organisation: string | null }[]
  program: { neutralTitle: string; neutralHours: string; neutralMode: string }
}
const caseFor = async (person: TestPerson, id: string): Promise<Seen> =>
  (
    await person.do<{ case: Seen }>(
      `query($id: ID!) { case(id: $id) { mediation { queuePosition answerBy organisations neutralNames } seats { role organisation }
        program { neutralTitle neutralHours neutralMode } } }`,
      { id },
    )
  ).case
const queueOf = async (person: TestPerson) =>
  (
    await person.do<{ mediationQueue: { caseId: string; organisation: string | null; isHanded: boolean }[] }>(
      `{ mediationQueue { caseId organisation isHanded } }`,
    )
  ).mediationQueue
const asked = async (caseNumber: string): Promise<string> => {
  const id = await activeCase(world, ana, bruno, { programKey, caseNumber })
  await onCase(bruno, 'requestMediator', id)
  return id
}
const hand = `mutation($input: HandRequestInput!) { handRequest(input: $input) { requests { caseId organisation } } }`

describe('a program with neutrals of two organisations', () => {
  let first: string, second: string

  it('hands each request to the organisation whose turn it is; the other neither sees nor can take it', async () => {
    first = await asked('27SC00001')
    world.later({ minutes: 1 })
    second = await asked('27SC00002')
    expect(await queueOf(mira)).toEqual([{ caseId: first, organisation: ccr, isHanded: true }])
    expect(await queueOf(omar)).toEqual([{ caseId: second, organisation: dcba, isHanded: true }])
    const taking = { key: key(), caseId: first, hasNoConflict: true, introduction: 'I am Omar.' }
    expect(
      await omar.refused(`mutation($input: TakeMediatorSeatInput!) { takeMediatorSeat(input: $input) { id } }`, {
        input: taking,
      }),
    ).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('tells the parties with whom their request is, and counts only what waits before it there', async () => {
    expect((await caseFor(ana, first)).mediation).toMatchObject({ organisations: [ccr], queuePosition: 1 })
    expect((await caseFor(bruno, second)).mediation).toMatchObject({ organisations: [dcba], queuePosition: 1 })
  })

  it('lets its staff hand a request on; both rosters hear that the queue changed', async () => {
    const [atMira, atOmar, atAna] = [await mira.listen(), await omar.listen(), await ana.listen()]
    const { handRequest } = await carla.do<{ handRequest: { requests: { caseId: string; organisation: string }[] } }>(
      hand,
      { input: { key: key(), caseId: second, organisation: 'ccr' } },
    )
    expect(handRequest.requests.map(({ organisation }) => organisation)).toEqual([ccr, ccr])
    for (const heard of [atMira, atOmar]) {
      await heard.until(one => one.change.kind === 'QUEUE_CHANGED')
      heard.stop()
    }
    await atAna.until(one => one.change.kind === 'REQUEST_HANDED')
    atAna.stop()
    expect(await queueOf(omar)).toEqual([])
    expect((await queueOf(mira)).map(({ caseId }) => caseId)).toEqual([first, second])
    expect((await caseFor(ana, second)).mediation).toMatchObject({ organisations: [ccr], queuePosition: 2 })
  })

  it('refuses to hand it to nobody, by anybody but staff, and once it is taken', async () => {
    const to = (caseId: string, organisation: string | null) => ({ input: { key: key(), caseId, organisation } })
    expect(await carla.refused(hand, to(second, 'nowhere'))).toMatchObject({ code: 'REQUEST_NOT_WAITING' })
    expect(await mira.refused(hand, to(second, null))).toMatchObject({ code: 'NOT_FOUND' })
    await takeSeat(mira, first)
    expect(await carla.refused(hand, to(first, 'dcba'))).toMatchObject({ code: 'REQUEST_NOT_WAITING' })
    await carla.do(hand, to(second, null))
    expect((await queueOf(omar)).map(({ isHanded }) => isHanded)).toEqual([false])
  })

  it('names to everybody on the case who sent the mediator, and to staff what each organisation carries', async () => {
    for (const person of [ana, bruno, mira]) {
      const { mediation, seats } = await caseFor(person, first)
      expect(mediation).toMatchObject({ neutralNames: ['Mira Cho'], organisations: [ccr] })
      expect(seats.find(({ role }) => role === 'MEDIATOR')?.organisation).toBe(ccr)
    }
    const { staffPeople } = await carla.do<{ staffPeople: { organisations: unknown[]; neutrals: unknown[] } }>(
      `{ staffPeople(programKey: "${programKey}") { neutrals { name organisation } organisations { key name neutrals openCases requests } } }`,
    )
    expect(staffPeople.organisations).toEqual([
      { key: 'ccr', name: ccr, neutrals: 1, openCases: 1, requests: 0 },
      { key: 'dcba', name: dcba, neutrals: 1, openCases: 0, requests: 0 },
    ])
    expect(staffPeople.neutrals).toContainEqual({ name: 'Omar Haddad', organisation: dcba })
  })
})

describe('whoever asked, in every program with a queue that ships', () => {
  it.each([
    ['lasc-small-claims', 'SMALL_CLAIMS'],
    ['la-unlawful-detainer', 'UNLAWFUL_DETAINER'],
    ['orange-small-claims', 'SMALL_CLAIMS'],
  ])('is told of the place, the promised answer, the hours and the title: %s', async (program, caseType) => {
    const id = await activeCase(world, ana, bruno, { programKey: program, caseType, caseNumber: '27X00007' })
    await onCase(ana, 'requestMediator', id)
    for (const person of [ana, bruno]) {
      const seen = await caseFor(person, id)
      expect(seen.program.neutralMode).toBe('ON_REQUEST')
      expect(seen.mediation.queuePosition).toBe(1)
      expect(new Date(seen.mediation.answerBy ?? 0).getTime()).toBeGreaterThan(world.now().getTime())
      expect(seen.program.neutralTitle).toMatch(/Mediator|Facilitator/)
      expect(seen.program.neutralHours).toMatch(/Monday to Friday/)
    }
  })

  it('are all of those: no other program has a queue', async () => {
    const { programs } = await ana.do<{ programs: { key: string; neutralMode: string }[] }>(
      `{ programs { key neutralMode } }`,
    )
    const queued = programs.filter(one => one.neutralMode === 'ON_REQUEST' && one.key !== programKey)
    expect(queued.map(one => one.key).toSorted()).toEqual([
      'la-unlawful-detainer',
      'lasc-small-claims',
      'orange-small-claims',
    ])
  })
})
