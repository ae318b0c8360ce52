import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { key, type TestPerson } from '../person.ts'
import { activeCase, conversations, sendDocument, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let ana: TestPerson, bruno: TestPerson
beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno] = await signedIn(world, 'ana', 'bruno')
})
afterAll(() => world.close())

const save = `mutation($input: SaveDraftInput!) { saveDraft(input: $input) { slot body savedAt } }`
const keep = (person: TestPerson, slot: string, body: string) =>
  person.do<{ saveDraft: { body: string } | null }>(save, { input: { key: key(), slot, body } })
const kept = async (person: TestPerson, slot: string) =>
  (
    await person.do<{ draft: { body: string } | null }>(`query($slot: String!) { draft(slot: $slot) { body } }`, {
      slot,
    })
  ).draft?.body ?? null

describe('a draft', () => {
  it('is kept exactly as it was typed, the newest in place of the one before', async () => {
    await keep(ana, 'start-case', 'first')
    const body = '  Señor, مرحبا 👩‍👩‍👧\r\n\t{"json": true} '
    await keep(ana, 'start-case', body)
    expect(await kept(ana, 'start-case')).toBe(body)
    const window = await world.person('ana', 'phone')
    expect(await kept(window, 'start-case')).toBe(body)
  })

  it('is its author’s alone, under any slot', async () => {
    await keep(ana, 'offer:1', 'mine')
    expect(await kept(bruno, 'offer:1')).toBeNull()
    await keep(bruno, 'offer:1', 'his')
    expect([await kept(ana, 'offer:1'), await kept(bruno, 'offer:1')]).toEqual(['mine', 'his'])
    expect(await world.anonymous().refused(`{ draft(slot: "offer:1") { body } }`)).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    })
    expect(await world.anonymous().refused(save, { input: { key: key(), slot: 'offer:1', body: 'x' } })).toMatchObject({
      code: 'SIGN_IN_NEEDED',
    })
  })

  it('is thrown away when it is emptied', async () => {
    await keep(ana, 'offer:2', 'something')
    expect((await keep(ana, 'offer:2', '')).saveDraft).toBeNull()
    expect(await kept(ana, 'offer:2')).toBeNull()
  })

  it('that arrives again late does not take the place of a newer one', async () => {
    const early = { input: { key: key(), slot: 'offer:3', body: 'early' } }
    await ana.do(save, early)
    await keep(ana, 'offer:3', 'late')
    await ana.do(save, early)
    expect(await kept(ana, 'offer:3')).toBe('late')
  })

  it.each(['', 'UPPER', 'a b', 'x'.repeat(101), "';--"])('is refused under the slot %j', async slot => {
    expect(await ana.refused(save, { input: { key: key(), slot, body: 'x' } })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'slot',
    })
  })

  it('has 40,000 characters at most', async () => {
    await keep(ana, 'long', '😀'.repeat(40_000))
    expect(await ana.refused(save, { input: { key: key(), slot: 'long', body: 'x'.repeat(40_001) } })).toMatchObject({
      field: 'body',
      reason: 'TOO_LONG',
      max: 40_000,
    })
    expect([...((await kept(ana, 'long')) ?? '')]).toHaveLength(40_000)
  })

  it('of a message goes when the message is sent, and stays when it is refused', async () => {
    const caseId = await activeCase(world, ana, bruno)
    const [joint] = await conversations(ana, caseId)
    const slot = `conversation:${joint?.id}`
    await keep(ana, slot, 'Hello')
    await ana.refused(sendDocument, { input: { key: key(), conversationId: joint?.id, body: 'Hello', audience: [] } })
    expect(await kept(ana, slot)).toBe('Hello')
    await ana.do(sendDocument, {
      input: { key: key(), conversationId: joint?.id, body: 'Hello', audience: joint?.audience },
    })
    expect(await kept(ana, slot)).toBeNull()
  })

  it('lies in the database sealed with a key of its author', async () => {
    await keep(ana, 'secret', 'OKAPI')
    const rows = await world.platform.database.sql
      .selectFrom('drafts')
      .select('body')
      .where('person_id', '=', world.ids.ana)
      .execute()
    expect(rows.map(row => Buffer.from(row.body).toString('latin1')).join()).not.toContain('OKAPI')
  })
})
