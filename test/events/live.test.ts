import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { key, type TestPerson } from '../person.ts'
import { activeCase, conversations, mediatedCase, onCase, openPrivate, send, sendDocument, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, sam: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira, sam] = await signedIn(world, 'ana', 'bruno', 'mira', 'sam')
})
afterAll(() => world.close())

describe('the live feed', () => {
  it('brings a message to the other party, whole, and to no stranger', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const [atBruno, atSam] = [await bruno.listen(), await sam.listen()]
    const { id } = await send(ana, caseId, 'JOINT', 'Good morning')
    const heard = await atBruno.until(one => one.change.kind === 'MESSAGE_SENT')
    expect(heard.change).toMatchObject({
      caseId,
      subjectId: id,
      message: { id, body: 'Good morning', author: 'Ana Silva' },
    })
    expect(atSam.heard.map(one => one.change.kind)).toEqual(['CAUGHT_UP'])
    atBruno.stop()
    atSam.stop()
  })

  it('replays what came after the cursor, once each and in order, then says that it has caught up', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const { viewer } = await bruno.do<{ viewer: { cursor: string } }>(`{ viewer { cursor } }`)
    for (const body of ['one', 'two', 'three']) await send(ana, caseId, 'JOINT', body)
    const back = await bruno.listen(viewer.cursor)
    expect(back.heard.map(one => (one.change.message as { body: string } | null)?.body ?? one.change.kind)).toEqual([
      'one',
      'two',
      'three',
      'CAUGHT_UP',
    ])
    const again = await bruno.listen(back.heard[1]?.cursor)
    expect(again.heard.map(one => (one.change.message as { body: string } | null)?.body ?? one.change.kind)).toEqual([
      'three',
      'CAUGHT_UP',
    ])
    back.stop()
    again.stop()
  })

  it('gives each person numbers of their own without gaps, whatever happens elsewhere', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    await openPrivate(ana, caseId)
    const cursors = async (person: TestPerson) => {
      const listening = await person.listen(Buffer.from('feed:0').toString('base64url'))
      listening.stop()
      return listening.heard.map(one => Number(Buffer.from(one.cursor, 'base64url').toString().split(':')[1]))
    }
    const before = await cursors(bruno)
    for (const body of ['a', 'b', 'c']) await send(ana, caseId, 'PRIVATE', body)
    const after = await cursors(bruno)
    expect(after).toEqual(before)
    expect(after.slice(0, -1)).toEqual(after.slice(0, -1).map((_, index) => index + 1))
  })

  it('says nothing of a private conversation to the other party, not even that it exists', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const atBruno = await bruno.listen()
    const atMira = await mira.listen()
    await openPrivate(ana, caseId)
    await send(ana, caseId, 'PRIVATE', 'ZEBRA-1500')
    await atMira.until(one => one.change.kind === 'MESSAGE_SENT')
    await send(ana, caseId, 'JOINT', 'the end')
    await atBruno.until(one => one.change.kind === 'MESSAGE_SENT')
    expect(atBruno.heard.map(one => one.change.kind)).toEqual(['CAUGHT_UP', 'MESSAGE_SENT'])
    expect(JSON.stringify(atBruno.heard)).not.toContain('ZEBRA')
    atBruno.stop()
    atMira.stop()
  })

  it('tells a person’s other windows what they have read, and nobody else', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const { id } = await send(ana, caseId, 'JOINT', 'read me')
    const [joint] = await conversations(bruno, caseId)
    const [atBruno, atAna] = [await bruno.listen(), await ana.listen()]
    await bruno.do(`mutation($input: MarkReadInput!) { markRead(input: $input) { id unread } }`, {
      input: { key: key(), conversationId: joint?.id, messageId: id },
    })
    await atBruno.until(one => one.change.kind === 'CONVERSATION_READ')
    await send(ana, caseId, 'JOINT', 'next')
    await atAna.until(one => one.change.kind === 'MESSAGE_SENT')
    expect(atAna.heard.map(one => one.change.kind)).not.toContain('CONVERSATION_READ')
    atBruno.stop()
    atAna.stop()
  })

  it('ends on an open socket when the session is signed out', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const window = await world.person('bruno', 'second')
    const listening = await window.listen()
    await window.do(`mutation($input: KeyInput!) { signOut(input: $input) }`, { input: { key: key() } })
    await send(ana, caseId, 'JOINT', 'after the sign-out')
    const other = await bruno.listen(listening.heard[0]?.cursor)
    expect(other.heard.some(one => one.change.kind === 'MESSAGE_SENT')).toBe(true)
    expect(listening.heard.some(one => one.change.kind === 'MESSAGE_SENT')).toBe(false)
    other.stop()
  })

  it('refuses a cursor that Parley did not give', async () => {
    await expect(bruno.listen('not-a-cursor')).rejects.toThrow('not heard')
  })

  it('brings the mediator’s end of a mediation to all, and her later silence to herself', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const atMira = await mira.listen()
    await onCase(ana, 'endMediation', caseId)
    await atMira.until(one => one.change.kind === 'MEDIATION_ENDED')
    world.later({ minutes: 1 })
    await send(ana, caseId, 'JOINT', 'between us again')
    await onCase(bruno, 'requestMediator', caseId)
    await atMira.until(one => one.change.kind === 'QUEUE_CHANGED')
    expect(atMira.heard.map(one => one.change.kind)).not.toContain('MESSAGE_SENT')
    atMira.stop()
  })
})

describe('a client-made key', () => {
  it('makes the same message once, however often it is sent, also at the same moment', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const [joint] = await conversations(ana, caseId)
    const input = { key: key(), conversationId: joint?.id, body: 'only once', audience: joint?.audience }
    const answers = await Promise.all(
      [1, 2, 3].map(() => ana.do<{ sendMessage: { id: string } }>(sendDocument, { input })),
    )
    expect(new Set(answers.map(answer => answer.sendMessage.id)).size).toBe(1)
    expect(await ana.refused(sendDocument, { input: { ...input, body: 'other words' } })).toMatchObject({
      code: 'KEY_REUSED',
    })
  })

  it('makes one case of one intent', async () => {
    const input = {
      key: key(),
      programKey: 'lasc-small-claims',
      caseType: 'SMALL_CLAIMS',
      side: 'PLAINTIFF',
      name: 'Ana',
      story: 'x',
      caseNumber: '27SC1',
      others: [{ name: 'B', side: 'DEFENDANT', email: 'b@example.org' }],
    }
    const start = `mutation($input: StartCaseInput!) { startCase(input: $input) { id } }`
    const [first, second] = [
      await ana.do<{ startCase: { id: string } }>(start, { input }),
      await ana.do<{ startCase: { id: string } }>(start, { input }),
    ]
    expect(second.startCase.id).toBe(first.startCase.id)
    expect(await ana.refused(start, { input: { ...input, story: 'y' } })).toMatchObject({ code: 'KEY_REUSED' })
  })
})
