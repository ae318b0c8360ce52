import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { does, makeOffer, partiesOf, readOffer } from '../offers/deals.ts'
import { codeFor, mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import {
  activeCase,
  conversations,
  join,
  mediatedCase,
  onCase,
  openPrivate,
  optIn,
  send,
  sendDocument,
  admit,
  startCase,
  signedIn,
} from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { cardOf, countRows, queueOf, readCase, refusedOn, timelineOf } from './case-steps.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, lena: TestPerson, mira: TestPerson, sam: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, lena, mira, sam] = await signedIn(world, 'ana', 'bruno', 'lena', 'mira', 'sam')
})
afterAll(() => world.close())

const optInDocument = `mutation($input: OptInInput!) { optIn(input: $input) { status } }`
const statuses = async (person: TestPerson, id: string) => {
  const { status, outcome, parties } = await readCase(person, id)
  return [status, outcome, ...parties.map(party => party.status)]
}

/** Ana against Bruno and Oak Street Homes; all have joined, none has agreed to take part. */
async function threeJoined(changes: Record<string, unknown> = {}, side = 'DEFENDANT'): Promise<string> {
  const other = (name: string, who: string) => ({ name, side, email: `${who}@demo.parley.example` })
  const { id } = await startCase(world, ana, {
    others: [other('Bruno Reyes', 'bruno'), other('Oak Street Homes', 'lena')],
    ...changes,
  })
  if (changes.caseType === 'COMMUNITY') await admit(await world.person('carla'), id)
  await join(bruno, await codeFor(world, 'bruno'), 'Bruno Reyes')
  await join(lena, await codeFor(world, 'lena'), 'Lena Ortiz')
  return id
}

async function threeActive(): Promise<string> {
  const id = await threeJoined()
  for (const person of [ana, bruno, lena]) await optIn(person, id)
  return id
}

/** No court: three neighbors. */
const neighbors = {
  programKey: 'ccr-community',
  caseType: 'COMMUNITY',
  side: 'PARTICIPANT',
  caseNumber: null,
  hearing: null,
  claimCents: null,
  story: 'The drums are loud.',
}

describe('agreeing to take part', () => {
  it('names the very notice that was read; another version changes nothing', async () => {
    const { id } = await startCase(world, ana)
    const before = await countRows(world)
    const refused = await ana.refused(optInDocument, { input: { key: key(), caseId: id, noticeVersion: '1999' } })
    expect(refused).toMatchObject({ code: 'NOTICE_CHANGED', version: '2026-11' })
    expect(await countRows(world)).toEqual(before)
    expect(await statuses(ana, id)).toEqual(['INVITED', null, 'JOINED', 'INVITED'])
  })

  it('is kept with version, language and time', async () => {
    const { id } = await startCase(world, ana)
    await optIn(ana, id)
    const rows = await world.platform.database.sql
      .selectFrom('acceptances')
      .selectAll()
      .where('case_id', '=', id)
      .execute()
    expect(
      rows.map(row => [row.person_id, row.subject, row.version, row.language, new Date(row.accepted_at).toISOString()]),
    ).toEqual([[world.ids.ana, 'NOTICE', '2026-11', 'en', world.now().toISOString()]])
  })

  it('is done once: the same intent again is the same answer, a new one is refused', async () => {
    const { id } = await startCase(world, ana)
    const same = { input: { key: key(), caseId: id, noticeVersion: '2026-11' } }
    await ana.do(optInDocument, same)
    await ana.do(optInDocument, same)
    expect((await refusedOn(ana, 'optIn', id)).code).toBe('NOT_YOURS_TO_DO')
    expect((await timelineOf(ana, id)).filter(entry => entry.startsWith('PARTY_OPTED_IN'))).toHaveLength(1)
  })

  it('makes the case active with the last of all parties, not before', async () => {
    const id = await threeJoined()
    await optIn(lena, id)
    await optIn(ana, id)
    expect(await statuses(bruno, id)).toEqual(['INVITED', null, 'TAKING_PART', 'JOINED', 'TAKING_PART'])
    const [joint] = await conversations(ana, id)
    expect(
      (
        await ana.refused(sendDocument, {
          input: { key: key(), conversationId: joint?.id, body: 'Hello', audience: joint?.audience },
        })
      ).code,
    ).toBe('CASE_NOT_ACTIVE')
    await optIn(bruno, id)
    expect(await statuses(lena, id)).toEqual(['ACTIVE', null, 'TAKING_PART', 'TAKING_PART', 'TAKING_PART'])
    expect((await timelineOf(ana, id)).slice(-2)).toEqual(['PARTY_OPTED_IN by Bruno Reyes', 'CASE_BECAME_ACTIVE'])
    await send(ana, id, 'JOINT', 'Hello')
  })

  it('by all at the same moment makes it active once', async () => {
    const id = await threeJoined()
    await Promise.all([ana, bruno, lena].map(person => optIn(person, id)))
    expect((await statuses(ana, id))[0]).toBe('ACTIVE')
    expect((await timelineOf(ana, id)).filter(entry => entry === 'CASE_BECAME_ACTIVE')).toHaveLength(1)
  })
})

describe('declining', () => {
  it('closes a case of two, asks for no reason, and tells the other at once by a mail that says nothing', async () => {
    const { id, code } = await startCase(world, ana)
    await optIn(ana, id)
    await join(bruno, code, 'Bruno Reyes')
    const before = (await mailsTo(world, 'ana@demo.parley.example')).length
    await onCase(bruno, 'declineCase', id)
    expect(await statuses(ana, id)).toEqual(['CLOSED', 'NO_AGREEMENT', 'TAKING_PART', 'DECLINED'])
    expect((await timelineOf(ana, id)).slice(-2)).toEqual(['PARTY_DECLINED by Bruno Reyes', 'CASE_CLOSED'])
    const mails = await mailsTo(world, 'ana@demo.parley.example')
    expect(mails).toHaveLength(before + 1)
    expect(JSON.stringify(mails[0])).not.toMatch(/Bruno|declin|27SC01482/i)
    expect(await readCase(ana, id)).toMatchObject({ nextStep: { kind: 'CLOSED' } })
    expect(await cardOf(ana, id)).toMatchObject({ status: 'CLOSED', waitingFor: 'NOBODY' })
  })

  it('can be taken back: agreeing then makes the case active', async () => {
    const { id, code } = await startCase(world, ana)
    await optIn(ana, id)
    await join(bruno, code, 'Bruno Reyes')
    await onCase(bruno, 'declineCase', id)
    await onCase(bruno, 'rejoinCase', id)
    expect(await statuses(ana, id)).toEqual(['INVITED', null, 'TAKING_PART', 'JOINED'])
    await optIn(bruno, id)
    expect(await statuses(ana, id)).toEqual(['ACTIVE', null, 'TAKING_PART', 'TAKING_PART'])
  })

  it('by the last one who was missing lets the others begin', async () => {
    const id = await threeJoined()
    await optIn(ana, id)
    await optIn(bruno, id)
    await onCase(lena, 'declineCase', id)
    expect(await statuses(ana, id)).toEqual(['ACTIVE', null, 'TAKING_PART', 'TAKING_PART', 'DECLINED'])
    expect((await timelineOf(bruno, id)).slice(-2)).toEqual([
      'PARTY_DECLINED by Oak Street Homes',
      'CASE_BECAME_ACTIVE',
    ])
  })

  it('holds nobody up who agrees later', async () => {
    const id = await threeJoined()
    await optIn(ana, id)
    await onCase(lena, 'declineCase', id)
    expect(await statuses(ana, id)).toEqual(['INVITED', null, 'TAKING_PART', 'JOINED', 'DECLINED'])
    await optIn(bruno, id)
    expect(await statuses(ana, id)).toEqual(['ACTIVE', null, 'TAKING_PART', 'TAKING_PART', 'DECLINED'])
  })

  it('by the last one who was missing asks for the mediator, where the program sends one from the start', async () => {
    const id = await threeJoined(neighbors, 'PARTICIPANT')
    await optIn(ana, id)
    await optIn(bruno, id)
    await onCase(lena, 'declineCase', id)
    expect(await readCase(ana, id)).toMatchObject({ status: 'ACTIVE', mediation: { status: 'REQUESTED' } })
    expect((await queueOf(mira)).map(request => request.caseId)).toContain(id)
  })

  it('is for who has not agreed yet; who takes part leaves instead', async () => {
    const { id } = await startCase(world, ana)
    expect((await refusedOn(ana, 'withdrawFromCase', id)).code).toBe('NOT_YOURS_TO_DO')
    await optIn(ana, id)
    expect((await refusedOn(ana, 'declineCase', id)).code).toBe('NOT_YOURS_TO_DO')
  })
})

describe('leaving', () => {
  it('closes a case of two: open offers lapse, nothing more can be said, all can still be read', async () => {
    const id = await activeCase(world, ana, bruno)
    await send(bruno, id, 'JOINT', 'I am done.')
    const [, brunos = ''] = await partiesOf(ana, id)
    const offer = await makeOffer(ana, id, [brunos], [does(brunos, 'Writes a letter', '2027-03-01')])
    await onCase(bruno, 'withdrawFromCase', id)
    expect(await statuses(ana, id)).toEqual(['CLOSED', 'NO_AGREEMENT', 'TAKING_PART', 'WITHDRAWN'])
    expect((await readOffer(ana, offer.id)).status).toBe('LAPSED')
    const [joint] = await conversations(bruno, id)
    expect(joint?.unread).toBe(0)
    for (const person of [ana, bruno]) {
      expect(
        (
          await person.refused(sendDocument, {
            input: { key: key(), conversationId: joint?.id, body: 'x', audience: [] },
          })
        ).code,
      ).toBe('CASE_CLOSED')
    }
  })

  it('can be taken back until the last day to agree, and not after it', async () => {
    const id = await activeCase(world, ana, bruno)
    const now = world.now().toISOString()
    await onCase(bruno, 'withdrawFromCase', id)
    await onCase(bruno, 'rejoinCase', id)
    expect(await statuses(ana, id)).toEqual(['ACTIVE', null, 'TAKING_PART', 'TAKING_PART'])
    await onCase(bruno, 'withdrawFromCase', id)
    world.setNow('2027-04-17T06:59:00.000Z')
    const still = await world.person('bruno', 'still')
    expect((await readCase(still, id)).viewerCan.rejoin).toBe(true)
    world.setNow('2027-04-17T07:00:00.000Z')
    expect((await readCase(still, id)).viewerCan.rejoin).toBe(false)
    expect((await refusedOn(still, 'rejoinCase', id)).code).toBe('TOO_LATE')
    world.setNow(now)
  })

  it('lets the rest go on while two opposing parties remain', async () => {
    const id = await threeActive()
    await onCase(lena, 'withdrawFromCase', id)
    expect(await statuses(bruno, id)).toEqual(['ACTIVE', null, 'TAKING_PART', 'TAKING_PART', 'WITHDRAWN'])
    const [joint] = await conversations(lena, id)
    expect(
      (
        await lena.refused(sendDocument, {
          input: { key: key(), conversationId: joint?.id, body: 'x', audience: joint?.audience },
        })
      ).code,
    ).toBe('NOT_YOURS_TO_DO')
    await onCase(ana, 'withdrawFromCase', id)
    expect(await statuses(bruno, id)).toEqual(['CLOSED', 'NO_AGREEMENT', 'WITHDRAWN', 'TAKING_PART', 'WITHDRAWN'])
  })

  it('of all of one side: coming back on the other side opens nothing, until there is somebody to talk to', async () => {
    const id = await threeActive()
    await onCase(lena, 'withdrawFromCase', id)
    await onCase(ana, 'withdrawFromCase', id)
    await onCase(lena, 'rejoinCase', id)
    expect(await statuses(bruno, id)).toEqual(['CLOSED', 'NO_AGREEMENT', 'WITHDRAWN', 'TAKING_PART', 'TAKING_PART'])
    await onCase(ana, 'rejoinCase', id)
    expect(await statuses(bruno, id)).toEqual(['ACTIVE', null, 'TAKING_PART', 'TAKING_PART', 'TAKING_PART'])
  })

  it('that closes the case takes its request out of the mediators’ queue', async () => {
    const id = await activeCase(world, ana, bruno)
    await onCase(bruno, 'requestMediator', id)
    expect((await queueOf(mira)).map(request => request.caseId)).toContain(id)
    await onCase(bruno, 'withdrawFromCase', id)
    expect((await queueOf(mira)).map(request => request.caseId)).not.toContain(id)
    expect((await readCase(ana, id)).mediation.status).toBe('NONE')
    await onCase(bruno, 'rejoinCase', id)
    expect((await readCase(ana, id)).viewerCan.requestMediator).toBe(true)
  })

  it('that closes the case ends the mediation: the mediator stands up, and private conversations end', async () => {
    const id = await mediatedCase(world, ana, bruno, mira)
    const { id: threadId } = await openPrivate(ana, id)
    await onCase(bruno, 'withdrawFromCase', id)
    const seen = await readCase(ana, id)
    expect(seen.mediation.status).toBe('ENDED')
    expect(seen.seats.filter(seat => seat.endedAt === null).map(seat => seat.name)).toEqual([
      'Ana Silva',
      'Bruno Reyes',
    ])
    expect(await ana.do(`query($id: ID!) { conversation(id: $id) { isOpen } }`, { id: threadId })).toEqual({
      conversation: { isOpen: false },
    })
    await onCase(bruno, 'rejoinCase', id)
    world.later({ minutes: 1 })
    const [joint] = await conversations(ana, id)
    expect(joint?.audience).toHaveLength(1)
  })

  it('and coming back asks for a mediator again, where the program sends one from the start', async () => {
    const id = await threeJoined(neighbors, 'PARTICIPANT')
    for (const person of [ana, bruno, lena]) await optIn(person, id)
    await onCase(lena, 'withdrawFromCase', id)
    await onCase(bruno, 'withdrawFromCase', id)
    expect(await statuses(ana, id)).toEqual(['CLOSED', 'NO_AGREEMENT', 'TAKING_PART', 'WITHDRAWN', 'WITHDRAWN'])
    expect((await queueOf(mira)).map(request => request.caseId)).not.toContain(id)
    await onCase(bruno, 'rejoinCase', id)
    expect(await readCase(ana, id)).toMatchObject({ status: 'ACTIVE', mediation: { status: 'REQUESTED' } })
  })
})

describe('what somebody may do', () => {
  const acts = [
    ['optIn', 'optIn'],
    ['decline', 'declineCase'],
    ['withdraw', 'withdrawFromCase'],
    ['rejoin', 'rejoinCase'],
    ['requestMediator', 'requestMediator'],
    ['cancelMediatorRequest', 'cancelMediatorRequest'],
    ['endMediation', 'endMediation'],
  ] as const

  /** Every act that is not offered is refused; those that are offered are tried elsewhere in this file, one by one. */
  async function refusesTheRest(person: TestPerson, id: string, offered: string[]): Promise<void> {
    const { viewerCan } = await readCase(person, id)
    expect(acts.filter(([may]) => viewerCan[may]).map(([may]) => may)).toEqual(offered)
    for (const [may, mutation] of acts) {
      if (!viewerCan[may])
        expect(['NOT_YOURS_TO_DO', 'TOO_LATE'], may).toContain((await refusedOn(person, mutation, id)).code)
    }
  }

  it('is what the case says, at every stage and for everybody in it', async () => {
    const { id, code } = await startCase(world, ana)
    await refusesTheRest(ana, id, ['optIn', 'decline'])
    await optIn(ana, id)
    await refusesTheRest(ana, id, ['withdraw'])
    await join(bruno, code, 'Bruno Reyes')
    await optIn(bruno, id)
    await refusesTheRest(bruno, id, ['withdraw', 'requestMediator'])
    await onCase(bruno, 'requestMediator', id)
    await refusesTheRest(ana, id, ['withdraw', 'cancelMediatorRequest'])
    await mira.do(`mutation($input: TakeMediatorSeatInput!) { takeMediatorSeat(input: $input) { id } }`, {
      input: { key: key(), caseId: id, hasNoConflict: true, introduction: 'I am Mira Cho.' },
    })
    await refusesTheRest(ana, id, ['withdraw', 'endMediation'])
    await refusesTheRest(mira, id, ['endMediation'])
    await onCase(mira, 'endMediation', id)
    await refusesTheRest(mira, id, [])
    await onCase(bruno, 'withdrawFromCase', id)
    await refusesTheRest(ana, id, [])
    await refusesTheRest(bruno, id, ['rejoin'])
  })

  it('is nothing for a stranger, whatever the stage', async () => {
    const { id } = await startCase(world, ana)
    for (const [, mutation] of acts) expect((await refusedOn(sam, mutation, id)).code).toBe('NOT_FOUND')
  })
})
