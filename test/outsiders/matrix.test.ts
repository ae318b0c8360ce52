/**
 * Everybody × everything: each kind of actor on their own case, on one that is closed and on one of others, against
 * every operation and every field that introspection finds, expected by the domain's table in `who-sees-what.ts`. A part
 * of the operations is tried in `npm test`, all of them when PARLEY_MATRIX=whole.
 *
 * What is new fails here by its name, and wants one line: an operation in `table.ts` (how it is tried) and
 * `operations.ts` (what it shows), a field in `fields.ts`, a kind of actor or of case in `three-cases.ts`.
 */
import { isObjectType } from 'graphql'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildParleySchema } from '../../server/graphql/schema.ts'
import { nobody } from '../../server/jobs.ts'
import { look } from '../../server/look.ts'
import { isWholeMatrix } from '../proofs/effort.ts'
import { openWorld, type World } from '../world.ts'
import { everyFieldOf, operationsOf } from './documents.ts'
import { withDoorsOf } from './doors-down.ts'
import { ruleOf } from './expected.ts'
import { foundIn, leaksIn, rowsByField, strangeFields, verdictOn } from './judge.ts'
import { operations as rules } from './operations.ts'
import { table, type Try } from './table.ts'
import {
  caseKinds,
  kindNames,
  threeCases,
  withoutSession,
  type CaseKind,
  type KindName,
  type ThreeCases,
} from './three-cases.ts'
import { tryOperation } from './try-operation.ts'
import { notYet, things } from './who-sees-what.ts'

const schema = buildParleySchema()
const operations = operationsOf(schema)
const every = (type: string): string => everyFieldOf(schema.getType(type) as never)

let world: World
let cases: ThreeCases
let tries: Record<string, Try[]>
let before: string[]

beforeAll(async () => {
  world = await openWorld()
  cases = await threeCases(world)
  tries = table(cases.ids.own)
  before = await everythingOfAna()
})
afterAll(() => world.close())

const caseDocument = `query($id: ID!) { case(id: $id) ${every('Case')} }`
const staffDocument = `query($id: ID!) { staffCase(id: $id) ${every('StaffCase')} }`
const listDocuments = [
  `{ viewer ${every('Viewer')} programs ${every('Program')} }`,
  `{ myCases ${every('CaseCardConnection')} caseload ${every('CaseCardConnection')} mediationQueue ${every('MediationRequest')} }`,
]

const everythingOfAna = () =>
  Promise.all(
    caseKinds.map(async kind =>
      JSON.stringify(await cases.people.ana.raw(caseDocument, { id: cases.ids[kind].caseId })),
    ),
  )

/** The files that they are given, each with its id. */
async function filesOf(who: KindName, caseKind: CaseKind): Promise<string> {
  const { jointEvidence, sharedEvidence, unsentEvidence, agreement } = cases.ids[caseKind]
  const paths = [jointEvidence, sharedEvidence, unsentEvidence].map(id => `/evidence/${id}`)
  const answers = await Promise.all(
    [...paths, `/agreements/${agreement}/agreement.html`].map(async path => {
      const answer = await cases.people[who].fetch(path)
      return answer.ok ? `${path} ${await answer.text()}` : ''
    }),
  )
  return answers.join('\n')
}

const newIn = (these: string[], those: string[]): string[] => these.filter(one => !those.includes(one)).sort()

describe('the tables', () => {
  it('have a line for every operation, and none for what is not there', () => {
    const lines = Object.keys(rules).filter(name => !name.includes(':'))
    const names = operations.map(({ name }) => name)
    expect(newIn(names, lines), 'add to operations.ts').toEqual([])
    expect(newIn(lines, names), 'take out of operations.ts').toEqual([])
  })

  it('have a line for every field of every object, and none for what is not there', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    const fields = Object.values(schema.getTypeMap())
      .filter(type => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type))
      .flatMap(type => (isObjectType(type) ? Object.keys(type.getFields()).map(field => `${type.name}.${field}`) : []))
    expect(newIn(fields, [...rowsByField.keys()]), 'add to fields.ts').toEqual([])
    expect(newIn([...rowsByField.keys()], fields), 'take out of fields.ts').toEqual([])
  })

  it('name nothing of the domain that is not looked for, but for what nobody can make yet', () => {
    const held = Object.values(cases.secrets).flatMap(secrets => secrets.flatMap(one => [one.thing, one.elsewhere]))
    const asked = Object.values(rules).flatMap(rule => (typeof rule === 'string' ? [] : [rule.thing]))
    const looked = new Set<string>([...held, ...asked, ...rowsByField.values()])
    expect(things.filter(thing => !looked.has(thing)).sort()).toEqual([...notYet].sort())
  })
})

describe.each(kindNames)('%s', who => {
  // In `npm test` each kind of actor leaves another kind of case out.
  const looked = caseKinds.filter((_, at) => isWholeMatrix || at !== kindNames.indexOf(who) % caseKinds.length)
  it.each(looked)('finds on the case of kind “%s” what the domain shows them, and no more', async caseKind => {
    const person = cases.people[who]
    const { caseId, draftSlot } = cases.ids[caseKind]
    let text = await filesOf(who, caseKind)
    const strange: string[] = []
    for (const document of [caseDocument, staffDocument]) {
      const { data } = await person.raw(document, { id: caseId })
      strange.push(...strangeFields(schema, who, [caseKind], document, data))
      text += JSON.stringify(data)
    }
    text += JSON.stringify((await person.raw(`query($s: String!) { draft(slot: $s) { body } }`, { s: draftSlot })).data)
    const missing = cases.secrets[caseKind]
      .filter(secret => verdictOn(who, caseKind, secret) === 'must')
      .flatMap(secret => newIn(secret.words, foundIn(text, secret)).map(word => `${secret.what}: ${word}`))
    expect({ strange, missing, leaks: leaksIn(cases, who, text) }).toEqual({ strange: [], missing: [], leaks: [] })
  })

  it('finds in lists and in their feed since its beginning nothing more', async () => {
    const person = cases.people[who]
    let text = ''
    const strange: string[] = []
    for (const document of listDocuments) {
      const { data } = await person.raw(document)
      strange.push(...strangeFields(schema, who, caseKinds, document, data))
      text += JSON.stringify(data)
    }
    if (!withoutSession.includes(who)) {
      const listening = await person.listen(Buffer.from('feed:0').toString('base64url'), every('Change').slice(1, -1))
      listening.stop()
      text += JSON.stringify(listening.heard)
    }
    expect({ strange, leaks: leaksIn(cases, who, text) }).toEqual({ strange: [], leaks: [] })
  })
})

/** Tables in which more stands than the table of the domain says of these cases, and why that is right. */
const isTheirs: Partial<Record<KindName, readonly string[]>> = {
  // The agreement of the closed case was filed: from then on the office of the program works with it.
  staff: ['agreement_files', 'agreements', 'filings'],
  // What one whose seat was taken away did themself.
  removed: ['acceptances', 'done_mutations', 'seats'],
}

// Before everybody tries everything, and so keeps drafts of their own under ids of others.
describe('with no door at all', () => {
  it.each(kindNames.filter(who => !withoutSession.includes(who)))(
    'every row of every table gives the %s no id and no word that is not theirs',
    async who => {
      const { rows: tables } = await sql<{ name: string }>`
        select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
          and has_table_privilege('parley_app', oid, 'select')`.execute(world.platform.database.sql)
      const all = sql.join(
        tables.map(
          ({ name }) => sql`select ${name}::text as name, string_agg(t::text, ' ') as text from ${sql.table(name)} t`,
        ),
        sql` union all `,
      )
      const { rows } = await look(world.platform, { actor: cases.players[who].actor, request: nobody }, ctx =>
        sql<{ name: string; text: string | null }>`${all}`.execute(ctx.sql),
      )
      // They have a session, so that there is something to be found.
      expect(rows.map(({ text }) => text).join(' ')).toContain(cases.players[who].actor.sessionId)
      const leaks = rows
        .filter(({ name }) => !isTheirs[who]?.includes(name))
        .flatMap(({ name, text }) => leaksIn(cases, who, text ?? '').map(leak => `${name}: ${leak}`))
      expect(leaks).toEqual([])
    },
  )
})

/** In `npm test` each operation is tried by one kind of actor on one case, each by others with another. */
const isTried = (number: number, who: KindName, caseKind: CaseKind): boolean => {
  const all = kindNames.length * caseKinds.length
  return isWholeMatrix || kindNames.indexOf(who) * caseKinds.length + caseKinds.indexOf(caseKind) === (number * 7) % all
}

describe.each(operations.filter(({ kind }) => kind !== 'subscription').map((one, number) => ({ ...one, number })))(
  '$name',
  ({ number, ...operation }) => {
    it('tells nobody what the domain does not show them, and does nothing for who may only look', async () => {
      const faults: string[] = []
      for (const [index, attempt] of (tries[operation.name] ?? []).entries()) {
        const rule = ruleOf(operation.name, index, attempt)
        if (!rule || rule === 'a browser' || attempt.inNewSession || attempt.expected.stranger === 'TAKES_PART')
          continue
        for (const who of kindNames) {
          // What Ana keeps for herself is looked for elsewhere: she would change it.
          if (rule === 'the asker' && who === 'ana') continue
          for (const caseKind of caseKinds)
            if (isTried(number, who, caseKind))
              faults.push(...(await tryOperation(schema, cases, operation, attempt, rule, who, caseKind)))
        }
      }
      expect(faults).toEqual([])
    })
  },
)

it('has changed nothing of these cases', async () => {
  expect(await everythingOfAna()).toEqual(before)
})

const guides = ['ana', 'mediator', 'bruno', 'coParty', 'staff'] as const

describe('with the doors of others', () => {
  it.each(kindNames.filter(who => !withoutSession.includes(who)))(
    'row-level security alone gives the %s no more than is theirs',
    async who => {
      const leaks: string[] = []
      for (const guide of isWholeMatrix ? guides : guides.slice(0, 1)) {
        for (const caseKind of isWholeMatrix ? caseKinds : (['own'] as const)) {
          const text = await withDoorsOf(world, schema, cases.players[guide], cases.players[who], cases.ids[caseKind])
          leaks.push(...leaksIn(cases, who, text).map(leak => `by the doors of ${guide}: ${leak}`))
        }
      }
      expect(leaks).toEqual([])
    },
  )
})
