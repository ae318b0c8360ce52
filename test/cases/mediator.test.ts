import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readThread } from '../conversations/threads.ts'
import { does, makeOffer, offersOf, partiesOf } from '../offers/deals.ts'
import { codeFor } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import {
  activeCase,
  conversations,
  mediatedCase,
  onCase,
  openPrivate,
  send,
  startCommunityCase,
  join,
  optIn,
  takeSeat,
  inOrder,
  signedIn,
} from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { cardOf, putOnRoster, queueOf, readCase, refusedOn, timelineOf } from './case-steps.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, omar: TestPerson, sam: TestPerson
beforeAll(async () => {
  world = await openWorld()
  await putOnRoster(world, 'omar')
  await putOnRoster(world, 'bruno')
})
beforeEach(async () => {
  ;[ana, bruno, mira, omar, sam] = await signedIn(world, 'ana', 'bruno', 'mira', 'omar', 'sam')
})
afterAll(() => world.close())

const take = `mutation($input: TakeMediatorSeatInput!) { takeMediatorSeat(input: $input) { id } }`
const taking = (caseId: string, changes: Record<string, unknown> = {}) => ({
  input: { key: key(), caseId, hasNoConflict: true, introduction: 'I am here to help you both.', ...changes },
})
const declareConflict = (person: TestPerson, caseId: string) =>
  person.do(`mutation($input: CaseInput!) { declareConflict(input: $input) }`, { input: { key: key(), caseId } })
const queued = async (person: TestPerson) => (await queueOf(person)).map(request => request.caseId)

async function requested(): Promise<string> {
  const id = await activeCase(world, ana, bruno)
  await onCase(bruno, 'requestMediator', id)
  return id
}

/** Takes every waiting request back, so that places in the queue can be counted. */
async function emptyQueue(): Promise<void> {
  for (const id of await queued(mira)) await onCase(ana, 'cancelMediatorRequest', id)
}

describe('asking for a mediator', () => {
  it('joins the queue of the program, with a place and the promised time, for both parties', async () => {
    await emptyQueue()
    const [first, second] = [await requested(), await activeCase(world, ana, bruno)]
    world.later({ minutes: 1 })
    await onCase(ana, 'requestMediator', second)
    const at = world.now()
    for (const person of [ana, bruno]) {
      expect((await readCase(person, second)).mediation).toEqual({
        status: 'REQUESTED',
        requestedAt: at.toISOString(),
        queuePosition: 2,
        // The 18th is a holiday: asked, as it were, on Tuesday morning.
        answerBy: '2027-01-21T01:00:00.000Z',
        neutralNames: [],
        startedAt: null,
        endedAt: null,
      })
    }
    await mira.do(take, taking(first))
    expect((await readCase(ana, second)).mediation.queuePosition).toBe(1)
  })

  it('is told to the neutrals of the program, and to nobody else', async () => {
    const id = await activeCase(world, ana, bruno)
    const [atMira, atSam] = [await mira.listen(), await sam.listen()]
    await onCase(bruno, 'requestMediator', id)
    const { change } = await atMira.until(one => one.change.kind === 'QUEUE_CHANGED')
    expect(change.caseId).toBeNull()
    expect(atSam.heard.map(one => one.change.kind)).toEqual(['CAUGHT_UP'])
    atMira.stop()
    atSam.stop()
  })

  it('shows who waits, enough to find a conflict and nothing of the dispute, to those on the roster only', async () => {
    const id = await requested()
    const request = (await queueOf(mira)).find(({ caseId }) => caseId === id)
    expect(request).toMatchObject({ partyNames: ['Ana Silva', 'Bruno Reyes'], hearing: { on: '2027-04-20' } })
    expect(JSON.stringify(request)).not.toContain('deposit')
    for (const person of [ana, sam]) expect(await queueOf(person)).toEqual([])
    expect((await mira.refused(`query($id: ID!) { case(id: $id) { story } }`, { id })).code).toBe('NOT_FOUND')
  })

  it('can be taken back, and done again; not twice at once, and not before everybody takes part', async () => {
    const id = await requested()
    expect((await refusedOn(ana, 'requestMediator', id)).code).toBe('NOT_YOURS_TO_DO')
    await onCase(ana, 'cancelMediatorRequest', id)
    expect(await queued(mira)).not.toContain(id)
    expect((await readCase(bruno, id)).mediation.status).toBe('NONE')
    expect((await mira.refused(take, taking(id))).code).toBe('NOT_FOUND')
    await onCase(bruno, 'requestMediator', id)
    expect(await queued(mira)).toContain(id)
  })

  it('happens by itself where the program sends a mediator from the start, and cannot be taken back', async () => {
    const { id } = await startCommunityCase(world, ana)
    await optIn(ana, id)
    await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
    expect((await readCase(ana, id)).mediation.status).toBe('NONE')
    await optIn(bruno, id)
    expect((await readCase(ana, id)).mediation).toMatchObject({ status: 'REQUESTED' })
    expect(await queued(mira)).toContain(id)
    expect(await queued(omar)).not.toContain(id)
    expect((await refusedOn(ana, 'cancelMediatorRequest', id)).code).toBe('NOT_YOURS_TO_DO')
  })
})

describe('before taking the seat', () => {
  it('a neutral with a conflict is kept out of the case for ever; others are not, and nobody is told', async () => {
    const id = await requested()
    const atAna = await ana.listen()
    const before = await readCase(ana, id)
    await declareConflict(omar, id)
    expect(await queued(omar)).not.toContain(id)
    expect((await omar.refused(take, taking(id))).code).toBe('NOT_FOUND')
    expect(await queued(mira)).toContain(id)
    expect(await readCase(ana, id)).toEqual(before)
    await send(bruno, id, 'JOINT', 'Hello')
    await atAna.until(one => one.change.kind === 'MESSAGE_SENT')
    expect(atAna.heard.map(one => one.change.kind)).toEqual(['CAUGHT_UP', 'MESSAGE_SENT'])
    atAna.stop()
    await mira.do(take, taking(id))
    await onCase(mira, 'endMediation', id)
    await onCase(ana, 'requestMediator', id)
    expect(await queued(omar)).not.toContain(id)
  })

  it.each([
    [
      'a declaration that there is no conflict',
      { hasNoConflict: false },
      { field: 'hasNoConflict', reason: 'REQUIRED' },
    ],
    ['an introduction', { introduction: '  ' }, { field: 'introduction', reason: 'REQUIRED' }],
    [
      'a shorter introduction',
      { introduction: 'x'.repeat(4_001) },
      { field: 'introduction', reason: 'TOO_LONG', max: 4_000 },
    ],
    [
      'a shorter disclosure',
      { disclosure: 'x'.repeat(4_001) },
      { field: 'disclosure', reason: 'TOO_LONG', max: 4_000 },
    ],
  ])('there must be %s', async (_what, changes, refusal) => {
    const id = await requested()
    expect(await mira.refused(take, taking(id, changes))).toMatchObject({ code: 'BAD_INPUT', ...refusal })
    expect((await readCase(ana, id)).mediation.status).toBe('REQUESTED')
    expect(await queued(mira)).toContain(id)
  })

  it('one must be on the roster, and be no party of the case, also after leaving it', async () => {
    const id = await requested()
    expect((await sam.refused(take, taking(id))).code).toBe('NOT_FOUND')
    expect(await queued(bruno)).not.toContain(id)
    const none = await bruno.refused(take, taking('01890000-0000-7000-8000-000000000000'))
    expect(await bruno.refused(take, taking(id))).toEqual(none)
    await world.platform.database.sql
      .updateTable('seats')
      .set({ ended_at: world.now() })
      .where('case_id', '=', id)
      .where('person_id', '=', world.ids.bruno)
      .execute()
    expect(await queued(bruno)).not.toContain(id)
    expect(await bruno.refused(take, taking(id))).toEqual(none)
  })
})

describe('taking the seat', () => {
  it('is announced to everybody with name, duty and time, and the introduction is the first thing said in the mediation', async () => {
    const id = await requested()
    world.later({ minutes: 1 })
    const since = world.now().toISOString()
    await mira.do(take, taking(id, { introduction: 'I am Mira Cho. I take no side.' }))
    for (const person of [ana, bruno, mira]) {
      const { mediation, seats } = await readCase(person, id)
      expect(mediation).toMatchObject({
        status: 'SEATED',
        neutralNames: ['Mira Cho'],
        startedAt: since,
        queuePosition: null,
        answerBy: null,
      })
      expect(seats.find(seat => seat.role === 'MEDIATOR')).toMatchObject({
        name: 'Mira Cho',
        title: 'Mediator',
        partyId: null,
        startedAt: since,
        endedAt: null,
      })
    }
    expect((await timelineOf(ana, id)).slice(-2)).toEqual(['SEAT_STARTED by Mira Cho', 'MEDIATION_STARTED by Mira Cho'])
    const [joint] = await conversations(ana, id)
    expect((await readThread(ana, joint?.id)).nodes.map(({ body, stamp }) => [body, stamp])).toEqual([
      ['I am Mira Cho. I take no side.', 'MEDIATION'],
    ])
    expect(await cardOf(mira, id, 'caseload')).toMatchObject({
      title: 'Ana Silva / Bruno Reyes',
      mediation: 'SEATED',
      unread: 0,
    })
    expect(await queued(mira)).not.toContain(id)
  })

  it('at the same moment as another gives it to one of them, with one introduction', async () => {
    const id = await requested()
    const tries = await Promise.all([mira, omar].map(person => person.raw(take, taking(id))))
    expect(tries.map(({ errors }) => errors?.[0]?.extensions.code ?? 'seated').toSorted(inOrder)).toEqual([
      'MEDIATOR_ALREADY_SEATED',
      'seated',
    ])
    const [joint] = await conversations(ana, id)
    expect((await readThread(ana, joint?.id)).nodes).toHaveLength(1)
    expect((await readCase(ana, id)).mediation.neutralNames).toHaveLength(1)
  })

  it('again under the same key is the same seat', async () => {
    const id = await requested()
    const same = taking(id)
    await mira.do(take, same)
    await mira.do(take, same)
    expect((await readCase(ana, id)).seats).toHaveLength(3)
  })

  it('makes nobody a party: a mediator asks for nothing, offers nothing, declines nothing', async () => {
    const id = await mediatedCase(world, ana, bruno, mira)
    for (const mutation of [
      'optIn',
      'declineCase',
      'withdrawFromCase',
      'rejoinCase',
      'requestMediator',
      'cancelMediatorRequest',
    ] as const) {
      expect(['NOT_YOURS_TO_DO', 'TOO_LATE'], mutation).toContain((await refusedOn(mira, mutation, id)).code)
    }
    const [, brunos = ''] = await partiesOf(ana, id)
    await expect(makeOffer(mira, id, [brunos], [does(brunos, 'Writes a letter', '2027-03-01')])).rejects.toThrow(
      'NOT_YOURS_TO_DO',
    )
  })
})

describe('after the end of the mediation', () => {
  async function ended(): Promise<string> {
    const id = await mediatedCase(world, ana, bruno, mira)
    await send(ana, id, 'JOINT', 'while she sat')
    world.later({ minutes: 1 })
    await onCase(bruno, 'endMediation', id)
    world.later({ minutes: 1 })
    return id
  }

  it('the parties negotiate again, and may ask for another mediator', async () => {
    const id = await ended()
    expect((await send(ana, id, 'JOINT', 'between us')).stamp).toBe('NEGOTIATION')
    const { mediation, viewerCan, seats } = await readCase(ana, id)
    expect(mediation).toMatchObject({ status: 'ENDED', neutralNames: [] })
    expect(seats.find(seat => seat.role === 'MEDIATOR')?.endedAt).not.toBeNull()
    expect(viewerCan).toMatchObject({ requestMediator: true, endMediation: false, makeOffer: true })
    expect((await timelineOf(bruno, id)).slice(-2)).toEqual([
      'MEDIATION_ENDED by Bruno Reyes',
      'SEAT_ENDED by Mira Cho',
    ])
  })

  it('the mediator keeps what was said while she sat, and reads, hears and sees nothing that comes later', async () => {
    const id = await ended()
    const before = {
      case: await readCase(mira, id),
      card: await cardOf(mira, id, 'caseload'),
      timeline: await timelineOf(mira, id),
    }
    const atMira = await mira.listen()
    await send(ana, id, 'JOINT', 'LATER')
    const [, brunos = ''] = await partiesOf(ana, id)
    await makeOffer(ana, id, [brunos], [does(brunos, 'Writes a letter', '2027-03-01')])
    await ana.do(`mutation($input: RecordHearingInput!) { recordHearing(input: $input) { id } }`, {
      input: { key: key(), caseId: id, hearing: { on: '2027-05-18' } },
    })
    await onCase(bruno, 'requestMediator', id)
    await omar.do(take, taking(id))
    await openPrivate(ana, id)
    const seen = {
      case: await readCase(mira, id),
      card: await cardOf(mira, id, 'caseload'),
      timeline: await timelineOf(mira, id),
    }
    expect(seen).toEqual(before)
    expect(seen.card).toMatchObject({ waitingFor: 'NOBODY', openOffers: 0, unread: 0, mediation: 'ENDED' })
    expect(await offersOf(mira, id)).toEqual([])
    const [joint, ...others] = await conversations(mira, id)
    expect(others).toEqual([])
    expect(joint?.unread).toBe(1)
    expect((await readThread(mira, joint?.id)).nodes.map(({ body }) => body)).toEqual([
      'I am Mira Cho. I take no side.',
      'while she sat',
    ])
    expect(atMira.heard.filter(({ change }) => change.caseId === id)).toEqual([])
    atMira.stop()
  })

  it('nor does she learn who left afterwards', async () => {
    const id = await ended()
    await onCase(bruno, 'withdrawFromCase', id)
    expect((await readCase(mira, id)).parties.map(({ status }) => status)).toEqual(['TAKING_PART', 'TAKING_PART'])
    expect((await readCase(ana, id)).parties.map(({ status }) => status)).toEqual(['TAKING_PART', 'WITHDRAWN'])
  })

  it('nor whose seat ended afterwards; of those that ended before she knows', async () => {
    const id = await ended()
    world.later({ minutes: 1 })
    await world.platform.database.sql
      .updateTable('seats')
      .set({ ended_at: world.now() })
      .where('case_id', '=', id)
      .where('person_id', '=', world.ids.bruno)
      .execute()
    const endings = async (person: TestPerson) =>
      (await readCase(person, id)).seats.filter(seat => seat.endedAt !== null).map(seat => seat.name)
    expect([await endings(mira), await endings(ana)]).toEqual([['Mira Cho'], ['Bruno Reyes', 'Mira Cho']])
  })

  it('another mediator reads the joint history, and nothing of what was confided to the one before', async () => {
    const id = await mediatedCase(world, ana, bruno, mira)
    await openPrivate(ana, id)
    await send(ana, id, 'PRIVATE', 'confided to Mira')
    await send(ana, id, 'JOINT', 'said to all')
    world.later({ minutes: 1 })
    await onCase(mira, 'endMediation', id)
    world.later({ minutes: 1 })
    await onCase(ana, 'requestMediator', id)
    await omar.do(take, taking(id))
    const seen = await conversations(omar, id)
    expect(seen.map(({ kind }) => kind)).toEqual(['JOINT'])
    const bodies = (await readThread(omar, seen[0]?.id)).nodes.map(({ body }) => body)
    expect(bodies).toEqual(['I am Mira Cho. I take no side.', 'said to all', 'I am here to help you both.'])
    expect(await timelineOf(omar, id)).toEqual(['SEAT_STARTED by Omar Haddad', 'MEDIATION_STARTED by Omar Haddad'])
  })

  it('she may be the one who comes back', async () => {
    const id = await ended()
    await onCase(ana, 'requestMediator', id)
    expect(await queued(mira)).toContain(id)
    await takeSeat(mira, id)
    expect((await readCase(mira, id)).viewerCan.endMediation).toBe(true)
    expect(await cardOf(mira, id, 'caseload')).toMatchObject({ mediation: 'SEATED' })
  })
})
