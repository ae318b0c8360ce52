/** Webhooks as standardwebhooks.com has them: signed, thin, tried again for days, and never sent into the inner network. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callWebhook } from '../../server/courts/call-webhook.ts'
import { retryMinutes } from '../../server/courts/deliver-webhooks.ts'
import { checkWebhookUrl, mayReach } from '../../server/courts/webhook-address.ts'
import { listDeliveries } from '../../server/courts/list-deliveries.ts'
import { nobody } from '../../server/jobs.ts'
import { look } from '../../server/look.ts'
import { key } from '../person.ts'
import { openWorld, type World } from '../world.ts'
import {
  courtOf,
  isSignedBy,
  openReceiver,
  refer,
  type CourtSystem,
  type Received,
  type Receiver,
} from './court-system.ts'

let world: World
let court: CourtSystem, other: CourtSystem
let receiver: Receiver, elsewhere: Receiver

beforeAll(async () => {
  world = await openWorld('2027-02-20T18:00:00.000Z', { courts: { releaseMinutes: 60, webhooksToLoopback: true } })
  court = await courtOf(world, 'santa-clara', ['santa-clara-small-claims'])
  other = await courtOf(world, 'los-angeles', ['lasc-small-claims'])
  receiver = await openReceiver(world)
  elsewhere = await openReceiver(world)
})
afterAll(async () => {
  await Promise.all([receiver.close(), elsewhere.close()])
  await world.close()
})

const addDocument = `mutation($url: String!) { addWebhook(input: { url: $url }) { secret webhook { id url disabledAt } } }`
const add = async (url: string) =>
  (await court.do<{ addWebhook: { secret: string; webhook: { id: string } } }>(addDocument, { url })).addWebhook
interface Delivery {
  id: string
  webhookId: string
  cursor: string
  state: string
  tries: number
  lastAnswer: string | null
  nextTryAt: string | null
}
const deliveries = async (onlyGivenUp = false) =>
  (
    await court.do<{ deliveries: Delivery[] }>(
      `query($only: Boolean!) { deliveries(onlyGivenUp: $only) { id webhookId cursor state tries lastAnswer nextTryAt } }`,
      { only: onlyGivenUp },
    )
  ).deliveries
const deliver = () => world.app.jobs.run()
const givenUp = `{ givenUpDeliveries { nodes { id courtName host tries lastAnswer isRemoved } } }`
const settle = (verb: string, deliveryId: string) =>
  [
    `mutation($input: DeliveryInput!) { ${verb}Delivery(input: $input) }`,
    { input: { key: key(), deliveryId } },
  ] as const

/** What the office of the court’s program sees of a dead letter, and nobody else; let be in the end, for the court to ask again. */
async function staffSettle(id: string): Promise<void> {
  const [carla, sam] = await Promise.all([world.person('carla'), world.person('sam')])
  const seen = {
    givenUpDeliveries: {
      nodes: [
        {
          id,
          courtName: 'Court of santa-clara',
          host: new URL(receiver.url).host,
          tries: 10,
          lastAnswer: '500',
          isRemoved: false,
        },
      ],
    },
  }
  expect(await carla.do(givenUp)).toEqual(seen)
  expect(await sam.refused(givenUp)).toMatchObject({ code: 'NOT_FOUND' })
  const { sql } = world.platform.database
  const worksFor = sql.updateTable('program_staff').where('person_id', '=', world.ids.carla)
  const ofTheCourt = worksFor.where('program_key', '=', 'santa-clara-small-claims')
  await ofTheCourt.set({ until: world.now() }).execute()
  expect(await carla.do(givenUp)).toEqual({ givenUpDeliveries: { nodes: [] } })
  for (const verb of ['retry', 'dismiss'])
    for (const person of [carla, sam])
      expect(await person.refused(...settle(verb, id)), verb).toMatchObject({ code: 'NOT_FOUND' })
  await ofTheCourt.set({ until: null }).execute()
  await carla.do(...settle('retry', id))
  expect((await carla.do<typeof seen>(givenUp)).givenUpDeliveries.nodes).toEqual([])
  const again = await sql.selectFrom('court_outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect([again.tries, again.given_up_at, again.next_try_at !== null]).toEqual([0, null, true])
  await sql
    .updateTable('court_outbox')
    .set({ tries: 10, next_try_at: null, given_up_at: world.now() })
    .where('id', '=', id)
    .execute()
  expect(await carla.do(givenUp)).toEqual(seen)
  await carla.do(...settle('dismiss', id))
  expect((await carla.do<typeof seen>(givenUp)).givenUpDeliveries.nodes).toEqual([])
  expect(await carla.refused(...settle('retry', id))).toMatchObject({ code: 'NOT_FOUND' })
  expect((await deliveries(true)).map(each => each.id)).toEqual([id])
}

let numbers = 0
const referOne = () => refer(court, `24HOOK${++numbers}`)

let secret: string
let webhookId: string

describe('a webhook', () => {
  it('tells of what was committed, signed, without content', async () => {
    ;({
      secret,
      webhook: { id: webhookId },
    } = await add(receiver.url))
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const referred = await referOne()
    await deliver()
    const [first] = receiver.received
    if (!first) throw new Error('nothing was received')
    expect(first.event).toEqual({
      type: 'case.referred',
      timestamp: '2027-02-20T18:00:00.000Z',
      data: { cursor: referred.case.cursor, caseId: referred.case.id },
    })
    expect(isSignedBy(secret, first)).toBe(true)
    expect(isSignedBy(secret, { ...first, body: first.body.replace('referred', 'listed') })).toBe(false)
    expect(first.body).not.toMatch(/Ana|Bruno|HOOK/)
    expect(Number(first.headers['webhook-timestamp'])).toBe(world.now().getTime() / 1000)
    await deliver()
    expect(receiver.received).toHaveLength(1)
  })

  it('is told nothing of what was refused', async () => {
    await court.refused(`mutation($input: ReferCaseInput!) { referCase(input: $input) { status } }`, {
      input: {
        messageId: 'm-1',
        caseNumber: '24HOOK1',
        programKey: 'santa-clara-small-claims',
        caseType: 'SMALL_CLAIMS',
        parties: [],
      },
    })
    await deliver()
    expect(receiver.received).toHaveLength(1)
  })

  it('is signed with both secrets while they are rotated, and then with the new one alone', async () => {
    const { rotateWebhookSecret: rotated } = await court.do<{ rotateWebhookSecret: { secret: string } }>(
      `mutation($id: ID!) { rotateWebhookSecret(input: { webhookId: $id, overlapHours: 1 }) { secret } }`,
      { id: webhookId },
    )
    await referOne()
    await deliver()
    const during = receiver.received.at(-1)
    if (!during) throw new Error('nothing was received')
    expect([isSignedBy(secret, during), isSignedBy(rotated.secret, during)]).toEqual([true, true])
    world.later({ hours: 2 })
    await court.renew()
    await referOne()
    await deliver()
    const after = receiver.received.at(-1)
    if (!after) throw new Error('nothing was received')
    expect([isSignedBy(secret, after), isSignedBy(rotated.secret, after)]).toEqual([false, true])
    ;({ secret } = rotated)
  })

  it('that is down for a day gets everything afterwards, in order, each once more under the same id', async () => {
    receiver.answers(503)
    const before = receiver.received.length
    await referOne()
    await referOne()
    await deliver()
    const firstTry = receiver.received.at(-1)?.headers['webhook-id']
    expect(receiver.received).toHaveLength(before + 1)
    for (let hour = 0; hour < 24; hour++) {
      world.later({ hours: 1 })
      await deliver()
    }
    await court.renew()
    const waiting = (await deliveries()).filter(one => one.state === 'WAITING')
    expect(waiting).toHaveLength(2)
    expect(waiting.every(one => one.lastAnswer === '503')).toBe(true)
    receiver.answers(204)
    world.later({ hours: 24 })
    await deliver()
    const [one, two] = receiver.received.slice(-2)
    expect(one?.headers['webhook-id']).toBe(firstTry)
    expect(Number(two?.event.data.cursor)).toBe(Number(one?.event.data.cursor) + 1)
    await court.renew()
    expect((await deliveries()).filter(each => each.state !== 'DELIVERED')).toEqual([])
  })

  it('that never answers well is given up after days, stays to be seen, and can be asked again', async () => {
    receiver.answers(500)
    await referOne()
    await deliver()
    for (const minutes of retryMinutes) {
      world.later({ minutes: Math.ceil(minutes) })
      await deliver()
    }
    await court.renew()
    const [dead, ...more] = await deliveries(true)
    expect([dead?.state, dead?.tries, dead?.nextTryAt, more.length]).toEqual(['GIVEN_UP', 10, null, 0])
    await staffSettle(dead?.id ?? '')
    receiver.answers(200)
    await court.do(`mutation($id: ID!) { redeliver(input: { deliveryId: $id }) }`, { id: dead?.id })
    await deliver()
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(dead?.id)
    expect(await deliveries(true)).toEqual([])
    const foreign = `mutation($id: ID!) { redeliver(input: { deliveryId: $id }) }`
    await other.renew()
    expect(await other.refused(foreign, { id: dead?.id })).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('that redirects is not followed', async () => {
    receiver.answers({ redirectTo: elsewhere.url })
    await referOne()
    await deliver()
    expect(elsewhere.received).toEqual([])
    expect((await deliveries())[0]).toMatchObject({ state: 'WAITING', lastAnswer: '302' })
  })

  it('that answers 410 is never called again', async () => {
    receiver.answers(410)
    world.later({ minutes: 1 })
    await deliver()
    const { webhooks } = await court.do<{ webhooks: { id: string; disabledBecause: string | null }[] }>(
      `{ webhooks { id disabledBecause } }`,
    )
    expect(webhooks).toMatchObject([{ id: webhookId, disabledBecause: 'GONE' }])
    const before = receiver.received.length
    await referOne()
    await deliver()
    expect(receiver.received).toHaveLength(before)
    const [dead] = await deliveries(true)
    await world.person('carla')
    const { id: sessionId } = await world.platform.database.sql
      .selectFrom('sessions')
      .select('id')
      .where('person_id', '=', world.ids.carla)
      .where('ended_at', 'is', null)
      .limit(1)
      .executeTakeFirstOrThrow()
    // Staff of the court's programs see its dead letters, too.
    const carla = { actor: { kind: 'PERSON' as const, personId: world.ids.carla, sessionId }, request: nobody }
    const seen = await look(world.platform, carla, ctx => listDeliveries(ctx, { onlyGivenUp: true, first: 10 }))
    expect(seen.map(one => [one.id, one.courtKey, one.lastAnswer])).toEqual([[dead?.id, 'santa-clara', '410']])
    expect(
      await court.refused(`mutation($id: ID!) { redeliver(input: { deliveryId: $id }) }`, { id: dead?.id }),
    ).toMatchObject({ code: 'WEBHOOK_REMOVED' })
  })

  it('that is slow is given up after a while, and holds up no other', async () => {
    receiver.answers('NEVER')
    const [slow, quick] = [await add(receiver.url), await add(elsewhere.url)]
    const before = receiver.received.length
    await referOne()
    const round = deliver()
    await expect.poll(() => receiver.received.length, { timeout: 3_000 }).toBe(before + 1)
    await expect.poll(() => elsewhere.received.length, { timeout: 3_000 }).toBe(1)
    expect(isSignedBy(quick.secret, elsewhere.received[0] as Received)).toBe(true)
    await receiver.close()
    await round
    const all = await deliveries()
    const toldTo = (id: string) => all.find(one => one.webhookId === id)
    expect(toldTo(quick.webhook.id)).toMatchObject({ state: 'DELIVERED', lastAnswer: '204' })
    expect(toldTo(slow.webhook.id)).toMatchObject({ state: 'WAITING', lastAnswer: 'UNREACHABLE' })
    const never = await openReceiver(world)
    never.answers('NEVER')
    const call = { url: never.url, headers: {}, body: '{}' }
    expect(await callWebhook(world.platform.config, call, 200)).toBe('TIMEOUT')
    await never.close()
  })
})

describe('an address', () => {
  const inProduction = { courts: { releaseMinutes: 60, webhooksToLoopback: false } }

  it('of an inner network is refused, however it is written', () => {
    for (const url of [
      'http://court.example.gov/hook',
      'https://127.0.0.1/hook',
      'https://2130706433/hook',
      'https://0x7f.1/hook',
      'https://[::1]/hook',
      'https://[::ffff:10.0.0.1]/hook',
      'https://[fd00::1]/hook',
      'https://10.1.2.3/hook',
      'https://169.254.169.254/latest/meta-data',
      'https://localhost/hook',
      'https://database/hook',
      'https://parley.internal/hook',
      'https://user:password@court.example.gov/hook',
      'ftp://court.example.gov/hook',
      'not an address',
    ])
      expect(() => checkWebhookUrl(inProduction, url), url).toThrow(/address/)
    expect(checkWebhookUrl(inProduction, 'https://court.example.gov/hook')).toBe('https://court.example.gov/hook')
  })

  it('is checked again for what its name leads to, and for this machine', async () => {
    const answer = await callWebhook(inProduction, {
      url: receiver.url.replace('127.0.0.1', 'localhost'),
      headers: {},
      body: '{}',
    })
    expect(answer).toBe('ADDRESS_REFUSED')
    expect(await callWebhook(inProduction, { url: receiver.url, headers: {}, body: '{}' })).toBe('ADDRESS_REFUSED')
    for (const inner of [
      '10.0.0.1',
      '172.31.0.1',
      '192.168.1.1',
      '100.64.0.1',
      'fe80::1',
      'fc00::1',
      '::ffff:127.0.0.1',
      '64:ff9b::1',
    ])
      expect([inner, mayReach(inner, inProduction)]).toEqual([inner, false])
    for (const outer of ['93.184.216.34', '2606:2800:220:1::1']) expect(mayReach(outer, inProduction)).toBe(true)
  })
})
