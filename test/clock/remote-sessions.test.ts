/** A meeting by telephone or video: proposed, agreed by all, in everybody's calendar, moved, called off, held. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { remindOfSessions } from '../../server/remote-sessions/remind-of-sessions.ts'
import { timelineOf } from '../cases/case-steps.ts'
import { key, type TestPerson } from '../person.ts'
import { allMails } from '../mails.ts'
import { activeCase, mediatedCase, onCase, signedIn, takeSeat } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { both, publish } from './programs.ts'
import { readCalendar } from './read-calendar.ts'

const START = '2027-01-18T18:00:00.000Z'
const programKey = 'small-claims-remote'
let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, sam: TestPerson
beforeAll(async () => {
  world = await openWorld()
  await publish(world, 'lasc-small-claims', {
    key: programKey,
    remoteMediation: { kinds: ['PHONE', 'VIDEO'], hoursNotice: 24, text: both('You can meet by phone or video.') },
  })
  await world.platform.database.sql
    .insertInto('program_neutrals')
    .values({
      id: world.platform.clock.newId(),
      program_key: programKey,
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
  ;[ana, bruno, mira, sam] = await signedIn(world, 'ana', 'bruno', 'mira', 'sam')
}

const first = '2027-01-25T18:00:00.000Z'
const second = '2027-01-26T22:30:00.000Z'

interface Session {
  id: string
  status: string
  startsAt: string | null
  how: string | null
  calendar: string | null
  suitsNobody: boolean
  proposedBy: string
  slots: { id: string; startsAt: string; canCome: string[]; cannotCome: string[]; youCanCome: boolean | null }[]
  viewerCan: Record<'answer' | 'move' | 'cancel' | 'giveLink' | 'recordOutcome', boolean>
}

const fields = `remoteSessions { canPropose kinds text nodes { id kind status startsAt how calendar suitsNobody proposedBy
  slots { id startsAt canCome cannotCome youCanCome } viewerCan { answer move cancel giveLink recordOutcome } } }`

interface Sessions {
  canPropose: boolean
  nodes: Session[]
}

const sessionsOf = async (person: TestPerson, id: string): Promise<Sessions> =>
  (await person.do<{ case: { remoteSessions: Sessions } }>(`query($id: ID!) { case(id: $id) { ${fields} } }`, { id }))
    .case.remoteSessions

async function newest(person: TestPerson, id: string): Promise<Session> {
  const [session] = (await sessionsOf(person, id)).nodes
  if (!session) throw new Error('no session')
  return session
}

const inputTypes = {
  proposeSession: 'ProposeSessionInput',
  answerSession: 'AnswerSessionInput',
  moveSession: 'MoveSessionInput',
  giveSessionLink: 'GiveSessionLinkInput',
  cancelSession: 'RemoteSessionInput',
  recordSessionOutcome: 'RecordSessionOutcomeInput',
}
const document = (verb: keyof typeof inputTypes) =>
  `mutation($input: ${inputTypes[verb]}!) { ${verb}(input: $input) { id } }`
const does = (person: TestPerson, verb: keyof typeof inputTypes, input: Record<string, unknown>) =>
  person.do(document(verb), { input: { key: key(), ...input } })
const refused = (person: TestPerson, verb: keyof typeof inputTypes, input: Record<string, unknown>) =>
  person.refused(document(verb), { input: { key: key(), ...input } })

async function mediated(): Promise<string> {
  const id = await activeCase(world, ana, bruno, { programKey })
  await onCase(bruno, 'requestMediator', id)
  await takeSeat(mira, id)
  return id
}

/** As people in Los Angeles say it. */
function said(instant: string): { on: string; time: string } {
  const [on = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/Los_Angeles',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(new Date(instant))
    .split(' ')
  return { on, time }
}

const propose = (caseId: string, slots = [second, first]) =>
  does(mira, 'proposeSession', { caseId, kind: 'VIDEO', minutes: 90, slots: slots.map(said) })

describe('a remote session', () => {
  it('is set when a time suits every party and the mediator: the earliest one', async () => {
    const id = await mediated()
    expect(await sessionsOf(ana, id)).toMatchObject({ canPropose: true, nodes: [] })
    await propose(id)
    const proposed = await newest(ana, id)
    expect(proposed).toMatchObject({ status: 'PROPOSED', startsAt: null, calendar: null, proposedBy: 'Mira Cho' })
    expect(proposed.slots.map(slot => slot.startsAt)).toEqual([first, second])
    expect(proposed.slots[0]).toMatchObject({ canCome: ['Mira Cho'], cannotCome: [], youCanCome: null })
    const [early = '', late = ''] = proposed.slots.map(slot => slot.id)
    await does(ana, 'answerSession', { sessionId: proposed.id, slotIds: [early, late] })
    expect((await newest(bruno, id)).status).toBe('PROPOSED')
    await does(bruno, 'answerSession', { sessionId: proposed.id, slotIds: [late] })
    for (const person of [ana, bruno, mira])
      expect(await newest(person, id)).toMatchObject({ status: 'SCHEDULED', startsAt: second })
    expect((await timelineOf(ana, id)).slice(-3)).toEqual([
      'SESSION_PROPOSED by Mira Cho',
      'SESSION_ANSWERED by Ana Silva',
      'SESSION_SCHEDULED by Bruno Reyes',
    ])
  })

  it('stands in calendars with a name that stays, a time in UTC, and no word of anybody', async () => {
    const id = await mediated()
    await propose(id, [first])
    const { id: sessionId, slots } = await newest(ana, id)
    const all = { sessionId, slotIds: slots.map(slot => slot.id) }
    await does(ana, 'answerSession', all)
    await does(bruno, 'answerSession', all)
    await does(mira, 'giveSessionLink', { sessionId, how: 'https://video.example/room-7' })
    expect((await newest(bruno, id)).how).toBe('https://video.example/room-7')
    const set = readCalendar((await newest(ana, id)).calendar ?? '')
    expect(set).toMatchObject({ DTSTART: '20270125T180000Z', DTEND: '20270125T193000Z', METHOD: 'PUBLISH' })
    expect(JSON.stringify(set)).not.toMatch(/Ana|Bruno|Mira|Angeles|claim|mediat|room-7|27SC/i)
    await does(bruno, 'moveSession', { sessionId, slots: [said(second)] })
    expect(await newest(ana, id)).toMatchObject({ status: 'PROPOSED', startsAt: null })
    const [moved] = (await newest(ana, id)).slots
    for (const person of [ana, mira]) await does(person, 'answerSession', { sessionId, slotIds: [moved?.id] })
    const again = readCalendar((await newest(ana, id)).calendar ?? '')
    expect(again).toMatchObject({ UID: set.UID, DTSTART: '20270126T223000Z' })
    expect(Number(again.SEQUENCE)).toBeGreaterThan(Number(set.SEQUENCE))
    await does(ana, 'cancelSession', { sessionId })
    const off = readCalendar((await newest(mira, id)).calendar ?? '')
    expect(off).toMatchObject({ UID: set.UID, METHOD: 'CANCEL', STATUS: 'CANCELLED' })
    expect(Number(off.SEQUENCE)).toBeGreaterThan(Number(again.SEQUENCE))
    expect(await sessionsOf(bruno, id)).toMatchObject({ canPropose: true })
    for (const { subject, text } of await allMails(world)) expect(subject + text).not.toMatch(/video|room-7|Mira/i)
  })

  it('says so when no time suits everybody', async () => {
    const id = await mediated()
    await propose(id)
    const { id: sessionId, slots } = await newest(ana, id)
    await does(ana, 'answerSession', { sessionId, slotIds: [slots[0]?.id] })
    await does(bruno, 'answerSession', { sessionId, slotIds: [slots[1]?.id] })
    expect(await newest(mira, id)).toMatchObject({ status: 'PROPOSED', suitsNobody: true })
    await does(bruno, 'answerSession', { sessionId, slotIds: [slots[0]?.id] })
    expect(await newest(mira, id)).toMatchObject({ status: 'SCHEDULED', startsAt: first })
    await does(bruno, 'cancelSession', { sessionId })
  })

  it('is reminded of once, a day before; afterwards the mediator alone notes whether it was held', async () => {
    const id = await mediated()
    await propose(id, [first])
    const { id: sessionId, slots } = await newest(ana, id)
    for (const person of [ana, bruno]) await does(person, 'answerSession', { sessionId, slotIds: [slots[0]?.id] })
    expect(await remindOfSessions(world.platform)).toBe(0)
    await from('2027-01-24T18:00:00.000Z')
    expect(await remindOfSessions(world.platform)).toBe(1)
    expect(await remindOfSessions(world.platform)).toBe(0)
    expect((await timelineOf(ana, id)).at(-1)).toBe('DEADLINE_NEAR')
    expect((await refused(mira, 'recordSessionOutcome', { sessionId, outcome: 'HELD' })).code).toBe('NOT_YOURS_TO_DO')
    await from('2027-01-25T20:00:00.000Z')
    expect((await refused(ana, 'recordSessionOutcome', { sessionId, outcome: 'HELD' })).code).toBe('NOT_YOURS_TO_DO')
    await does(mira, 'recordSessionOutcome', { sessionId, outcome: 'HELD' })
    expect((await newest(bruno, id)).status).toBe('HELD')
    const { case: seen } = await ana.do<{ case: { mediationClock: { on: string } } }>(
      `query($id: ID!) { case(id: $id) { mediationClock { on } } }`,
      { id },
    )
    expect(seen.mediationClock.on).toBe('2027-02-04')
  })

  it.each([
    [
      'a time that is over',
      { slots: [said('2027-01-18T17:00:00.000Z')] },
      { field: 'slots[0].on', reason: 'DATE_PAST' },
    ],
    [
      'a time sooner than the program allows',
      { slots: [said('2027-01-19T17:00:00.000Z')] },
      { reason: 'TOO_SOON', hours: 24 },
    ],
    ['a time next year', { slots: [said('2028-01-19T17:00:00.000Z')] }, { reason: 'TOO_FAR' }],
    [
      'a time that is none',
      { slots: [{ on: '2027-01-25', time: 'ten' }] },
      { field: 'slots[0].time', reason: 'TIME_INVALID' },
    ],
    ['no time', { slots: [] }, { field: 'slots', reason: 'REQUIRED' }],
    ['nine times', { slots: Array.from({ length: 9 }, () => said(first)) }, { reason: 'TOO_LONG', max: 8 }],
    ['five minutes', { slots: [said(first)], minutes: 5 }, { field: 'minutes', reason: 'OUT_OF_RANGE' }],
  ])('is refused with %s', async (_what, input, refusal) => {
    const id = await mediated()
    expect(await refused(mira, 'proposeSession', { caseId: id, kind: 'PHONE', ...input })).toMatchObject({
      code: 'BAD_INPUT',
      ...refusal,
    })
    expect((await sessionsOf(ana, id)).nodes).toEqual([])
  })

  it('takes no link that is none, and none from a party; a stranger learns nothing', async () => {
    const id = await mediated()
    await propose(id)
    const { id: sessionId } = await newest(mira, id)
    for (const how of ['room 7', 'http://video.example', 'javascript:alert(1)', 'https://a:b@video.example'])
      expect(await refused(mira, 'giveSessionLink', { sessionId, how })).toMatchObject({ reason: 'LINK_INVALID' })
    const how = 'https://video.example'
    expect((await refused(ana, 'giveSessionLink', { sessionId, how })).code).toBe('NOT_YOURS_TO_DO')
    for (const verb of ['cancelSession', 'answerSession'] as const) {
      const input = verb === 'answerSession' ? { sessionId, slotIds: [] } : { sessionId }
      expect(await refused(sam, verb, input)).toEqual(await refused(sam, verb, { ...input, sessionId: world.ids.ana }))
    }
  })

  it('is not there where the program holds none, nor before a mediator sits', async () => {
    const without = await mediatedCase(world, ana, bruno, mira)
    expect(await sessionsOf(ana, without)).toMatchObject({ canPropose: false })
    const input = { kind: 'VIDEO', slots: [said(first)] }
    expect((await refused(ana, 'proposeSession', { ...input, caseId: without })).code).toBe('NOT_YOURS_TO_DO')
    const early = await activeCase(world, ana, bruno, { programKey })
    expect((await refused(ana, 'proposeSession', { ...input, caseId: early })).code).toBe('NOT_YOURS_TO_DO')
  })
})
