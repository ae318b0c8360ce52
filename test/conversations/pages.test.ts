import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../server/act.ts'
import { sendMessage } from '../../server/conversations/send-message.ts'
import { jobWho } from '../../server/jobs.ts'
import type { TestPerson } from '../person.ts'
import { activeCase, conversations, mediatedCase, openPrivate, type SeenConversation } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { readThread } from './threads.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson
let caseId: string, joint: SeenConversation
const MESSAGES = 250

beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira] = await Promise.all([world.person('ana'), world.person('bruno'), world.person('mira')])
  caseId = await activeCase(world, ana, bruno)
  joint = (await conversations(ana, caseId))[0] as SeenConversation
  await say(joint, MESSAGES)
})
afterAll(() => world.close())

/** Many messages at once, by the verb: over HTTP they would take the test's whole time. */
async function say({ id, audience }: SeenConversation, count: number): Promise<void> {
  const sessions = world.platform.database.sql
    .selectFrom('sessions')
    .select('id')
    .where('person_id', '=', world.ids.ana)
  const session = await sessions.where('ended_at', 'is', null).executeTakeFirstOrThrow()
  const who = {
    actor: { kind: 'PERSON' as const, personId: world.ids.ana, sessionId: session.id },
    request: jobWho('start-up').request,
  }
  for (let number = 1; number <= count; number++) {
    await act(world.platform, who, ctx =>
      sendMessage(ctx, {
        key: `message-${id}-${number}`.slice(-64),
        conversationId: id,
        body: `number ${number}`,
        audience,
        evidenceIds: [],
      }),
    )
  }
}

describe('a long conversation', () => {
  it('is read in pages from the newest back, each message once and in order', async () => {
    const seen: string[] = []
    let before: string | null = null
    const sizes: number[] = []
    do {
      const page = await readThread(bruno, joint.id, 100, before)
      sizes.push(page.nodes.length)
      seen.unshift(...page.nodes.map(message => message.body))
      before = page.hasPreviousPage ? page.startCursor : null
    } while (before)
    expect(sizes).toEqual([100, 100, 50])
    expect(seen).toEqual(Array.from({ length: MESSAGES }, (_, index) => `number ${index + 1}`))
  })

  it('gives 30 at once when nothing else is asked, and says when there is nothing before', async () => {
    const { conversation } = await bruno.do<{
      conversation: { messages: { nodes: { body: string }[]; hasPreviousPage: boolean } }
    }>(`query($id: ID!) { conversation(id: $id) { messages { nodes { body } hasPreviousPage } } }`, { id: joint.id })
    expect(conversation.messages.nodes.map(message => message.body)).toEqual(
      Array.from({ length: 30 }, (_, index) => `number ${index + 221}`),
    )
    expect(conversation.messages.hasPreviousPage).toBe(true)
    const first = await readThread(
      bruno,
      joint.id,
      50,
      (await readThread(bruno, joint.id, 100, (await readThread(bruno, joint.id, 100)).startCursor)).startCursor,
    )
    expect([first.nodes.length, first.hasPreviousPage]).toEqual([50, false])
    const nothing = await readThread(bruno, joint.id, 50, first.startCursor)
    expect(nothing).toEqual({ nodes: [], startCursor: null, hasPreviousPage: false })
  })

  it('counts all of them as unread for who read none', async () => {
    expect((await conversations(bruno, caseId))[0]?.unread).toBe(MESSAGES)
  })

  it.each([0, -1, 101])('refuses a page of %i', async last => {
    await expect(readThread(bruno, joint.id, last)).rejects.toThrow('OUT_OF_RANGE')
  })

  it('refuses a cursor that Parley did not give', async () => {
    await expect(readThread(bruno, joint.id, 10, 'bm90aGluZw')).rejects.toThrow('UNKNOWN')
  })
})

describe('the number of statements', () => {
  const page = `query($id: ID!) { case(id: $id) { id parties { name } unread conversations { id kind partyId unread readUpTo lastMessageAt audience isOpen
    participants { id name role } viewerCan { send acknowledge }
    messages(last: 100) { nodes { id author role body stamp sentAt evidence { id name } } startCursor hasPreviousPage } } } }`

  it('is one for the case, one for its conversations and one for all their messages, however many there are', async () => {
    const mediated = await mediatedCase(world, ana, bruno, mira)
    await openPrivate(ana, mediated)
    await openPrivate(bruno, mediated)
    for (const conversation of await conversations(ana, mediated)) await say(conversation, 100)
    const warm = await mira.do<{ case: { conversations: { messages: { nodes: unknown[] } }[] } }>(page, {
      id: mediated,
    })
    expect(warm.case.conversations.map(conversation => conversation.messages.nodes.length)).toEqual([100, 100, 0])
    const statements = await world.statements(() => mira.do(page, { id: mediated }))
    expect(statements).toHaveLength(3)
  })
})
