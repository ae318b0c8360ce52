/** The rules of the house, executable: which way things point, and where secrets may be fetched. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(ts|tsx)$/.test(name))
    .map(name => join(folder, name))
}

interface SourceFile {
  path: string
  text: string
  /** Paths inside the repository, names of packages otherwise. */
  imports: string[]
  /** As `imports`, without those that are types only. */
  values: string[]
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const all = [...text.matchAll(/(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g)]
  const resolve = (name: string) => (name.startsWith('.') ? relative('', normalize(join(dirname(path), name))) : name)
  const found = all.map(match => ({ name: resolve(match[2] ?? match[3] ?? ''), isType: match[1] !== undefined }))
  return {
    path,
    text,
    imports: found.map(one => one.name),
    values: found.filter(one => !one.isType).map(one => one.name),
  }
}

const server = filesBelow('server').map(read)
const client = filesBelow('client')
  .filter(path => !path.startsWith('client/gql/'))
  .map(read)
const feature = (path: string): string => path.split('/')[1] ?? ''
const features = ['accounts', 'programs', 'cases', 'conversations', 'offers', 'agreements', 'courts', 'drafts', 'staff']

/** What breaks a rule, as a sentence per file, so that a failure says what to do. */
const expectNone = (broken: string[]) => expect(broken).toEqual([])

describe('the architecture', () => {
  it('lets entities import other entities, pure modules and errors only: they are the domain and query nothing', () => {
    const pure = /(\.entity|\/columns|\/event|\/term|\/money|\/plan|\/errors)\.ts$/
    expectNone(
      server
        .filter(file => file.path.endsWith('.entity.ts'))
        .flatMap(file =>
          file.imports
            .filter(name => name !== '@mikro-orm/core' && !pure.test(name))
            .map(name => `${file.path} imports ${name}`),
        ),
    )
  })

  it('imports type-graphql only in types, inputs, enums, resolvers and where schemas are built', () => {
    const allowed = /(\.type|\.input|\.resolver|-enums|change-kind|graphql\/enum-of|graphql\/schema|court-schema)\.ts$/
    expectNone(
      server
        .filter(file => file.imports.includes('type-graphql') && !allowed.test(file.path))
        .map(file => `${file.path} imports type-graphql`),
    )
  })

  it('never lets a feature use the resolvers of another', () => {
    expectNone(
      server
        .filter(file => !['server/graphql/schema.ts', 'server/courts/court-schema.ts'].includes(file.path))
        .flatMap(file =>
          file.imports.filter(name => name.endsWith('.resolver.ts')).map(name => `${file.path} imports ${name}`),
        ),
    )
  })

  it('keeps the platform free of features', () => {
    const known = new Set(['server/platform/tables.ts', 'server/platform/database.ts', 'server/platform/migrate.ts'])
    expectNone(
      server
        .filter(file => file.path.startsWith('server/platform/') && !known.has(file.path))
        .flatMap(file =>
          file.values
            .filter(name => features.includes(feature(name)) && name.startsWith('server/'))
            .map(name => `${file.path} imports ${name}`),
        ),
    )
  })

  it('reads confidential tables in access/, or writes them in the verb that owns them, and nowhere else', () => {
    const confidential = [
      'messages',
      'evidence',
      'stored_files',
      'offers',
      'offer_terms',
      'term_answers',
      'agreements',
      'signatures',
      'conflict_declarations',
      'drafts',
    ]
    const reading = new RegExp(
      `selectFrom\\(\\s*'(${confidential.join('|')})( as \\w+)?'|\\b(from|join) (${confidential.join('|')})\\b`,
      'i',
    )
    const exempt = /^server\/(access|migrations|demo)\//
    const owners = new Set(readingVerbs)
    expectNone(
      server
        .filter(file => !exempt.test(file.path) && reading.test(file.text) && !owners.has(file.path))
        .map(file => `${file.path} reads a confidential table outside access/`),
    )
  })

  it('reads the environment in one file', () => {
    expectNone(
      server
        .filter(file => /process\.env/.test(file.text) && file.path !== 'server/config.ts')
        .map(file => `${file.path} reads process.env`),
    )
  })

  it('never loads the demo from a file that production needs, except behind its switch', () => {
    expectNone(
      server
        .filter(file => !file.path.startsWith('server/demo/'))
        .filter(file => new RegExp("^import .*'\\./demo/|^import .*'\\.\\./demo/", 'm').test(file.text))
        .map(file => `${file.path} imports the demo`),
    )
  })

  it('keeps the client apart from the server: only the schema stands between them', () => {
    expectNone(
      client.flatMap(file =>
        file.imports.filter(name => name.startsWith('server/')).map(name => `${file.path} imports ${name}`),
      ),
    )
  })

  it('keeps the design system free of the domain', () => {
    const domain = ['accounts', 'cases', 'conversations', 'offers', 'agreements', 'programs', 'gql']
    expectNone(
      client
        .filter(file => file.path.startsWith('client/ui/'))
        .flatMap(file =>
          file.imports
            .filter(name => domain.some(folder => name.startsWith(`client/${folder}/`)))
            .map(name => `${file.path} imports ${name}`),
        ),
    )
  })

  it('has no names that say nothing', () => {
    const empty = /(^|[/.-])(utils?|helpers?|managers?|services?|dto)([/.-]|$)/i
    expectNone(
      [...server, ...client]
        .filter(file => empty.test(file.path))
        .map(file => `${file.path} has a name that says nothing`),
    )
  })
})

/** Verbs that read what they alone change, under a lock they hold, each with the reason. */
const readingVerbs: string[] = [
  // The author's own unsent words, by their own id.
  'server/cases/start-case.ts',
  // The sealed row itself, moved unread to where its earlier revisions stand.
  'server/agreements/keep-revision.ts',
]
