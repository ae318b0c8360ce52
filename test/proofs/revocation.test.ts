/**
 * Sockets that are open when a right ends: nothing is delivered on them that was committed after. Each time somebody who
 * still may hear waits for the same news, so that silence is not mere slowness. (Signing out: test/events/live.test.ts;
 * at another server: test/events/several-servers.test.ts; presence: test/events/presence.test.ts.)
 */
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessTokenFor } from '../../server/accounts/access-token.ts'
import { newcomer, playerOf, sit, type Player } from '../outsiders/cast.ts'
import { partiesOf } from '../offers/deals.ts'
import { key, personIn, type Listening, type TestPerson } from '../person.ts'
import { activeCase, mediatedCase, onCase, send, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

let world: World
let ana: TestPerson, bruno: TestPerson, mira: TestPerson
let caseId: string
let paula: Player, omar: Player, ruth: Player, nora: Player

beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
  caseId = await mediatedCase(world, ana, bruno, mira)
  const [anas = ''] = await partiesOf(ana, caseId)
  paula = await newcomer(world, 'Paula Gray', 'paula@example.org')
  ruth = await newcomer(world, 'Ruth Park', 'ruth@example.org')
  nora = await newcomer(world, 'Nora Finch', 'nora@example.org')
  omar = await playerOf(world, await world.person('omar'), world.ids.omar)
  await sit(world, paula, { caseId, role: 'REPRESENTATIVE', partyId: anas, name: 'Paula Gray' })
  await sit(world, ruth, { caseId, role: 'SUPPORT', partyId: anas, name: 'Ruth Park' })
  await sit(world, nora, { caseId, role: 'CO_MEDIATOR', name: 'Nora Finch' })
  await sit(world, omar, { caseId, role: 'OBSERVER', name: 'Omar Haddad' })
})
afterAll(() => world.close())

const bodiesAt = ({ heard }: Listening): string[] =>
  heard.flatMap(({ change }) => (change.message as { body: string } | null)?.body ?? [])

/** Says something that all hear, then ends the right, then says something more: what was heard of it. */
async function heardAround(listener: TestPerson, end: () => Promise<unknown>): Promise<string[]> {
  const [there, stays] = [await listener.listen(), await bruno.listen()]
  await send(ana, caseId, 'JOINT', 'before')
  await there.until(one => (one.change.message as { body: string } | null)?.body === 'before')
  await end()
  world.later({ minutes: 0.1 })
  await send(ana, caseId, 'JOINT', 'after')
  await stays.until(one => (one.change.message as { body: string } | null)?.body === 'after')
  await wait(150)
  there.stop()
  stays.stop()
  return bodiesAt(there)
}

const endSeat = (personId: string, how: 'removed' | 'ended') => () => {
  const now = world.now()
  const seat = how === 'removed' ? { removed_at: now, ended_at: now } : { ended_at: now, reads_until: now }
  return world.platform.database.sql.updateTable('seats').set(seat).where('person_id', '=', personId).execute()
}

describe('on a socket that is open, nothing comes any more', () => {
  it.each([
    ['a representative whose seat was removed', () => paula, 'removed'],
    ['whoever supported a party, once their seat has ended', () => ruth, 'ended'],
    ['a co-mediator whose seat has ended', () => nora, 'ended'],
    ['an observer whose seat was removed', () => omar, 'removed'],
  ] as const)('for %s', async (_who, player, how) => {
    const { person, actor } = player()
    expect(await heardAround(person, endSeat(actor.personId, how))).toEqual(['before'])
  })

  it('in any window of who signs out everywhere, and the sockets are closed', async () => {
    const [first, second] = [await world.person('mira', 'first'), await world.person('mira', 'second')]
    const other = await second.listen()
    const heard = await heardAround(first, () =>
      first.do(`mutation($input: KeyInput!) { signOutEverywhere(input: $input) }`, { input: { key: key() } }),
    )
    expect(heard).toEqual(['before'])
    expect(bodiesAt(other)).toEqual(['before'])
    await expect.poll(() => other.closed, { timeout: 3_000 }).toBe(4403)
  })

  it('once the token has ended: the socket is closed, to come back with a new one', async () => {
    const { actor } = await playerOf(world, bruno, world.ids.bruno)
    const before = new Date(world.now().getTime() - 10 * 60_000 + 1_000)
    const platform = { ...world.platform, clock: { ...world.platform.clock, now: () => before } }
    const late = personIn(world.url, 'late')
    late.token = accessTokenFor(platform, actor.personId, actor.sessionId).token
    const there = await late.listen()
    await expect.poll(() => there.closed, { timeout: 5_000 }).toBe(4403)
    await send(ana, caseId, 'JOINT', 'too late')
    expect(bodiesAt(there)).toEqual([])
  })

  it('of the queue for who is on the roster no longer', async () => {
    const theo = await newcomer(world, 'Theo Brandt', 'theo@example.org')
    const rows = world.platform.database.sql
    const id = world.platform.clock.newId()
    await rows
      .insertInto('program_neutrals')
      .values({
        id,
        program_key: 'lasc-small-claims',
        person_id: theo.actor.personId,
        organisation: 'Elsewhere',
        since: world.now(),
        until: null,
        away_from: null,
        away_until: null,
      })
      .execute()
    const again = await activeCase(world, ana, bruno)
    const [there, stays] = [await theo.person.listen(), await (await world.person('mira')).listen()]
    await onCase(bruno, 'requestMediator', again)
    await there.until(one => one.change.kind === 'QUEUE_CHANGED')
    await rows.updateTable('program_neutrals').set({ until: world.now() }).where('id', '=', id).execute()
    const count = stays.heard.length
    await onCase(bruno, 'cancelMediatorRequest', again)
    await expect.poll(() => stays.heard.length).toBeGreaterThan(count)
    await wait(150)
    expect(there.heard.filter(one => one.change.kind === 'QUEUE_CHANGED').length).toBe(1)
    there.stop()
    stays.stop()
  })

  it('nor did anything of a case ever come to staff, and their reading ends with their work', async () => {
    const carla = await world.person('carla')
    const there = await carla.listen()
    const document = `query($id: ID!) { staffCase(id: $id) { id } }`
    expect(await carla.do(document, { id: caseId })).toEqual({ staffCase: { id: caseId } })
    await send(ana, caseId, 'JOINT', 'not for staff')
    const rows = world.platform.database.sql.updateTable('program_staff').where('person_id', '=', world.ids.carla)
    await rows.set({ until: world.now() }).execute()
    expect((await carla.refused(document, { id: caseId })).code).toBe('NOT_FOUND')
    await wait(150)
    expect(there.heard.map(one => one.change.kind)).toEqual(['CAUGHT_UP'])
    there.stop()
  })
})
