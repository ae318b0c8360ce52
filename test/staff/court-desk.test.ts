/** Courts at the desk of those who work for their programs: credentials, webhooks, outcomes, and referrals by file. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { retryMinutes } from '../../server/courts/deliver-webhooks.ts'
import { referralColumns } from '../../client/staff/courts/referral-columns.ts'
import { proveIdentity } from '../offers/deals.ts'
import { key, type TestPerson } from '../person.ts'
import { openWorld, type World } from '../world.ts'
import {
  askToken,
  courtOf,
  openReceiver,
  refer,
  seenByCourt,
  type CourtSystem,
  type Receiver,
} from '../courts/court-system.ts'

let world: World
let court: CourtSystem
let receiver: Receiver
let carla: TestPerson, sam: TestPerson

beforeAll(async () => {
  world = await openWorld('2027-02-20T18:00:00.000Z', { courts: { releaseMinutes: 60, webhooksToLoopback: true } })
  court = await courtOf(world, 'santa-clara', ['santa-clara-small-claims'])
  await courtOf(world, 'los-angeles', ['lasc-small-claims', 'la-unlawful-detainer'])
  receiver = await openReceiver(world)
  ;[carla, sam] = [await world.person('carla'), await world.person('sam')]
})
afterAll(async () => {
  await receiver.close()
  await world.close()
})

interface Court {
  viewerCanManage: boolean
  programs: { key: string; name: string }[]
  clients: {
    id: string
    label: string
    lastUsedAt: string | null
    revokedAt: string | null
    oldSecretUntil: string | null
  }[]
  webhooks: { id: string; url: string; disabledBecause: string | null; waiting: number; givenUp: number }[]
  outcomes: { cells: { programKey: string; outcome: string; count: number | null }[]; total: number | null }
}

const fields = `key name viewerCanManage programs { key name } clients { id label createdAt lastUsedAt revokedAt secretMadeAt oldSecretUntil }
  webhooks { id url createdAt disabledAt disabledBecause waiting givenUp } outcomes { cells { programKey programName outcome count } total }`
const courtDocument = `query($key: String!) { staffCourt(key: $key) { ${fields} } }`
const makeDocument = `mutation($input: MakeCourtClientInput!) { makeCourtClient(input: $input) { clientId secret } }`
const rotateDocument = `mutation($input: RotateCourtSecretInput!) { rotateCourtSecret(input: $input) { clientId secret } }`
const revokeDocument = `mutation($input: CourtClientInput!) { revokeCourtClient(input: $input) { ${fields} } }`
const removeDocument = `mutation($input: CourtWebhookInput!) { removeCourtWebhook(input: $input) { ${fields} } }`
const retryDocument = `mutation($input: CourtWebhookInput!) { retryCourtWebhook(input: $input) { ${fields} } }`

const seen = async (courtKey = 'santa-clara', person = carla): Promise<Court> =>
  (await person.do<{ staffCourt: Court }>(courtDocument, { key: courtKey })).staffCourt
const clientOf = async (id: string) => (await seen()).clients.find(client => client.id === id)
const opens = async (clientId: string, clientSecret: string): Promise<boolean> =>
  (await askToken(world, { clientId, clientSecret })).status === 200
const make = (input: object) =>
  carla.do<{ makeCourtClient: { clientId: string; secret: string | null } }>(makeDocument, { input })

/** Who has just signed in has just proved who it is: that was long ago now. */
const forgetProof = () =>
  world.platform.database.sql
    .updateTable('sessions')
    .set({ identity_confirmed_at: null })
    .where('person_id', '=', world.ids.carla)
    .execute()

/** Carla works for no program of this court but the ones named, while `work` runs. */
async function withCarlaOnlyIn(programs: string[], work: () => Promise<void>): Promise<void> {
  const others = world.platform.database.sql.updateTable('program_staff').where('person_id', '=', world.ids.carla)
  await others.where('program_key', 'not in', programs).set({ until: world.now() }).execute()
  await work().finally(() => others.set({ until: null }).execute())
}

describe('credentials', () => {
  let clientId: string, secret: string

  it('are made after a proof of who it is, and the secret is shown once', async () => {
    const input = { key: key(), courtKey: 'santa-clara', label: ' Case management 2 ' }
    await forgetProof()
    expect(await carla.refused(makeDocument, { input })).toMatchObject({ code: 'IDENTITY_NEEDED' })
    await proveIdentity(world, carla)
    const { makeCourtClient: made } = await make(input)
    ;({ clientId } = made)
    secret = made.secret ?? ''
    expect(secret).toMatch(/^pcs_[\w-]{43}$/)
    expect((await make(input)).makeCourtClient).toEqual({ clientId, secret: null })
    expect(await clientOf(clientId)).toMatchObject({ label: 'Case management 2', lastUsedAt: null, revokedAt: null })
    expect(await opens(clientId, secret)).toBe(true)
    expect(await clientOf(clientId)).toMatchObject({ lastUsedAt: '2027-02-20T18:00:00.000Z' })
    expect(JSON.stringify(await seen())).not.toContain(secret)
    const kept = await world.platform.database.sql
      .selectFrom('done_mutations')
      .select('result')
      .where('operation', '=', 'makeCourtClient')
      .execute()
    expect(kept).toEqual([{ result: clientId }])
  })

  it('are rotated with an overlap, and revoked at once', async () => {
    const rotate = { clientId, overlapHours: 24 }
    expect(await carla.refused(rotateDocument, { input: { key: key(), ...rotate, overlapHours: 169 } })).toMatchObject({
      field: 'overlapHours',
      reason: 'OUT_OF_RANGE',
    })
    const { rotateCourtSecret: renewed } = await carla.do<{ rotateCourtSecret: { secret: string } }>(rotateDocument, {
      input: { key: key(), ...rotate },
    })
    expect(await clientOf(clientId)).toMatchObject({ oldSecretUntil: '2027-02-21T18:00:00.000Z' })
    expect([await opens(clientId, secret), await opens(clientId, renewed.secret)]).toEqual([true, true])
    world.later({ hours: 24, minutes: 1 })
    ;[carla, sam] = [await world.person('carla'), await world.person('sam')]
    expect([await opens(clientId, secret), await opens(clientId, renewed.secret)]).toEqual([false, true])
    expect(await clientOf(clientId)).toMatchObject({ oldSecretUntil: null })
    await forgetProof()
    expect(await carla.refused(rotateDocument, { input: { key: key(), ...rotate } })).toMatchObject({
      code: 'IDENTITY_NEEDED',
    })
    await carla.do(revokeDocument, { input: { key: key(), clientId } })
    expect(await opens(clientId, renewed.secret)).toBe(false)
    await proveIdentity(world, carla)
    expect(await carla.refused(rotateDocument, { input: { key: key(), ...rotate } })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect((await clientOf(clientId))?.revokedAt).toBe(world.now().toISOString())
  })

  it('of a court are in the hands of those alone who work for all of its programs', async () => {
    const losAngeles = await seen('los-angeles')
    expect(losAngeles.viewerCanManage).toBe(true)
    const [client] = losAngeles.clients
    await withCarlaOnlyIn(['lasc-small-claims'], async () => {
      expect(await seen('los-angeles')).toMatchObject({ viewerCanManage: false })
      const input = { key: key(), courtKey: 'los-angeles', label: 'Mine' }
      expect(await carla.refused(makeDocument, { input })).toMatchObject({ code: 'NOT_ALL_PROGRAMS' })
      for (const [document, more] of [
        [rotateDocument, { overlapHours: 0 }],
        [revokeDocument, {}],
      ] as const) {
        const refused = await carla.refused(document, { input: { key: key(), clientId: client?.id, ...more } })
        expect(refused).toMatchObject({ code: 'NOT_ALL_PROGRAMS' })
      }
      const { staffCourts } = await carla.do<{ staffCourts: { key: string }[] }>(`{ staffCourts { key } }`)
      expect(staffCourts).toEqual([{ key: 'los-angeles' }])
      expect(await carla.refused(courtDocument, { key: 'santa-clara' })).toMatchObject({ code: 'NOT_FOUND' })
      expect(await carla.refused(revokeDocument, { input: { key: key(), clientId: court.clientId } })).toMatchObject({
        code: 'NOT_FOUND',
      })
    })
    expect(await sam.refused(courtDocument, { key: 'los-angeles' })).toMatchObject({ code: 'NOT_FOUND' })
    expect(await sam.refused(revokeDocument, { input: { key: key(), clientId: client?.id } })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('webhooks', () => {
  it('are seen, told again what was given up, and removed', async () => {
    await court.renew()
    await court.do(`mutation($url: String!) { addWebhook(input: { url: $url }) { webhook { id } } }`, {
      url: `${receiver.url}?token=secret`,
    })
    receiver.answers(500)
    await refer(court, '24DESK1')
    for (const minutes of [0, ...retryMinutes]) {
      world.later({ minutes })
      await world.app.jobs.run()
    }
    ;[carla, sam] = [await world.person('carla'), await world.person('sam')]
    const [webhook] = (await seen()).webhooks
    expect(webhook).toMatchObject({ url: receiver.url, waiting: 0, givenUp: 1, disabledBecause: null })
    const input = () => ({ key: key(), webhookId: webhook?.id })
    expect(await sam.refused(retryDocument, { input: input() })).toMatchObject({ code: 'NOT_FOUND' })
    receiver.answers(204)
    await carla.do(retryDocument, { input: input() })
    expect((await seen()).webhooks).toMatchObject([{ waiting: 1, givenUp: 0 }])
    const before = receiver.received.length
    await world.app.jobs.run()
    expect(receiver.received).toHaveLength(before + 1)
    expect((await seen()).webhooks).toMatchObject([{ waiting: 0, givenUp: 0 }])
    expect(await sam.refused(removeDocument, { input: input() })).toMatchObject({ code: 'NOT_FOUND' })
    await carla.do(removeDocument, { input: input() })
    expect((await seen()).webhooks).toMatchObject([{ disabledBecause: 'BY_STAFF' }])
    await court.renew()
    await refer(court, '24DESK2')
    await world.app.jobs.run()
    expect(receiver.received).toHaveLength(before + 1)
  })
})

describe('outcomes', () => {
  it('are those that the court was told, of one’s own programs, none below ten', async () => {
    const { outcomes } = await seen()
    expect(outcomes.cells.map(({ programKey, outcome, count }) => [programKey, outcome, count])).toEqual(
      ['AGREEMENT', 'PARTIAL', 'NO_AGREEMENT', 'PENDING'].map(outcome => ['santa-clara-small-claims', outcome, null]),
    )
    await court.renew()
    for (let number = 3; number < 13; number++) await refer(court, `24DESK${number}`)
    const now = (await seen()).outcomes
    expect(now.cells.map(({ outcome, count }) => [outcome, count])).toEqual([
      ['AGREEMENT', null],
      ['PARTIAL', null],
      ['NO_AGREEMENT', null],
      ['PENDING', 12],
    ])
    expect(now.total).toBeNull()
    expect((await seen('los-angeles')).outcomes).toEqual({ cells: [], total: 0 })
  })
})

describe('a file of referrals', () => {
  const header = referralColumns.map(({ name }) => name).join(',')
  const lineOf = (cells: Record<string, string>): string =>
    referralColumns.map(({ name }) => cells[name] ?? '').join(',')
  const good = (caseNumber: string, more: Record<string, string> = {}): string =>
    lineOf({
      case_number: caseNumber,
      program: 'santa-clara-small-claims',
      case_type: 'SMALL_CLAIMS',
      claim: '2200',
      hearing_date: '2027-06-20',
      hearing_time: '08:30',
      plaintiff_name: 'Ana Silva',
      plaintiff_email: 'ana@demo.parley.example',
      defendant_name: 'Bruno Reyes',
      defendant_email: 'bruno@demo.parley.example',
      ...more,
    })
  const send = (body: string | Buffer, person = carla, courtKey = 'santa-clara') =>
    person.fetch(`/referrals/${courtKey}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    })
  const reportOf = async (body: string) => {
    const answer = await send(body)
    expect(answer.status).toBe(200)
    return (await answer.json()) as Record<'taken' | 'known' | 'refused', { line: number }[]> & { lines: number }
  }
  const codeOf = async (answer: Response) => ((await answer.json()) as { error: Record<string, unknown> }).error

  it('with the columns of the template is taken line by line, and the same again changes nothing', async () => {
    const file = [header, good('24FILE1'), good('24FILE2', { hearing_date: 'soon' }), good('24FILE3')].join('\r\n')
    const first = await reportOf(file)
    expect(first).toMatchObject({
      lines: 3,
      taken: [
        { line: 2, caseNumber: '24FILE1', status: 'FORWARDED' },
        { line: 4, caseNumber: '24FILE3', status: 'FORWARDED' },
      ],
      known: [],
      refused: [{ line: 3, column: 'hearing_date', code: 'DATE_INVALID' }],
    })
    const cases = () =>
      world.platform.database.sql
        .selectFrom('cases')
        .select(({ fn }) => fn.countAll<number>().as('all'))
        .execute()
    const before = await cases()
    expect(await reportOf(file)).toMatchObject({ taken: [], known: first.taken, refused: first.refused })
    expect(await cases()).toEqual(before)
    await court.renew()
    expect(await seenByCourt(court, '24FILE1')).toMatchObject({ isReferred: true })
  })

  it('is refused whole when it is too large or no text, and when it is not theirs to send', async () => {
    const large = await send(Buffer.alloc(1024 * 1024 + 1, 'a'))
    expect([large.status, await codeOf(large)]).toMatchObject([400, { field: 'file', reason: 'FILE_TOO_LARGE' }])
    const spreadsheet = await send(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe, 0x00]))
    expect(await codeOf(spreadsheet)).toMatchObject({ field: 'file', reason: 'NOT_CSV' })
    const long = await send([header, ...Array.from({ length: 2_001 }, () => 'x')].join('\n'))
    expect(await codeOf(long)).toMatchObject({ reason: 'TOO_LONG', max: 2_000 })
    const file = [header, good('24FILE9')].join('\n')
    for (const [person, courtKey, code] of [
      [sam, 'santa-clara', 'NOT_FOUND'],
      [carla, 'nowhere', 'NOT_FOUND'],
      [world.anonymous(), 'santa-clara', 'SIGN_IN_NEEDED'],
    ] as const)
      expect(await codeOf(await send(file, person, courtKey))).toMatchObject({ code })
    await withCarlaOnlyIn(['lasc-small-claims'], async () => {
      const other = [header, good('24FILE9', { program: 'la-unlawful-detainer', case_type: 'UNLAWFUL_DETAINER' })]
      const report = (await (await send(other.join('\n'), carla, 'los-angeles')).json()) as object
      expect(report).toMatchObject({ taken: [], refused: [{ line: 2, column: 'program', code: 'PROGRAM_UNKNOWN' }] })
    })
    expect(await court.refused(`query { case(caseNumber: "24FILE9") { id } }`)).toMatchObject({ code: 'NOT_FOUND' })
  })
})
