import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../server/act.ts'
import { takeSeat as sit } from '../../server/cases/take-seat.ts'
import { jobWho } from '../../server/jobs.ts'
import { mailsTo } from '../mails.ts'
import { key, type TestPerson } from '../person.ts'
import {
  activeCase,
  conversations,
  mediatedCase,
  onCase,
  openPrivate,
  send,
  sendDocument,
  takeSeat,
  type SeenConversation,
  signedIn,
} from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { markRead, readThread, upload } from './threads.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, sam: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira, sam] = await signedIn(world, 'ana', 'bruno', 'mira', 'sam')
})
afterAll(() => world.close())

const open = `mutation($input: OpenPrivateConversationInput!) { openPrivateConversation(input: $input) { id } }`

/** All that somebody can ask about a case, a card, a feed and the mails. */
async function everythingFor(person: TestPerson, caseId: string): Promise<unknown> {
  const seen = await person.do(
    `query($id: ID!) { viewer { cursor } myCases { nodes { id unread lastActivityAt waitingFor } }
      case(id: $id) { id status unread seats { id name role startedAt } timeline { nodes { id kind at by subjectId } } nextStep { kind } tasks { key status }
        mediation { status startedAt neutralNames } viewerCan { openPrivateConversation }
        conversations { id kind partyId audience isOpen unread lastMessageAt readUpTo participants { id name } messages { nodes { id body } startCursor hasPreviousPage } } } }`,
    { id: caseId },
  )
  return { seen }
}

describe('a private conversation', () => {
  let caseId: string, hers: SeenConversation, messageId: string
  beforeAll(async () => {
    caseId = await mediatedCase(world, ana, bruno, mira)
    hers = await openPrivate(ana, caseId)
    messageId = (await send(ana, caseId, 'PRIVATE', 'ZEBRA: I would take 1,500.')).id
  })

  it('is read by its party and the mediator, under the stamp of mediation', async () => {
    for (const person of [ana, mira]) {
      expect((await readThread(person, hers.id)).nodes.map(({ body, stamp }) => [body, stamp])).toEqual([
        ['ZEBRA: I would take 1,500.', 'MEDIATION'],
      ])
    }
    expect((await conversations(mira, caseId)).map(one => one.kind)).toEqual(['JOINT', 'PRIVATE'])
  })

  it('opens on the acknowledgement of the very text that is shown, which is kept with version and time', async () => {
    const refused = await bruno.refused(open, { input: { key: key(), caseId, explanationVersion: 'an old one' } })
    expect(refused.code).toBe('EXPLANATION_CHANGED')
    const rows = await world.platform.database.sql
      .selectFrom('acceptances')
      .selectAll()
      .where('case_id', '=', caseId)
      .where('subject', '=', 'PRIVATE_CONVERSATION')
      .execute()
    expect(rows.map(row => [row.person_id, row.version])).toEqual([[world.ids.ana, refused.version]])
  })

  it('is one per party and mediation, however often it is opened', async () => {
    expect((await openPrivate(ana, caseId)).id).toBe(hers.id)
  })

  it('does not exist for the other party: not by its id, not in lists, counts, errors or times', async () => {
    const guess = `query($id: ID!) { conversation(id: $id) { id unread } }`
    const random = await bruno.refused(guess, { id: '01890000-0000-7000-8000-000000000000' })
    expect(await bruno.refused(guess, { id: hers.id })).toEqual(random)
    const attempts = [
      bruno.refused(sendDocument, {
        input: { key: key(), conversationId: hers.id, body: 'x', audience: hers.audience },
      }),
      bruno.refused(`mutation($input: MarkReadInput!) { markRead(input: $input) { id } }`, {
        input: { key: key(), conversationId: hers.id, messageId },
      }),
    ]
    for (const refused of await Promise.all(attempts)) expect(refused).toEqual(random)
    expect(JSON.stringify(await everythingFor(bruno, caseId))).not.toMatch(
      new RegExp(`ZEBRA|${hers.id}|${messageId}|PRIVATE"`),
    )
    const upHere = await upload(bruno, hers.id, 'a.txt', Buffer.from('text'))
    const upNowhere = await upload(bruno, '01890000-0000-7000-8000-000000000000', 'a.txt', Buffer.from('text'))
    expect([upHere.status, await upHere.json()]).toEqual([upNowhere.status, await upNowhere.json()])
  })

  it('changes nothing that the other party can obtain, whatever is said, read or uploaded in it', async () => {
    const before = await everythingFor(bruno, caseId)
    const mails = async () => (await mailsTo(world, 'bruno')).length
    const mailsBefore = await mails()
    const { id } = await send(mira, caseId, 'PRIVATE', 'What would you take?')
    await markRead(ana, hers.id, id)
    expect((await upload(ana, hers.id, 'a.txt', Buffer.from('text'))).status).toBe(201)
    await send(ana, caseId, 'PRIVATE', 'That.')
    expect(await everythingFor(bruno, caseId)).toEqual(before)
    expect(await mails()).toBe(mailsBefore)
  })

  it('is not heard by the other party on an open socket', async () => {
    const [atBruno, atMira] = [await bruno.listen(), await mira.listen()]
    const { id } = await send(ana, caseId, 'PRIVATE', 'QUAGGA')
    await atMira.until(one => one.change.subjectId === id)
    await send(ana, caseId, 'JOINT', 'to both')
    await atBruno.until(one => one.change.kind === 'MESSAGE_SENT')
    expect(atBruno.heard.map(one => one.change.kind)).toEqual(['CAUGHT_UP', 'MESSAGE_SENT'])
    atBruno.stop()
    atMira.stop()
  })

  it('is sealed with a key of its own: what is in the database opens with no other', async () => {
    const rows = await world.platform.database.sql
      .selectFrom('conversations')
      .select(['kind', 'data_key_id'])
      .where('case_id', '=', caseId)
      .execute()
    expect(new Set(rows.map(row => row.data_key_id)).size).toBe(rows.length)
    const bodies = await world.platform.database.sql
      .selectFrom('messages')
      .select('body')
      .where('case_id', '=', caseId)
      .execute()
    expect(bodies.map(row => Buffer.from(row.body).toString('latin1')).join()).not.toContain('ZEBRA')
  })
})

describe('opening a private conversation', () => {
  it('is for a party that takes part while a mediation runs', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const input = () => ({ input: { key: key(), caseId, explanationVersion: '1' } })
    expect(await ana.refused(open, input())).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    await onCase(bruno, 'requestMediator', caseId)
    await takeSeat(mira, caseId)
    expect(await mira.refused(open, input())).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    expect(await sam.refused(open, input())).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('is heard by the mediator, and by nobody else', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const [atBruno, atMira] = [await bruno.listen(), await mira.listen()]
    const { id } = await openPrivate(ana, caseId)
    await atMira.until(one => one.change.kind === 'CONVERSATION_OPENED' && one.change.conversationId === id)
    await send(ana, caseId, 'JOINT', 'to both')
    await atBruno.until(one => one.change.kind === 'MESSAGE_SENT')
    expect(atBruno.heard.map(one => one.change.kind)).not.toContain('CONVERSATION_OPENED')
    atBruno.stop()
    atMira.stop()
  })
})

describe('after its mediation', () => {
  it('a private conversation is read by those who were in it and written by nobody', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const { id } = await openPrivate(ana, caseId)
    await send(ana, caseId, 'PRIVATE', 'between us')
    const audience = (await conversations(ana, caseId)).find(one => one.id === id)?.audience
    world.later({ minutes: 1 })
    await onCase(bruno, 'endMediation', caseId)
    expect(
      await ana.refused(sendDocument, { input: { key: key(), conversationId: id, body: 'more', audience } }),
    ).toMatchObject({ code: 'CONVERSATION_NOT_OPEN' })
    expect(
      await mira.refused(sendDocument, { input: { key: key(), conversationId: id, body: 'more', audience: [] } }),
    ).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    for (const person of [ana, mira])
      expect((await readThread(person, id)).nodes.map(one => one.body)).toEqual(['between us'])
    const { conversation } = await ana.do<{ conversation: unknown }>(
      `query($id: ID!) { conversation(id: $id) { isOpen viewerCan { send acknowledge } } }`,
      { id },
    )
    expect(conversation).toEqual({ isOpen: false, viewerCan: { send: false, acknowledge: false } })
  })

  it('a new mediation does not let the neutral into what was confided in the one before: a fresh conversation starts', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const before = await openPrivate(ana, caseId)
    await send(ana, caseId, 'PRIVATE', 'confided to Mira')
    await onCase(bruno, 'endMediation', caseId)
    world.later({ minutes: 1 })
    await onCase(bruno, 'requestMediator', caseId)
    await world.platform.database.sql
      .insertInto('program_neutrals')
      .values({
        id: world.platform.clock.newId(),
        program_key: 'lasc-small-claims',
        person_id: world.ids.sam,
        organisation: 'Center',
        since: world.now(),
        until: null,
      })
      .execute()
    await takeSeat(sam, caseId)
    expect((await conversations(sam, caseId)).map(one => one.kind)).toEqual(['JOINT'])
    expect(await sam.refused(`query($id: ID!) { conversation(id: $id) { id } }`, { id: before.id })).toMatchObject({
      code: 'NOT_FOUND',
    })
    const { conversation } = await ana.do<{ conversation: unknown }>(
      `query($id: ID!) { conversation(id: $id) { isOpen viewerCan { acknowledge } } }`,
      { id: before.id },
    )
    expect(conversation).toEqual({ isOpen: false, viewerCan: { acknowledge: true } })
    const fresh = await openPrivate(ana, caseId)
    expect(fresh.id).not.toBe(before.id)
    expect((await readThread(sam, fresh.id)).nodes).toEqual([])
    expect((await readThread(mira, before.id)).nodes.map(one => one.body)).toEqual(['confided to Mira'])
    expect(await mira.refused(`query($id: ID!) { conversation(id: $id) { id } }`, { id: fresh.id })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('a seat', () => {
  it('that was removed reads, hears and downloads nothing from that moment, what it has read before included', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const { id } = await openPrivate(ana, caseId)
    const file = (await (await upload(ana, id, 'a.txt', Buffer.from('text'))).json()) as { id: string }
    const shown = (await conversations(ana, caseId)).find(one => one.id === id)
    await ana.do(sendDocument, {
      input: { key: key(), conversationId: id, body: 'see', audience: shown?.audience, evidenceIds: [file.id] },
    })
    expect((await mira.fetch(`/evidence/${file.id}`)).status).toBe(200)
    const atMira = await mira.listen()
    await world.platform.database.sql
      .updateTable('seats')
      .set({ removed_at: world.now() })
      .where('case_id', '=', caseId)
      .where('person_id', '=', world.ids.mira)
      .execute()
    expect((await mira.fetch(`/evidence/${file.id}`)).status).toBe(404)
    expect(await mira.refused(`query($id: ID!) { conversation(id: $id) { id } }`, { id })).toMatchObject({
      code: 'NOT_FOUND',
    })
    const atBruno = await bruno.listen()
    await send(ana, caseId, 'JOINT', 'without her')
    await atBruno.until(one => one.change.kind === 'MESSAGE_SENT')
    expect(atMira.heard.map(one => one.change.kind)).toEqual(['CAUGHT_UP'])
    atBruno.stop()
    atMira.stop()
  })

  it('that was removed leaves a party what it uploaded itself, for the hearing, and a neutral nothing', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const [joint] = await conversations(ana, caseId)
    const uploaded = async (person: TestPerson) =>
      (await (await upload(person, joint?.id, 'a.txt', Buffer.from('text'))).json()) as { url: string }
    const [anas, miras] = [await uploaded(ana), await uploaded(mira)]
    await world.platform.database.sql
      .updateTable('seats')
      .set({ removed_at: world.now() })
      .where('case_id', '=', caseId)
      .execute()
    expect((await ana.fetch(anas.url)).status).toBe(200)
    expect((await mira.fetch(miras.url)).status).toBe(404)
  })

  it('of an observer reads the joint conversation, writes nowhere, and enters no private one', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const omar = await world.person('omar')
    await openPrivate(ana, caseId)
    await seat(caseId, 'OBSERVER')
    const seen = await conversations(omar, caseId)
    expect(seen.map(one => one.kind)).toEqual(['JOINT'])
    expect(
      await omar.refused(sendDocument, {
        input: { key: key(), conversationId: seen[0]?.id, body: 'x', audience: seen[0]?.audience },
      }),
    ).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    expect((await upload(omar, seen[0]?.id, 'a.txt', Buffer.from('text'))).status).toBe(400)
    const [joint] = await conversations(ana, caseId)
    expect(joint?.audience).toHaveLength(3)
  })

  it('of a second mediator who comes later reads a private conversation from then on, and its party is told before it writes', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const omar = await world.person('omar')
    const shown = await openPrivate(ana, caseId)
    await send(ana, caseId, 'PRIVATE', 'only for Mira')
    await seat(caseId, 'CO_MEDIATOR')
    expect(await readThread(omar, shown.id)).toEqual({ nodes: [], startCursor: null, hasPreviousPage: false })
    expect((await conversations(omar, caseId)).map(one => one.unread)).toEqual([0, 0])
    expect(
      await ana.refused(sendDocument, {
        input: { key: key(), conversationId: shown.id, body: 'x', audience: shown.audience },
      }),
    ).toMatchObject({ code: 'AUDIENCE_CHANGED' })
    world.later({ minutes: 1 })
    await send(ana, caseId, 'PRIVATE', 'for both')
    expect((await readThread(omar, shown.id)).nodes.map(one => one.body)).toEqual(['for both'])
    expect((await readThread(mira, shown.id)).nodes.map(one => one.body)).toEqual(['only for Mira', 'for both'])
  })
})

/** No mutation seats them yet: the verb that will be called then. */
async function seat(caseId: string, role: 'OBSERVER' | 'CO_MEDIATOR'): Promise<void> {
  await act(world.platform, jobWho('start-up'), ctx =>
    sit(ctx, { caseId, personId: world.ids.omar, role, partyId: null, name: 'Omar Haddad' }),
  )
}
