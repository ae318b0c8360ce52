/**
 * Everything that a court's endpoint has, asked by everybody who must fail, and searched for words that a court must never
 * learn. What is asked is made from the schema itself: a new field is in it the day that it is written, and fails here
 * until `court-fields.ts` says what it shows.
 */
import jwt from 'jsonwebtoken'
import { sql } from 'kysely'
import { isInputObjectType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessTokenFor } from '../../server/accounts/access-token.ts'
import { act } from '../../server/act.ts'
import type { Actor } from '../../server/context.ts'
import { makeCourtClient } from '../../server/courts/make-court-client.ts'
import { revokeCourtClient } from '../../server/courts/revoke-court-client.ts'
import { jobWho, nobody } from '../../server/jobs.ts'
import { look, show } from '../../server/look.ts'
import type { Operation } from '../outsiders/documents.ts'
import { seenFields } from '../outsiders/seen-fields.ts'
import { caseKinds, kindNames, threeCases, withoutSession, type ThreeCases } from '../outsiders/three-cases.ts'
import { mayRead } from '../outsiders/who-sees-what.ts'
import { isWholeMatrix } from '../proofs/effort.ts'
import { openWorld, type World } from '../world.ts'
import { courtMayRead, rowsOfCourtFields, rowsOfCourtOperations } from './court-fields.ts'
import { courtOperations, courtSchema, variablesFor, type Known } from './court-operations.ts'
import {
  listenForOutcomes,
  nextRelease,
  openReceiver,
  refer,
  systemOf,
  type CourtSystem,
  type Receiver,
} from './court-system.ts'
import { everythingOf, withoutNames } from './everything-of-court.ts'

const [pending, filed] = ['27SC01482', '27SC09090']
const nothing = '01940000-0000-7000-8000-000000000000'

let world: World
let cases: ThreeCases
let receiver: Receiver
let own: CourtSystem, other: CourtSystem
/** What is there for the court of the cases: others name it, and must not find it. */
let real: Known
/** Who must get nothing at all, each with the token that they bring. */
let outside: [who: string, token: string][]

const clientOf = async (courtKey: string): Promise<CourtSystem> => {
  const made = act(world.platform, jobWho('start-up'), ctx => makeCourtClient(ctx, { courtKey, label: 'A system' }))
  const system = systemOf(world, await made)
  await system.renew()
  return system
}

beforeAll(async () => {
  world = await openWorld(undefined, { courts: { releaseMinutes: 60, webhooksToLoopback: true } })
  cases = await threeCases(world)
  receiver = await openReceiver(world)
  own = await clientOf('los-angeles')
  other = await clientOf('santa-clara')
  const revoked = await clientOf('los-angeles')
  const ended = own.token
  await refer(other, '24SC000077')
  const { addWebhook } = await own.do<{ addWebhook: { webhook: { id: string } } }>(
    `mutation($url: String!) { addWebhook(input: { url: $url }) { webhook { id } } }`,
    { url: receiver.url },
  )
  await nextRelease(world, own)
  await Promise.all([other.renew(), revoked.renew()])
  await act(world.platform, jobWho('start-up'), ctx => revokeCourtClient(ctx, { clientId: revoked.clientId }))
  const { filingPacket, deliveries } = await own.do<{
    filingPacket: { filingId: string }
    deliveries: { id: string }[]
  }>(`query($caseNumber: String!) { filingPacket(caseNumber: $caseNumber) { filingId } deliveries { id } }`, {
    caseNumber: filed,
  })
  real = {
    caseNumber: filed,
    filingId: filingPacket.filingId,
    webhookId: addWebhook.webhook.id,
    deliveryId: deliveries[0]?.id,
  }
  outside = await outsiders(ended, revoked.token)
})
afterAll(async () => {
  await receiver.close()
  await world.close()
})

async function outsiders(ended: string, revoked: string): Promise<[string, string][]> {
  const people = kindNames
    .filter(name => !withoutSession.includes(name))
    .map((name): [string, string] => {
      const { personId, sessionId } = cases.players[name].actor
      return [name, accessTokenFor(world.platform, personId, sessionId).token]
    })
  const [head = '', body = ''] = own.token.split('.')
  const claims = jwt.decode(own.token) as Record<string, unknown>
  return [
    ...people,
    ['without a token', ''],
    ['with an expired token', ended],
    ['whose credentials were revoked', revoked],
    ['whose token was changed', `${head}.${body}.${Buffer.alloc(64).toString('base64url')}`],
    ['whose token nobody signed', jwt.sign(claims, null, { algorithm: 'none' })],
    [
      'who signed a token by themself',
      jwt.sign(claims, 'a secret', { keyid: String(jwt.decode(own.token, { complete: true })?.header.kid) }),
    ],
  ]
}

/** What fits everywhere: something to say to each mutation. */
const known = (of: Known): Known => ({
  programKey: 'lasc-small-claims',
  caseType: 'SMALL_CLAIMS',
  url: 'https://court.example.gov/hook',
  messageId: 'a-message',
  on: '2027-04-20',
  isVacated: true,
  parties: [
    { name: 'Ana Silva', side: 'PLAINTIFF' },
    { name: 'Bruno Reyes', side: 'DEFENDANT' },
  ],
  ...of,
})
const fake: Known = { caseNumber: '99SC999999', filingId: nothing, webhookId: nothing, deliveryId: nothing }
const variablesOf = (operation: Operation, of: Known): string => JSON.stringify(variablesFor(operation, known(of)))
const asked = courtOperations.filter(({ kind }) => kind !== 'subscription')
const filesOf = ({ filingId }: Known): string[] =>
  ['pdf', 'xml'].map(type => `/court/filings/${String(filingId)}/packet.${type}`)

describe('the tables', () => {
  it('say of every operation and of every field what it shows, and nothing that a court may not read', () => {
    const fields = Object.values(courtSchema.getTypeMap()).flatMap(type =>
      isObjectType(type) && !/^(__|Query$|Mutation$|Subscription$)/.test(type.name)
        ? Object.keys(type.getFields()).map(name => `${type.name}.${name}`)
        : [],
    )
    expect([...rowsOfCourtFields.keys()].toSorted()).toEqual(fields.toSorted())
    expect([...rowsOfCourtOperations.keys()].toSorted()).toEqual(courtOperations.map(({ name }) => name).toSorted())
    for (const [name, row] of [...rowsOfCourtFields, ...rowsOfCourtOperations])
      expect([name, row, courtMayRead(row)]).toEqual([name, row, true])
  })

  it('are of a schema that has no word for anything that is said, offered or confided', () => {
    const names = Object.values(courtSchema.getTypeMap()).flatMap(type => {
      if (type.name.startsWith('__')) return []
      return [type.name, ...(isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [])]
    })
    const forbidden =
      /message(?!Id$)|conversation|evidence|offer|\bbid|draft|note|worksheet|seat|mediat|story|terms|read(At|Positions)|status(?=es)|joined|leftAt|withdr|declin/i
    expect(names.length).toBeGreaterThan(60)
    expect(names.filter(name => forbidden.test(name))).toEqual([])
  })
})

/** In `npm test` each operation is tried by a fifth of them, each by another fifth; always by who comes last. */
const triers = (number: number) =>
  outside.filter((_one, at) => isWholeMatrix || at % 5 === number % 5 || at > outside.length - 4)

describe('whoever is outside', () => {
  it('gets one and the same answer to every operation and every file', async () => {
    const refusal = { code: 'SIGN_IN_NEEDED', message: 'Sign in first: no valid session came with this request.' }
    for (const [number, operation] of asked.entries())
      for (const [who, token] of triers(number)) {
        const variables = variablesFor(operation, known(real))
        const answer = await systemOf(world, own, token).raw(operation.document, variables)
        const said = answer.errors?.map(({ extensions, message }) => ({ ...extensions, message }))
        expect({ who, name: operation.name, data: answer.data ?? null, said }).toEqual({
          who,
          name: operation.name,
          data: null,
          said: [refusal],
        })
      }
    for (const [number, path] of [...filesOf(real), '/court/statistics.csv', '/court/statistics.json'].entries())
      for (const [who, token] of triers(number))
        expect([who, path, (await systemOf(world, own, token).fetch(path)).status]).toEqual([who, path, 401])
  })

  it('sends no referrals, and hears nothing on any socket', async () => {
    const csv = { method: 'POST', headers: { 'content-type': 'text/csv' }, body: 'case_number' }
    for (const [who, token] of triers(0)) {
      expect([who, (await systemOf(world, own, token).fetch('/court/referrals', csv)).status]).toEqual([who, 401])
      const listening = listenForOutcomes(world, token, null)
      await listening.until(() => listening.state.closed !== null || listening.state.errors !== null)
      expect([who, listening.heard]).toEqual([who, []])
      await listening.stop()
    }
  })
})

describe('another court', () => {
  it('finds nothing of them in anything that it can obtain', async () => {
    const elsewhere = await openReceiver(world)
    const all = JSON.stringify(await everythingOf(world, other, [pending, filed], elsewhere))
    await elsewhere.close()
    const hidden = [
      ...caseKinds.flatMap(kind => cases.secrets[kind].flatMap(({ words }) => words)),
      ...[filed, 'lasc-small-claims', 'los-angeles', receiver.url],
      ...[real.filingId, real.webhookId, real.deliveryId].map(String),
    ]
    expect(all).toContain('24SC000077')
    // Their numbers stand in the questions that were asked.
    expect(hidden.filter(word => ![pending, filed].includes(word) && all.includes(word))).toEqual([])
  })

  it('gets to every operation and file that names something of theirs the answer for what never was', async () => {
    const shown = (answer: unknown) =>
      withoutNames(answer)
        .replaceAll(String(fake.caseNumber), filed)
        .replaceAll(/"cursor": "\d+"/g, 'a place in its own line')
    const naming = asked
      .filter(one => variablesOf(one, real) !== variablesOf(one, fake))
      .toSorted((one, two) => Number(one.name === 'referCase') - Number(two.name === 'referCase'))
    expect(naming.map(({ name }) => name).toSorted()).toEqual(
      'case filingPacket recordCourtClosure recordFilingDecision recordHearing redeliver referCase removeWebhook rotateWebhookSecret'.split(
        ' ',
      ),
    )
    for (const operation of naming)
      for (const programKey of ['lasc-small-claims', 'santa-clara-small-claims']) {
        const messageId = `${operation.name}-${programKey}`
        const answerTo = (of: Known) =>
          other.raw(operation.document, variablesFor(operation, known({ ...of, programKey, messageId })))
        const [toReal, toFake] = [await answerTo(real), await answerTo(fake)]
        expect([messageId, shown(toReal)]).toEqual([messageId, shown(toFake)])
        const isTaken = operation.name === 'referCase' && programKey === 'santa-clara-small-claims'
        // A number of another court's is nothing to this one: it may use it itself.
        if (isTaken) expect(toReal.errors).toBeUndefined()
        else expect([messageId, toReal.errors?.[0]?.extensions.code]).toEqual([messageId, 'NOT_FOUND'])
      }
    const answerTo = async (path: string) => {
      const answer = await other.fetch(path)
      return [answer.status, await answer.text()]
    }
    const [reals, fakes] = [filesOf(real), filesOf(fake)]
    for (const [at, path] of reals.entries()) expect(await answerTo(path)).toEqual(await answerTo(fakes[at] ?? ''))
  })
})

describe('the court of the cases', () => {
  it('is told names, numbers, outcome and what was filed; and no word or id of anything else, in any answer, file or webhook', async () => {
    const all = JSON.stringify([await everythingOf(world, own, [pending, filed, '27SC05151'], receiver), own.heard])
    const told = [...caseKinds.map(kind => cases.ids[kind].caseId), 'Nell Ashby', 'Oak Street Homes', 'PENDING']
    expect(
      [...told, 'AGREEMENT', cases.ids.closed.agreementHash, '$1,234.00', 'case.listed'].filter(
        word => !all.includes(word),
      ),
    ).toEqual([])
    const { closed } = cases.ids
    const learns = (word: string) => word === closed.agreementHash
    const hidden = caseKinds.flatMap(kind =>
      cases.secrets[kind]
        .filter(({ thing }) => !mayRead(thing, 'court'))
        .flatMap(({ words }) => words.filter(word => !learns(word))),
    )
    expect(hidden.length).toBeGreaterThan(25)
    expect(
      [...hidden, 'Mira', 'Omar Haddad', 'Paula Gray', 'Ruth Park', '@demo.parley', '@example'].filter(word =>
        all.includes(word),
      ),
    ).toEqual([])
  })

  it('finds in its answers no field but those that the tables let a court read, each filled by something', async () => {
    const seen = new Set<string>()
    for (const operation of asked.filter(({ kind }) => kind === 'query'))
      for (const caseNumber of [pending, filed]) {
        const { data } = await own.raw(operation.document, variablesFor(operation, { caseNumber, filingId: null }))
        for (const field of seenFields(courtSchema, operation.document, data)) seen.add(field)
      }
    const strange = [...seen].filter(field => {
      const row = rowsOfCourtFields.get(field) ?? rowsOfCourtOperations.get(field.replace('Query.', ''))
      return !row || !courtMayRead(row)
    })
    expect(strange).toEqual([])
    for (const field of [
      'Case.outcome',
      'Filing.documentHash',
      'FilingPacket.pdfBase64',
      'Delivery.state',
      'Party.name',
    ])
      expect(seen).toContain(field)
  })
})

describe('row-level security alone', () => {
  const actor = (system: CourtSystem): Actor => ({
    kind: 'COURT',
    clientId: system.clientId,
    courtKey: '',
    programKeys: [],
  })
  const granted = [
    'court_cases',
    // The days on which courts are closed: everybody may know them.
    'court_closures',
    'court_counters',
    'court_endpoints',
    'court_feed',
    'court_filings',
    'court_outbox',
    'court_programs',
    'courts',
    'data_keys',
    'program_versions',
  ]

  it('gives a court that asks no table of people at all, and of its own only its own', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and has_any_column_privilege('parley_court', oid, 'select, insert, update') order by 1`.execute(
      world.platform.database.sql,
    )
    expect(rows.map(row => row.name)).toEqual(granted)
    const who = { actor: actor(other), request: nobody }
    for (const table of granted.filter(
      name => !['program_versions', 'courts', 'court_programs', 'court_closures'].includes(name),
    )) {
      const seen = await look(world.platform, who, async ctx => {
        const { rows: found } = await sql<{
          all: string | null
        }>`select string_agg(t::text, ' ') as "all" from ${sql.table(table)} t`.execute(ctx.sql)
        return found[0]?.all ?? ''
      })
      expect([table, seen.includes(cases.ids.own.caseId)]).toEqual([table, false])
    }
    const reads = look(world.platform, who, ctx => sql`select count(*) from cases`.execute(ctx.sql))
    await expect(reads).rejects.toThrow(/permission denied/)
  })

  it('gives a court that acts its own things, the bare frame of the case that it names, and what was filed in it', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
        and has_table_privilege('parley_app', oid, 'select') order by 1`.execute(world.platform.database.sql)
    const counts = sql.join(
      rows.map(({ name }) => sql`select ${name}::text as name, count(*)::int as count from ${sql.table(name)}`),
      sql` union all `,
    )
    const tablesFor = (system: CourtSystem, number: string | null) =>
      act(world.platform, { actor: actor(system), request: nobody }, async ctx => {
        if (number) await show(ctx, 'court_case', number)
        const { rows: found } = await sql<{ name: string; count: number }>`${counts}`.execute(ctx.sql)
        return found.filter(({ count }) => count > 0).map(({ name }) => name)
      })
    await fearful(cases.ids.own)
    const ownThings = await tablesFor(own, null)
    expect(ownThings.filter(name => !name.startsWith('court'))).toEqual(['migrations', 'program_versions'])
    const frame = ['cases', 'hearings', 'invitations', 'mediations', 'parties', 'seats']
    expect(await tablesFor(own, pending)).toEqual([...ownThings, ...frame].toSorted())
    const packet = ['agreement_files', 'agreements', 'data_keys', 'filings', 'stored_files']
    expect(await tablesFor(own, filed)).toEqual([...ownThings, ...frame, ...packet].toSorted())
    expect(await tablesFor(own, '99SC999999')).toEqual(ownThings)
    expect(await tablesFor(other, pending)).toEqual(await tablesFor(other, null))
  })
})

/** What stands in the case beside what is said: why a party cannot take part, what it is afraid of. */
async function fearful({ caseId, anasParty }: { caseId: string; anasParty: string }): Promise<void> {
  const row = { case_id: caseId, party_id: anasParty }
  const rows = world.platform.database.sql
  const wanted = { id: world.platform.clock.newId(), reason: 'DISABILITY' as const, requested_at: world.now() }
  const open = { words: null, decided_at: null, granted: null }
  await rows
    .insertInto('exemption_requests')
    .values({ ...row, ...wanted, ...open })
    .execute()
  const answered = { order_in_force: true, needs: null, answered_at: world.now() }
  await rows
    .insertInto('safety_answers')
    .values({ ...row, ...answered })
    .execute()
}
