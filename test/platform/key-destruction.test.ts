/** After the retention period the key of a private conversation is destroyed, and its words with it, in every backup. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { destroyKeys } from '../../server/conversations/destroy-keys.ts'
import { upload } from '../conversations/threads.ts'
import { key, type TestPerson } from '../person.ts'
import { conversations, mediatedCase, onCase, openPrivate, send, sendDocument, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let ana: TestPerson
let bruno: TestPerson
let mira: TestPerson
beforeEach(async () => {
  world = await openWorld()
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
})
afterEach(() => world.close())

const SECRET = 'I would take nine hundred'
const document = `query($id: ID!) { conversation(id: $id) { messages(last: 10) { nodes { id body destroyedAt seatId sentAt evidence { id } } } } }`

interface Seen {
  id: string
  body: string
  destroyedAt: string | null
  evidence: { id: string }[]
}

const messagesOf = async (person: TestPerson, id: string): Promise<Seen[]> =>
  (await person.do<{ conversation: { messages: { nodes: Seen[] } } }>(document, { id })).conversation.messages.nodes

/** Everybody comes back on a later day. */
async function comeBack(days: number): Promise<void> {
  world.later({ days })
  for (const [person, name] of [
    [ana, 'ana'],
    [bruno, 'bruno'],
    [mira, 'mira'],
  ] as const)
    await person.signInAs(name)
}

async function endedMediation() {
  const caseId = await mediatedCase(world, ana, bruno, mira)
  const { id } = await openPrivate(ana, caseId)
  const said = await send(ana, caseId, 'PRIVATE', SECRET)
  const file = (await (await upload(ana, id, 'proof.txt', Buffer.from('a receipt'))).json()) as { id: string }
  const conversation = (await conversations(ana, caseId)).find(one => one.id === id)
  await ana.do(sendDocument, {
    input: { key: key(), conversationId: id, body: '', audience: conversation?.audience, evidenceIds: [file.id] },
  })
  await send(ana, caseId, 'JOINT', 'See you at the hearing')
  await onCase(ana, 'endMediation', caseId)
  return { caseId, id, said, file }
}

const keyOf = (conversationId: string) =>
  world.platform.database.sql
    .selectFrom('data_keys')
    .select(['wrapped', 'destroyed_at'])
    .where('subject_id', '=', conversationId)
    .executeTakeFirstOrThrow()

describe('the key of a private conversation', () => {
  it('is destroyed when the program’s time is over, not a day before; what was said jointly stays', async () => {
    const { caseId, id, said, file } = await endedMediation()
    await comeBack(364)
    expect(await destroyKeys(world.platform)).toBe(0)
    expect((await messagesOf(ana, id)).map(one => one.body)).toContain(SECRET)
    await comeBack(2)
    expect(await destroyKeys(world.platform)).toBe(1)
    expect((await keyOf(id)).wrapped).toHaveLength(0)

    const [first, second] = await messagesOf(ana, id)
    const destroyedAt = world.now().toISOString()
    expect(first).toMatchObject({ id: said.id, body: '', destroyedAt, evidence: [] })
    expect(second).toMatchObject({ body: '', destroyedAt, evidence: [] })
    expect((await ana.fetch(`/evidence/${file.id}`)).status).toBe(404)
    const joint = (await conversations(ana, caseId)).find(one => one.kind === 'JOINT')
    const together = await messagesOf(ana, joint?.id ?? '')
    expect(together.at(-1)).toMatchObject({ body: 'See you at the hearing', destroyedAt: null })
    expect(await destroyKeys(world.platform)).toBe(0)
  })

  it('stays while a mediation runs, however long', async () => {
    const caseId = await mediatedCase(world, ana, bruno, mira)
    const { id } = await openPrivate(ana, caseId)
    await send(ana, caseId, 'PRIVATE', SECRET)
    await comeBack(900)
    expect(await destroyKeys(world.platform)).toBe(0)
    expect((await messagesOf(ana, id))[0]?.body).toBe(SECRET)
    await onCase(mira, 'endMediation', caseId)
  })

  it('is never destroyed under a legal hold, and goes when the hold is lifted', async () => {
    const { caseId, id } = await endedMediation()
    const hold = (at: Date | null) =>
      world.platform.database.sql.updateTable('cases').set({ legal_hold_at: at }).where('id', '=', caseId).execute()
    await hold(world.now())
    await comeBack(1_000)
    expect(await destroyKeys(world.platform)).toBe(0)
    expect((await messagesOf(ana, id))[0]?.body).toBe(SECRET)
    await hold(null)
    expect(await destroyKeys(world.platform)).toBe(1)
  })

  it('is destroyed by the job alone: nobody else changes a data key', async () => {
    const { act } = await import('../../server/act.ts')
    const { jobWho } = await import('../../server/jobs.ts')
    const { sql } = await import('kysely')
    for (const name of ['sealing', 'deadlines'] as const) {
      const changed = await act(world.platform, jobWho(name), async ctx => {
        const asked = await sql`select destroy_old_keys(${ctx.now})`.execute(ctx.sql)
        const { numUpdatedRows } = await ctx.sql
          .updateTable('data_keys')
          .set({ destroyed_at: ctx.now })
          .executeTakeFirst()
        return asked.rows.length + Number(numUpdatedRows)
      })
      expect(changed, name).toBe(0)
    }
  })

  it('is destroyed by the jobs of a running server, once an hour', async () => {
    const { id } = await endedMediation()
    await comeBack(400)
    await world.app.jobs.run()
    expect((await keyOf(id)).destroyed_at).not.toBeNull()
  })
})
