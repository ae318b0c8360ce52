/** Who is in a conversation, and who writes: told to those who are in it, to nobody else, and kept nowhere. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../person.ts'
import { conversations, inOrder, mediatedCase, onCase, openPrivate, send, signedIn } from '../steps.ts'
import { createPresence } from '../../server/events/presence.ts'
import { openWorld, type World } from '../world.ts'
import { showWriting, visit, type Visit } from './presence-visit.ts'

/** A loaded machine is slow; what never comes fails all the same. */
const soon = { timeout: 5_000 }

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson, sam: TestPerson
let caseId: string, joint: string, hers: string
let seats: Record<string, string>
const open: Visit[] = []

beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira, sam] = await signedIn(world, 'ana', 'bruno', 'mira', 'sam')
  caseId = await mediatedCase(world, ana, bruno, mira)
  joint = (await conversations(ana, caseId)).find(one => one.kind === 'JOINT')?.id ?? ''
  hers = (await openPrivate(ana, caseId)).id
  const document = `query($id: ID!) { case(id: $id) { seats { id name } } }`
  const seen = await ana.do<{ case: { seats: { id: string; name: string }[] } }>(document, { id: caseId })
  seats = Object.fromEntries(seen.case.seats.map(seat => [seat.name.split(' ')[0] ?? '', seat.id]))
})
afterEach(() => open.splice(0).forEach(one => one.stop()))
afterAll(() => world.close())

function enter(person: TestPerson, conversationId = joint): Visit {
  const one = visit(world.url, person, conversationId)
  open.push(one)
  return one
}
const seatsOf = (...names: string[]) => names.map(name => seats[name]).sort(inOrder)
const events = () =>
  world.platform.database.sql
    .selectFrom('events')
    .select(eb => eb.fn.countAll().as('n'))
    .executeTakeFirstOrThrow()

describe('who is in a conversation', () => {
  it('is told to those who are in it, as they come and go', async () => {
    const atAna = enter(ana)
    await expect.poll(() => atAna.now()?.here, soon).toEqual(seatsOf('Ana'))
    const atBruno = enter(bruno)
    await expect.poll(() => atAna.now()?.here, soon).toEqual(seatsOf('Ana', 'Bruno'))
    await expect.poll(() => atBruno.now(), soon).toEqual(atAna.now())
    atBruno.stop()
    await expect.poll(() => atAna.now()?.here, soon).toEqual(seatsOf('Ana'))
    atAna.stop()
    await expect.poll(() => world.platform.presence.rooms(), soon).toBe(0)
  })

  it('is one and the same for two windows of one person', async () => {
    const [first, second, atBruno] = [enter(ana), enter(ana), enter(bruno)]
    await expect.poll(() => atBruno.now()?.here, soon).toEqual(seatsOf('Ana', 'Bruno'))
    second.stop()
    first.stop()
    await expect.poll(() => atBruno.now()?.here, soon).toEqual(seatsOf('Bruno'))
  })

  it('leaves nothing behind of windows that are closed at once, before anything was told, too', async () => {
    for (let round = 0; round < 4; round++) {
      const windows = Array.from({ length: 10 }, () => enter(round % 2 ? ana : bruno))
      if (round % 2) await expect.poll(() => windows.at(-1)?.now(), { timeout: 5_000 }).not.toBeNull()
      windows.forEach(one => one.stop())
    }
    await expect.poll(() => world.platform.presence.rooms(), { timeout: 3_000 }).toBe(0)
  })

  it('is told of a writer until the message is sent, and then no longer', async () => {
    const [atAna, atBruno] = [enter(ana), enter(bruno)]
    await expect.poll(() => atAna.now()?.here, soon).toEqual(seatsOf('Ana', 'Bruno'))
    await showWriting(ana, joint)
    await expect.poll(() => atBruno.now()?.writing, soon).toEqual(seatsOf('Ana'))
    await send(ana, caseId, 'JOINT', 'Sent')
    await expect.poll(() => atBruno.now()?.writing, soon).toEqual([])
  })

  it('passes by itself when a writer stops', async () => {
    const { database, clock, log } = world.platform
    const own = createPresence(database, clock, () => undefined, log, 200)
    const told: string[][] = []
    const session = await world.platform.database.sql
      .selectFrom('sessions')
      .select('id')
      .where('person_id', '=', world.ids.ana)
      .executeTakeFirstOrThrow()
    const leave = own.enter({
      ...{ id: 'a', conversationId: joint, personId: world.ids.ana, sessionId: session.id },
      give: state => void told.push(state.writing),
      end: () => undefined,
    })
    own.writing(joint, world.ids.bruno)
    await expect.poll(() => told.at(-1), soon).toEqual(seatsOf('Bruno'))
    await expect.poll(() => told.at(-1), { timeout: 3_000 }).toEqual([])
    leave()
    own.close()
  })

  it('writes nothing: no event, no feed, no row anywhere', async () => {
    const before = await events()
    const atAna = enter(ana)
    await expect.poll(() => atAna.now()?.here, soon).toEqual(seatsOf('Ana'))
    await showWriting(ana, joint)
    expect(await events()).toEqual(before)
    const statements = await world.statements(() => showWriting(ana, joint))
    expect(statements.filter(one => /insert|update|delete/i.test(one.replace('for no key update', '')))).toEqual([])
  })
})

describe('a private conversation', () => {
  it('tells the other party nothing of who is in it and who writes, wherever they listen', async () => {
    const [atBruno, feed] = [enter(bruno), await bruno.listen()]
    await expect.poll(() => atBruno.now()?.here, soon).toEqual(seatsOf('Bruno'))
    const before = [atBruno.told.length, feed.heard.length]
    const [atAna, atMira] = [enter(ana, hers), enter(mira, hers)]
    await expect.poll(() => atAna.now()?.here, soon).toEqual(seatsOf('Ana', 'Mira'))
    await showWriting(ana, hers)
    await expect.poll(() => atMira.now()?.writing, soon).toEqual(seatsOf('Ana'))
    await new Promise(resolve => setTimeout(resolve, 300))
    expect([atBruno.told.length, feed.heard.length]).toEqual(before)
    feed.stop()
  })

  it('is not there for who does not read it, and not to be told from one that never was', async () => {
    const nothing = '01890000-0000-7000-8000-000000000000'
    const tries = [enter(bruno, hers), enter(sam, hers), enter(sam), enter(sam, nothing), enter(bruno, nothing)]
    for (const one of tries) await expect.poll(() => one.refused, soon).toBe('NOT_FOUND')
    const refused = await bruno.refused(`mutation($input: ShowWritingInput!) { showWriting(input: $input) }`, {
      input: { key: crypto.randomUUID(), conversationId: hers },
    })
    expect(refused.code).toBe('NOT_FOUND')
    const nobody = enter(world.anonymous())
    await expect.poll(() => nobody.closed, soon).toBe(4403)
  })
})

describe('on an open connection', () => {
  it('somebody whose session has ended is told nothing more', async () => {
    const window = await world.person('bruno', 'phone')
    const [there, atAna] = [enter(window), enter(ana)]
    await expect.poll(() => there.now()?.here, soon).toEqual(seatsOf('Ana', 'Bruno'))
    await window.do(`mutation($input: KeyInput!) { signOut(input: $input) }`, { input: { key: crypto.randomUUID() } })
    const told = there.told.length
    await showWriting(ana, joint)
    await expect.poll(() => there.closed, soon).toBe(4403)
    expect(there.told.length).toBe(told)
    await expect.poll(() => atAna.now()?.writing, soon).toEqual(seatsOf('Ana'))
  })

  it('nobody is told of anybody in the joint conversation once an order keeps them apart', async () => {
    const [atAna, atBruno] = [enter(ana), enter(bruno)]
    await expect.poll(() => atBruno.now()?.here, soon).toEqual(seatsOf('Ana', 'Bruno'))
    await expect.poll(() => atAna.now()?.here, soon).toEqual(seatsOf('Ana', 'Bruno'))
    const { sql } = world.platform.database
    await sql.updateTable('cases').set({ safety_mode: true }).where('id', '=', caseId).execute()
    const told = atBruno.told.length
    await showWriting(ana, joint).catch(() => undefined)
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(atBruno.told.length).toBe(told)
    await sql.updateTable('cases').set({ safety_mode: false }).where('id', '=', caseId).execute()
  })

  it('a party that has left is told nothing more, and is in the room no longer', async () => {
    const [atAna, atBruno] = [enter(ana), enter(bruno)]
    await expect.poll(() => atAna.now()?.here, soon).toEqual(seatsOf('Ana', 'Bruno'))
    await onCase(bruno, 'withdrawFromCase', caseId)
    const told = atBruno.told.length
    enter(ana)
    await expect.poll(() => atAna.now()?.here, soon).toEqual(seatsOf('Ana'))
    expect(atBruno.told.length).toBe(told)
  })
})
