import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allMails } from '../mails.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, conversations, onCase, send, takeSeat, type SeenConversation, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { markRead } from './threads.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, sam: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira, sam] = await signedIn(world, 'ana', 'bruno', 'mira', 'sam')
})
afterAll(() => world.close())

describe('what is unread', () => {
  let caseId: string, joint: SeenConversation
  beforeEach(async () => {
    caseId = await activeCase(world, ana, bruno)
    joint = (await conversations(ana, caseId))[0] as SeenConversation
  })
  const unread = async (person: TestPerson) => (await conversations(person, caseId))[0]?.unread

  it('counts what others said and one has not read; what one says oneself is read', async () => {
    const first = await send(ana, caseId, 'JOINT', 'one')
    await send(ana, caseId, 'JOINT', 'two')
    expect([await unread(ana), await unread(bruno)]).toEqual([0, 2])
    expect(await markRead(bruno, joint.id, first.id)).toEqual({ unread: 1, readUpTo: first.id })
    await send(bruno, caseId, 'JOINT', 'three')
    expect([await unread(ana), await unread(bruno)]).toEqual([1, 0])
  })

  it('never grows by reading an older message in another window', async () => {
    const first = await send(ana, caseId, 'JOINT', 'one')
    const second = await send(ana, caseId, 'JOINT', 'two')
    await markRead(bruno, joint.id, second.id)
    expect(await markRead(bruno, joint.id, first.id)).toEqual({ unread: 0, readUpTo: second.id })
  })

  it('is nobody else’s to know: reading changes nothing that another person can obtain', async () => {
    const { id } = await send(ana, caseId, 'JOINT', 'one')
    const everything = async () =>
      await ana.do(
        `query($id: ID!) { myCases { nodes { id unread lastActivityAt } } viewer { cursor }
      case(id: $id) { unread timeline { nodes { id kind } } conversations { unread readUpTo lastMessageAt } } }`,
        { id: caseId },
      )
    const before = await everything()
    await markRead(bruno, joint.id, id)
    expect(await everything()).toEqual(before)
  })

  it('cannot be marked for a message that one does not read', async () => {
    const { id } = await send(ana, caseId, 'JOINT', 'one')
    for (const [person, conversationId, messageId] of [
      [sam, joint.id, id],
      [bruno, joint.id, joint.id],
      [bruno, id, id],
    ] as const) {
      await expect(markRead(person, conversationId, messageId)).rejects.toThrow('NOT_FOUND')
    }
  })

  it('leaves out the history for a mediator who comes later, and counts from then on', async () => {
    for (const body of ['one', 'two', 'three']) await send(ana, caseId, 'JOINT', body)
    await onCase(bruno, 'requestMediator', caseId)
    await takeSeat(mira, caseId)
    const read = async () =>
      (
        await mira.do<{
          case: { conversations: { unread: number; readUpTo: string; messages: { nodes: { body: string }[] } }[] }
        }>(`query($id: ID!) { case(id: $id) { conversations { unread readUpTo messages { nodes { body } } } } }`, {
          id: caseId,
        })
      ).case.conversations[0]
    expect((await read())?.messages.nodes.map(one => one.body)).toEqual([
      'one',
      'two',
      'three',
      'I am Mira Cho. I take no side.',
    ])
    expect((await read())?.unread).toBe(0)
    await send(bruno, caseId, 'JOINT', 'four')
    expect((await read())?.unread).toBe(1)
  })
})

describe('notices', () => {
  it('tell the readers of a conversation that there is news, not more than once in a while, and never the author', async () => {
    const caseId = await activeCase(world, ana, bruno)
    world.later({ hours: 1 })
    await ana.signInAs('ana')
    const news = async () => (await allMails(world)).filter(mail => new Date(mail.createdAt) >= world.now())
    await send(ana, caseId, 'JOINT', 'QUAGGA')
    await send(ana, caseId, 'JOINT', 'QUAGGA again')
    const mails = await news()
    expect(mails.map(mail => mail.to)).toEqual(['bruno@demo.parley.example'])
    expect(JSON.stringify(mails)).not.toContain('QUAGGA')
  })
})
