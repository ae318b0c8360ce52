/**
 * Everything that a court's endpoint has, asked by everybody who must fail, and searched for words that a court must never
 * learn. What is asked is made from the schema itself: a new field is in it the day that it is written.
 */
import { sql } from 'kysely'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../../server/act.ts'
import type { Actor } from '../../server/context.ts'
import { buildCourtSchema } from '../../server/courts/court-schema.ts'
import { revokeCourtClient } from '../../server/courts/revoke-court-client.ts'
import { makeCourtClient } from '../../server/courts/make-court-client.ts'
import { jobWho, nobody } from '../../server/jobs.ts'
import { look, show } from '../../server/look.ts'
import { BILATERAL, JOINT, populatedCase, PRIVATE, type Populated } from '../outsiders/populated-case.ts'
import { openWorld, type World } from '../world.ts'
import { courtOf, listenForOutcomes, nextRelease, systemOf, type CourtSystem } from './court-system.ts'

const schema = buildCourtSchema()
const caseNumber = '27SC01482'
const nothing = '01940000-0000-7000-8000-000000000000'
const canaries = [PRIVATE, BILATERAL, JOINT]

let world: World
let populated: Populated
let own: CourtSystem, other: CourtSystem
/** Who must get nothing at all, each with the token that they bring. */
let outside: Record<string, string>

beforeAll(async () => {
  world = await openWorld('2027-02-20T18:00:00.000Z')
  own = await courtOf(world, 'los-angeles', ['lasc-small-claims'])
  other = await courtOf(world, 'santa-clara', ['santa-clara-small-claims'])
  const revoked = systemOf(
    world,
    await act(world.platform, jobWho('start-up'), ctx =>
      makeCourtClient(ctx, { courtKey: 'los-angeles', label: 'Old' }),
    ),
  )
  await revoked.renew()
  const expired = own.token
  populated = await populatedCase(world)
  await nextRelease(world, own)
  await Promise.all([other.renew(), revoked.renew()])
  await act(world.platform, jobWho('start-up'), ctx => revokeCourtClient(ctx, { clientId: revoked.clientId }))
  await populated.people.ana.signInAs('ana')
  const [head = '', body = ''] = own.token.split('.')
  outside = {
    'without a token': '',
    'with an expired token': expired,
    'whose credentials were revoked': revoked.token,
    'who is a party of the case': populated.people.ana.token ?? '',
    'whose token was changed': `${head}.${body}.${Buffer.alloc(64).toString('base64url')}`,
  }
})
afterAll(() => world.close())

/** Every field below a type, whole. */
function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type)
  if (!isObjectType(named)) return ''
  return `{ ${Object.values(named.getFields())
    .map(field => `${field.name} ${selectionOf(field.type)}`)
    .join(' ')} }`
}

const known: Record<string, unknown> = {
  caseNumber,
  filingId: nothing,
  webhookId: nothing,
  deliveryId: nothing,
  programKey: 'lasc-small-claims',
  caseType: 'SMALL_CLAIMS',
  url: 'https://court.example.gov/hook',
  messageId: 'a-message',
  on: '2027-04-20',
}

/** Something that fits, made from the type; what has a default or may be left out is left out. */
function valueFor(name: string, type: GraphQLInputType): unknown {
  if (name in known) return known[name]
  const inner = isNonNullType(type) ? type.ofType : type
  if (isListType(inner)) return [valueFor(name, inner.ofType)]
  if (isEnumType(inner)) return inner.getValues()[0]?.name
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields())
        .filter(field => isNonNullType(field.type) && field.defaultValue === undefined)
        .map(field => [field.name, valueFor(field.name, field.type)]),
    )
  if (isScalarType(inner) && inner.name === 'Int') return 1
  return 'something'
}

function operation(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>) {
  const args = field.args.filter(arg => isNonNullType(arg.type) && arg.defaultValue === undefined)
  const head = args.length > 0 ? `(${args.map(arg => `$${arg.name}: ${String(arg.type)}`).join(', ')})` : ''
  const call = args.length > 0 ? `(${args.map(arg => `${arg.name}: $${arg.name}`).join(', ')})` : ''
  return {
    name: field.name,
    document: `${kind} ${head} { ${field.name} ${call} ${selectionOf(field.type)} }`,
    variables: Object.fromEntries(args.map(arg => [arg.name, valueFor(arg.name, arg.type)])),
  }
}

const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).map(field => operation('query', field))
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).map(field => operation('mutation', field))
const files = [
  `/court/filings/${nothing}/packet.pdf`,
  `/court/filings/${nothing}/packet.xml`,
  '/court/statistics.csv',
  '/court/statistics.json',
]

describe('the schema of a court', () => {
  it('has no type and no field for anything that is said, offered or confided', () => {
    const names = Object.values(schema.getTypeMap()).flatMap(type => {
      if (type.name.startsWith('__')) return []
      return [type.name, ...(isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [])]
    })
    const forbidden =
      /message(?!Id$)|conversation|evidence|offer|\bbid|draft|note|worksheet|seat|mediat|story|terms|read(At|Positions)|status(?=es)|joined|leftAt|withdr|declin/i
    expect(names.length).toBeGreaterThan(60)
    expect(names.filter(name => forbidden.test(name))).toEqual([])
  })
})

describe('whoever is outside', () => {
  it('gets one and the same answer to every operation, every file and every socket', async () => {
    for (const [who, token] of Object.entries(outside)) {
      const system = systemOf(world, own, token)
      for (const { name, document, variables } of [...queries, ...mutations])
        expect([who, name, await system.refused(document, variables)]).toEqual([
          who,
          name,
          { code: 'SIGN_IN_NEEDED', message: 'Sign in first: no valid session came with this request.' },
        ])
      for (const path of files) expect([who, path, (await system.fetch(path)).status]).toEqual([who, path, 401])
      const sent = await system.fetch('/court/referrals', {
        method: 'POST',
        headers: { 'content-type': 'text/csv' },
        body: 'case_number',
      })
      expect([who, sent.status]).toEqual([who, 401])
      const listening = listenForOutcomes(world, token, null)
      await listening.until(() => listening.state.closed !== null || listening.state.errors !== null)
      expect([who, listening.heard]).toEqual([who, []])
      await listening.stop()
    }
  })
})

/** So that recordHearing says something. */
const vacating = ({ input }: { input?: unknown }) => ({ input: { isVacated: true, ...(input as object) } })

describe('another court', () => {
  it('finds nothing of the case in any answer', async () => {
    const said: string[] = []
    for (const { document, variables } of queries) {
      const answer = await other.fetch('/court/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables }),
      })
      said.push(await answer.text())
    }
    for (const path of files) said.push(await (await other.fetch(path)).text())
    const all = said.join('\n')
    for (const word of [populated.ids.caseId, 'Ana', 'Bruno', 'lasc-small-claims', caseNumber, ...canaries])
      expect(all).not.toContain(word)
    const named = new Set(['recordHearing', 'recordFilingDecision', 'recordCourtClosure', 'referCase'])
    for (const { name, document, variables } of mutations.filter(one => named.has(one.name)))
      expect([
        name,
        (await other.refused(document, name === 'recordHearing' ? vacating(variables) : variables)).code,
      ]).toEqual([name, 'NOT_FOUND'])
  })
})

describe('the court of the case', () => {
  it('is told that it exists, its parties and that it is pending; and no word of what was said in it', async () => {
    const said: string[] = []
    for (const { name, document, variables } of queries) {
      const answer = await own.fetch('/court/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: document, variables }),
      })
      const text = await answer.text()
      said.push(text)
      const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] }
      expect([name, errors?.[0]?.extensions.code]).toEqual([name, name === 'filingPacket' ? 'NOT_FOUND' : undefined])
    }
    for (const path of files.slice(2)) said.push(await (await own.fetch(path)).text())
    const all = said.join('\n')
    expect(all).toContain(populated.ids.caseId)
    expect(all).toContain('Bruno')
    expect(all).toContain('PENDING')
    for (const word of [...canaries, ...populated.hidden, 'Mira', 'example.com', '@demo.parley'])
      expect(all).not.toContain(word)
  })
})

describe('row-level security alone', () => {
  const actor = async (system: CourtSystem): Promise<Actor> => ({
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
    const who = { actor: await actor(other), request: nobody }
    for (const table of granted.filter(
      name => !['program_versions', 'courts', 'court_programs', 'court_closures'].includes(name),
    )) {
      const seen = await look(world.platform, who, async ctx => {
        const { rows: found } = await sql<{
          all: string | null
        }>`select string_agg(t::text, ' ') as "all" from ${sql.table(table)} t`.execute(ctx.sql)
        return found[0]?.all ?? ''
      })
      expect([table, seen.includes(populated.ids.caseId)]).toEqual([table, false])
    }
    const reads = look(world.platform, who, ctx => sql`select count(*) from cases`.execute(ctx.sql))
    await expect(reads).rejects.toThrow(/permission denied/)
  })

  it('gives a court that acts nothing before it names a case, and no words of the case that it names', async () => {
    const worded = [
      'messages',
      'conversations',
      'conversation_seats',
      'evidence',
      'offers',
      'offer_terms',
      'term_answers',
      'drafts',
      'conflict_declarations',
      'read_positions',
    ]
    const who = { actor: await actor(own), request: nobody }
    const countIn = (table: string, number: string | null) =>
      act(world.platform, who, async ctx => {
        if (number) await show(ctx, 'court_case', number)
        const { rows } = await sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(
          ctx.sql,
        )
        return rows[0]?.count
      })
    for (const table of ['cases', 'parties', 'hearings', 'seats', ...worded])
      expect([table, await countIn(table, null)]).toEqual([table, 0])
    for (const table of worded) expect([table, await countIn(table, caseNumber)]).toEqual([table, 0])
    expect(await countIn('cases', caseNumber)).toBe(1)
    expect(await countIn('cases', '99SC999999')).toBe(0)
  })
})
