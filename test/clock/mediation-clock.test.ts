/** Ten days of silence end a mediation: counted from joint acts, the same for everybody, whatever is said in private. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { meetDeadlines } from '../../server/cases/meet-deadlines.ts'
import { readCase, timelineOf } from '../cases/case-steps.ts'
import { key, type TestPerson } from '../person.ts'
import { activeCase, join, onCase, openPrivate, optIn, send, signedIn, startCase, takeSeat } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { both, publish } from './programs.ts'

const START = '2027-01-18T18:00:00.000Z'
let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson
beforeAll(async () => {
  world = await openWorld()
  await publish(world, 'lasc-small-claims', {
    key: 'small-claims-extended',
    mediationExtension: { version: 'x1', text: both('It goes on until it is ended in writing, or until the hearing.') },
  })
  await world.platform.database.sql
    .insertInto('program_neutrals')
    .values({
      id: world.platform.clock.newId(),
      program_key: 'small-claims-extended',
      person_id: world.ids.mira,
      organisation: 'Center for Dialogue',
      since: world.now(),
      until: null,
    })
    .execute()
})
afterAll(() => world.close())
beforeEach(() => from(START))

async function from(instant: string): Promise<void> {
  if (new Date(instant) < world.now()) await world.platform.database.sql.deleteFrom('mails').execute()
  world.setNow(instant)
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
}

const meet = () => meetDeadlines(world.platform)

async function mediated(changes: Record<string, unknown> = {}): Promise<string> {
  const id = await activeCase(world, ana, bruno, changes)
  await onCase(bruno, 'requestMediator', id)
  await takeSeat(mira, id)
  return id
}

interface Clock {
  on: string
  isExtended: boolean
  isNear: boolean
  daysLeft: number
  needsJointNote: boolean | null
}

const clockOf = async (person: TestPerson, id: string): Promise<Clock | null> =>
  (
    await person.do<{ case: { mediationClock: Clock | null } }>(
      `query($id: ID!) { case(id: $id) { mediationClock { on isExtended isNear daysLeft needsJointNote } } }`,
      { id },
    )
  ).case.mediationClock

describe('the clock of a mediation', () => {
  it('warns all alike after a week, and ends the mediation after ten days; the talk goes on as negotiation', async () => {
    const id = await mediated()
    expect(await clockOf(ana, id)).toEqual({
      on: '2027-01-28',
      isExtended: false,
      isNear: false,
      daysLeft: 10,
      needsJointNote: null,
    })
    await from('2027-01-25T17:00:00.000Z')
    await meet()
    await meet()
    for (const person of [ana, bruno]) {
      expect(await clockOf(person, id)).toMatchObject({ isNear: true, daysLeft: 3, needsJointNote: null })
      expect((await timelineOf(person, id)).filter(kind => kind === 'MEDIATION_QUIET')).toHaveLength(1)
    }
    await from('2027-01-29T08:00:00.000Z')
    await meet()
    for (const person of [ana, bruno]) {
      expect(await readCase(person, id)).toMatchObject({
        status: 'ACTIVE',
        mediation: { status: 'ENDED', neutralNames: [] },
        viewerCan: { requestMediator: true },
      })
      expect(await timelineOf(person, id)).toContain('MEDIATION_ENDED')
    }
    expect((await send(ana, id, 'JOINT', 'Are you still there?')).stamp).toBe('NEGOTIATION')
  })

  it('is moved by whatever anybody says to all, the mediator’s note too', async () => {
    const id = await mediated()
    await from('2027-01-27T18:00:00.000Z')
    await send(mira, id, 'JOINT', 'I am still here for both of you.')
    expect(await clockOf(bruno, id)).toMatchObject({ on: '2027-02-06', isNear: false, daysLeft: 10 })
    await from('2027-01-30T18:00:00.000Z')
    await meet()
    expect((await readCase(ana, id)).mediation.status).toBe('SEATED')
    await from('2027-02-03T18:00:00.000Z')
    await meet()
    expect((await timelineOf(ana, id)).at(-1)).toBe('MEDIATION_QUIET')
    await from('2027-02-07T08:00:00.000Z')
    await meet()
    expect((await readCase(ana, id)).mediation.status).toBe('ENDED')
  })

  it('is moved by nothing private; the mediator alone is asked for a joint note', async () => {
    const id = await mediated()
    await openPrivate(ana, id)
    await from('2027-01-26T18:00:00.000Z')
    const before = { ana: await clockOf(ana, id), bruno: await clockOf(bruno, id) }
    expect(await clockOf(mira, id)).toMatchObject({ needsJointNote: false })
    await send(ana, id, 'PRIVATE', 'ZEBRA-1500 is my limit.')
    expect({ ana: await clockOf(ana, id), bruno: await clockOf(bruno, id) }).toEqual(before)
    expect(await clockOf(mira, id)).toEqual({ ...before.bruno, needsJointNote: true })
    await send(mira, id, 'JOINT', 'We go on.')
    expect(await clockOf(mira, id)).toMatchObject({ needsJointNote: false, isNear: false })
    await from('2027-01-29T08:00:00.000Z')
    await meet()
    expect((await readCase(ana, id)).mediation.status).toBe('SEATED')
  })

  it('stops once all who take part have agreed to the usual extension, when they opt in or later', async () => {
    const { id, code } = await startCase(world, ana, { programKey: 'small-claims-extended' })
    await ana.do(`mutation($input: OptInInput!) { optIn(input: $input) { id } }`, {
      input: { key: key(), caseId: id, noticeVersion: '2026-11', extensionVersion: 'x1' },
    })
    await join(bruno, code, 'Bruno Reyes')
    await optIn(bruno, id)
    await onCase(bruno, 'requestMediator', id)
    await takeSeat(mira, id)
    expect(await clockOf(ana, id)).toMatchObject({ on: '2027-01-28', isExtended: false })
    const agree = `mutation($input: AgreeToExtensionInput!) { agreeToExtension(input: $input) {
      mediationExtension { youAgreed allAgreed canAgree } } }`
    const input = { key: key(), caseId: id, version: 'x1' }
    expect(await bruno.refused(agree, { input: { ...input, key: key(), version: 'x0' } })).toMatchObject({
      code: 'NOTICE_CHANGED',
    })
    expect(await bruno.do(agree, { input })).toEqual({
      agreeToExtension: { mediationExtension: { youAgreed: true, allAgreed: true, canAgree: false } },
    })
    expect((await mira.refused(agree, { input: { ...input, key: key() } })).code).toBe('NOT_YOURS_TO_DO')
    for (const person of [ana, bruno, mira])
      expect(await clockOf(person, id)).toMatchObject({ on: '2027-04-20', isExtended: true, isNear: false })
    await from('2027-03-01T18:00:00.000Z')
    await meet()
    expect((await readCase(ana, id)).mediation.status).toBe('SEATED')
  })
})
