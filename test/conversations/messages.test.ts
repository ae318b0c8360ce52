import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { key, type TestPerson } from '../person.ts'
import {
  activeCase,
  conversations,
  mediatedCase,
  onCase,
  send,
  sendDocument,
  startCase,
  takeSeat,
  type SeenConversation,
  signedIn,
} from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { readThread } from './threads.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, sam: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira, sam] = await signedIn(world, 'ana', 'bruno', 'mira', 'sam')
})
afterAll(() => world.close())

describe('a message', () => {
  let caseId: string, joint: SeenConversation
  beforeAll(async () => {
    caseId = await activeCase(world, ana, bruno)
    joint = (await conversations(ana, caseId))[0] as SeenConversation
  })
  const input = (changes: Record<string, unknown> = {}) => ({
    input: { key: key(), conversationId: joint.id, body: 'Hello', audience: joint.audience, ...changes },
  })

  it('says who sent it, from which seat, when, and that it is negotiation while no neutral sits', async () => {
    const { sendMessage } = await ana.do<{ sendMessage: Record<string, unknown> }>(
      `mutation($input: SendMessageInput!) { sendMessage(input: $input) { author role body stamp sentAt key seatId conversationId evidence { id } } }`,
      input({ key: 'my-own-key-1' }),
    )
    expect(sendMessage).toMatchObject({
      author: 'Ana Silva',
      role: 'PARTY',
      body: 'Hello',
      stamp: 'NEGOTIATION',
      sentAt: world.now().toISOString(),
      key: 'my-own-key-1',
      conversationId: joint.id,
      evidence: [],
    })
  })

  it('keeps emoji, Arabic and line breaks as they were written, and drops control characters', async () => {
    const body = 'سأدفع ٥٠٠ دولار 👩‍👩‍👧‍👦\n\nMañana\t“sí”'
    const { sendMessage } = await ana.do<{ sendMessage: { body: string } }>(
      sendDocument,
      input({ body: `  ${body}\u0000\u0007\u001b[31m\r\nend ` }),
    )
    expect(sendMessage.body).toBe(`${body}[31m\nend`)
    const { nodes } = await readThread(bruno, joint.id)
    expect(nodes.at(-1)?.body).toBe(`${body}[31m\nend`)
  })

  it.each([
    ['', 'REQUIRED'],
    [' \n\t ', 'REQUIRED'],
    ['\u0000', 'REQUIRED'],
    ['x'.repeat(20_000), 'TOO_LONG'],
    ['😀'.repeat(10_001), 'TOO_LONG'],
  ])('refuses what is empty or longer than 10,000 characters, and stores nothing', async (body, reason) => {
    const before = (await readThread(ana, joint.id)).nodes.length
    expect(await ana.refused(sendDocument, input({ body }))).toMatchObject({ code: 'BAD_INPUT', field: 'body', reason })
    expect((await readThread(ana, joint.id)).nodes).toHaveLength(before)
  })

  it('may have exactly 10,000 characters, an emoji counting as one', async () => {
    const { sendMessage } = await ana.do<{ sendMessage: { body: string } }>(
      sendDocument,
      input({ body: '😀'.repeat(10_000) }),
    )
    expect([...sendMessage.body]).toHaveLength(10_000)
  })

  it('is one message under one key, and nothing else may be said under it', async () => {
    const same = input()
    const [first, second] = [
      await ana.do<{ sendMessage: { id: string } }>(sendDocument, same),
      await ana.do<{ sendMessage: { id: string } }>(sendDocument, same),
    ]
    expect(second.sendMessage.id).toBe(first.sendMessage.id)
    for (const changes of [{ body: 'Hello!' }, { evidenceIds: [first.sendMessage.id] }]) {
      expect(await ana.refused(sendDocument, { input: { ...same.input, ...changes } })).toMatchObject({
        code: 'KEY_REUSED',
      })
    }
    const hers = (await readThread(bruno, joint.id)).nodes.filter(message => message.key === same.input.key)
    expect(hers).toHaveLength(1)
  })

  it('lets another person use the same key for a message of their own', async () => {
    const same = input()
    await ana.do(sendDocument, same)
    const [atBruno] = await conversations(bruno, caseId)
    await bruno.do(sendDocument, { input: { ...same.input, audience: atBruno?.audience, body: 'mine' } })
    const under = (await readThread(ana, joint.id)).nodes.filter(message => message.key === same.input.key)
    expect(under.map(message => message.body)).toEqual(['Hello', 'mine'])
  })

  it.each(['', 'short', 'with blanks in it', 'x'.repeat(65)])('refuses the key %j', async bad => {
    expect(await ana.refused(sendDocument, input({ key: bad }))).toMatchObject({ code: 'BAD_INPUT', field: 'key' })
  })

  it('does not exist for a stranger, who cannot tell it from a conversation that is not there', async () => {
    const guess = `query($id: ID!) { conversation(id: $id) { id messages { nodes { body } } } }`
    const [real, random, nonsense] = await Promise.all(
      [joint.id, '01890000-0000-7000-8000-000000000000', "' or 1=1 --"].map(id => sam.refused(guess, { id })),
    )
    expect(real).toMatchObject({ code: 'NOT_FOUND' })
    expect(random).toEqual(real)
    expect(nonsense).toEqual(real)
    expect(await sam.refused(sendDocument, input())).toMatchObject({ code: 'NOT_FOUND' })
    expect(await world.anonymous().refused(guess, { id: joint.id })).toMatchObject({ code: 'SIGN_IN_NEEDED' })
  })
})

describe('the audience of a message', () => {
  it('must be who reads the conversation now: a newcomer is never written to unknowingly', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const [shown] = await conversations(ana, caseId)
    await onCase(bruno, 'requestMediator', caseId)
    await takeSeat(mira, caseId)
    const [now] = await conversations(ana, caseId)
    const message = { key: key(), conversationId: shown?.id, body: 'for Bruno', audience: shown?.audience }
    const refused = await ana.refused(sendDocument, { input: message })
    expect(refused.code).toBe('AUDIENCE_CHANGED')
    expect([...(refused.audience as string[])].sort()).toEqual([...(now?.audience ?? [])].sort())
    expect(now?.audience).toHaveLength(2)
    const nobody = randomUUID()
    for (const audience of [[], [nobody], [...(now?.audience ?? []), nobody]]) {
      expect(await ana.refused(sendDocument, { input: { ...message, audience } })).toMatchObject({
        code: 'AUDIENCE_CHANGED',
      })
    }
    for (const nonsense of ['nonsense', 'a\u0000b']) {
      expect(await ana.refused(sendDocument, { input: { ...message, audience: [nonsense] } })).toMatchObject({
        code: 'BAD_INPUT',
        field: 'audience',
      })
    }
    await ana.do(sendDocument, { input: { ...message, audience: [...(now?.audience ?? [])].toReversed() } })
    expect((await readThread(bruno, shown?.id)).nodes.map(one => one.body)).toEqual([
      'I am Mira Cho. I take no side.',
      'for Bruno',
    ])
  })
})

describe('who may write', () => {
  it('is nobody before everybody takes part', async () => {
    const { id } = await startCase(world, ana)
    const [joint] = await conversations(ana, id)
    const message = { key: key(), conversationId: joint?.id, body: 'early', audience: [] }
    expect(await ana.refused(sendDocument, { input: message })).toMatchObject({ code: 'CASE_NOT_ACTIVE' })
    const { conversation } = await ana.do<{ conversation: unknown }>(
      `query($id: ID!) { conversation(id: $id) { isOpen viewerCan { send acknowledge } } }`,
      { id: joint?.id },
    )
    expect(conversation).toEqual({ isOpen: false, viewerCan: { send: false, acknowledge: false } })
  })

  it('is nobody after the case was closed without an agreement; everybody still reads', async () => {
    const caseId = await activeCase(world, ana, bruno)
    await send(ana, caseId, 'JOINT', 'a last word')
    await onCase(bruno, 'withdrawFromCase', caseId)
    const [joint] = await conversations(ana, caseId)
    expect(
      await ana.refused(sendDocument, {
        input: { key: key(), conversationId: joint?.id, body: 'late', audience: joint?.audience },
      }),
    ).toMatchObject({ code: 'CASE_CLOSED' })
    expect((await readThread(bruno, joint?.id)).nodes.map(one => one.body)).toEqual(['a last word'])
  })

  it('is the mediator while her mediation runs, and what all say then is mediation; later it is negotiation again', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    expect((await send(ana, caseId, 'JOINT', 'during')).stamp).toBe('MEDIATION')
    expect((await send(mira, caseId, 'JOINT', 'hers')).stamp).toBe('MEDIATION')
    const [joint] = await conversations(mira, caseId)
    world.later({ minutes: 1 })
    await onCase(ana, 'endMediation', caseId)
    world.later({ minutes: 1 })
    expect((await send(ana, caseId, 'JOINT', 'after')).stamp).toBe('NEGOTIATION')
    expect(
      await mira.refused(sendDocument, {
        input: { key: key(), conversationId: joint?.id, body: 'late', audience: joint?.audience },
      }),
    ).toMatchObject({ code: 'NOT_YOURS_TO_DO' })
    expect((await readThread(mira, joint?.id)).nodes.map(one => one.body)).toEqual([
      'I am Mira Cho. I take no side.',
      'during',
      'hers',
    ])
    expect((await readThread(ana, joint?.id)).nodes.map(one => one.stamp)).toEqual([
      'MEDIATION',
      'MEDIATION',
      'MEDIATION',
      'NEGOTIATION',
    ])
  })

  it('after her seat has ended, the mediator cannot tell whether anything more was said', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    await onCase(ana, 'endMediation', caseId)
    const facts = async () =>
      await mira.do(
        `query($id: ID!) { case(id: $id) { unread conversations { unread lastMessageAt audience messages { nodes { id } } } } }`,
        { id: caseId },
      )
    const before = await facts()
    world.later({ minutes: 1 })
    await send(ana, caseId, 'JOINT', 'without her')
    expect(await facts()).toEqual(before)
  })
})

describe('after a binding agreement', () => {
  it('the parties go on writing, and every message says that it came after', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const close = world.platform.database.sql
      .updateTable('cases')
      .set({ status: 'CLOSED', outcome: 'AGREEMENT', closed_at: world.now() })
    await close.where('id', '=', caseId).execute()
    expect((await send(ana, caseId, 'JOINT', 'I have paid')).stamp).toBe('AFTER_AGREEMENT')
  })
})

describe('messages of two people at the same moment', () => {
  it('all arrive, numbered one after the other for everybody alike', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const [atAna] = await conversations(ana, caseId)
    const [atBruno] = await conversations(bruno, caseId)
    const say = (person: TestPerson, at: SeenConversation | undefined, body: string) =>
      person.do(sendDocument, { input: { key: key(), conversationId: at?.id, body, audience: at?.audience } })
    await Promise.all(
      [0, 1, 2, 3, 4, 5, 6, 7].flatMap(number => [
        say(ana, atAna, `ana ${number}`),
        say(bruno, atBruno, `bruno ${number}`),
      ]),
    )
    const [forAna, forBruno] = [await readThread(ana, atAna?.id), await readThread(bruno, atAna?.id)]
    expect(forAna).toEqual(forBruno)
    expect(new Set(forAna.nodes.map(message => message.body)).size).toBe(16)
    const rows = await world.platform.database.sql
      .selectFrom('messages')
      .select('seq')
      .where('case_id', '=', caseId)
      .orderBy('seq')
      .execute()
    expect(rows.map(row => row.seq)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
  })
})
