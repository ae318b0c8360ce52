import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../person.ts'
import { activeCase, conversations, mediatedCase, openPrivate, type SeenConversation, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'
import { readThread } from './threads.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson
let caseId: string, joint: SeenConversation
const MESSAGES = 250

beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
  caseId = await activeCase(world, ana, bruno)
  joint = (await conversations(ana, caseId))[0] as SeenConversation
  await say(joint, MESSAGES)
})
afterAll(() => world.close())

/** Many messages of Ana's at once, as they lie in the database: sent one by one they would take the test's whole time. */
async function say({ id }: SeenConversation, count: number): Promise<void> {
  const { keys, clock, database } = world.platform
  const db = database.sql
  const {
    case_id,
    data_key_id,
    last_seq: before,
  } = await db.selectFrom('conversations').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const seats = db.selectFrom('seats').select('id').where('case_id', '=', case_id)
  const seat = await seats.where('person_id', '=', world.ids.ana).executeTakeFirstOrThrow()
  await keys.readyKey(db, data_key_id)
  const rows = Array.from({ length: count }, (_, index) => {
    const messageId = clock.newId()
    const body = keys.seal(data_key_id, `messages.body:${messageId}`, `number ${index + 1}`)
    const facts = {
      id: messageId,
      case_id,
      conversation_id: id,
      seat_id: seat.id,
      stamp: 'NEGOTIATION' as const,
      sent_at: world.now(),
    }
    return { ...facts, seq: before + index + 1, client_key: messageId, body }
  })
  await db.insertInto('messages').values(rows).execute()
  const last = { last_seq: before + count, last_message_at: world.now(), last_seat_id: seat.id }
  await db.updateTable('conversations').set(last).where('id', '=', id).execute()
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

  it.each(['1', '2026-02-31', '0000-01-01', 'infinity', '2026-11-22T10:00:00+99:00', ''])(
    'refuses a cursor of cases with a moment that is none, before the database meets it: %s',
    async at => {
      const after = Buffer.from(`${at}|${caseId}`).toString('base64url')
      expect(
        await bruno.refused(`query($after: String) { myCases(after: $after) { endCursor } }`, { after }),
      ).toMatchObject({ field: 'after', reason: 'UNKNOWN' })
    },
  )
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
