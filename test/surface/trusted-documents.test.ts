/** The own client sends names of documents; in production nobody runs other ones before signing in. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { parse } from 'graphql'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { inlineDocuments } from '../../client/build-steps/inline-documents.ts'
import { asked } from '../../client/session/asked.ts'
import { buildApp, type App } from '../../server/app.ts'
import { hashOf, readTrustedDocuments } from '../../server/graphql/trusted-documents.ts'
import { personIn, type TestPerson } from '../person.ts'
import { openWorld, type World } from '../world.ts'
import { clientDocuments } from './client-documents.ts'

/** The hooks of the build step, called as Vite calls them. */
interface BuildStep {
  buildStart(): void
  transform: { handler(code: string): { code: string } }
  writeBundle(output: { dir: string }): void
}

const viewer = 'query Viewer {\n  viewer {\n    name\n    __typename\n  }\n}'
const changes = 'subscription Changes($after: String) {\n  changes(after: $after) {\n    kind\n  }\n}'
const named = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } })

let world: World
let folder: string
let production: App
let url: string
let ana: TestPerson
let nobody: TestPerson

beforeAll(async () => {
  world = await openWorld()
  folder = mkdtempSync(join(tmpdir(), 'parley-trusted-'))
  mkdirSync(join(folder, 'client'))
  const texts = Object.fromEntries([viewer, changes].map(text => [hashOf(text), text]))
  writeFileSync(join(folder, 'trusted-documents.json'), JSON.stringify(texts))
  const config = { ...world.platform.config, production: true, demo: false }
  production = await buildApp({ ...world.platform, config }, { clientFolder: join(folder, 'client'), jobsEveryMs: 0 })
  await new Promise<void>(resolve => production.server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(production.server.address() as AddressInfo).port}`
  ana = personIn(url, 'ana')
  ana.token = (await world.person('ana')).token
  nobody = personIn(url, 'nobody')
})
afterAll(async () => {
  await production.stop()
  await world.close()
  rmSync(folder, { recursive: true })
})

async function post(person: TestPerson, body: object) {
  const answer = await person.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const { data, errors } = (await answer.json()) as Awaited<ReturnType<TestPerson['raw']>>
  return { status: answer.status, data, code: errors?.[0]?.extensions.code, reason: errors?.[0]?.extensions.reason }
}

describe('trusted documents in production', () => {
  it('run by name and by text, for anybody', async () => {
    expect(await post(nobody, { extensions: named(viewer) })).toMatchObject({ status: 200, data: { viewer: null } })
    expect(await post(nobody, { query: viewer })).toMatchObject({ status: 200, data: { viewer: null } })
    expect(await post(ana, { extensions: named(viewer) })).toMatchObject({ data: { viewer: { name: 'Ana Silva' } } })
  })

  it('are the only ones before sign-in, introspection included', async () => {
    for (const query of ['{ viewer { id } }', '{ __schema { types { name } } }', '{ nothing }', `${viewer} `])
      expect(await post(nobody, { query })).toMatchObject({ status: 400, data: undefined, code: 'SIGN_IN_NEEDED' })
  })

  it('leave whoever is signed in free to write documents, and to ask what there is', async () => {
    expect(await post(ana, { query: '{ viewer { name } }' })).toMatchObject({ data: { viewer: { name: 'Ana Silva' } } })
    expect(await post(ana, { query: '{ __schema { queryType { name } } }' })).toMatchObject({ status: 200 })
  })

  it('cannot be added to', async () => {
    const own = '{ viewer { id } }'
    await post(ana, { query: own, extensions: named(own) })
    expect(await post(nobody, { extensions: named(own) })).toMatchObject({
      data: undefined,
      code: 'BAD_INPUT',
      reason: 'UNKNOWN_DOCUMENT',
    })
  })

  it('come over WebSocket by name, and another name is refused', async () => {
    const heard = async (text: string): Promise<unknown> => {
      const client = createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { token: ana.token },
        retryAttempts: 0,
      })
      const first = await new Promise(resolve =>
        client.subscribe({ query: '', extensions: named(text) }, { next: resolve, error: resolve, complete: () => {} }),
      )
      await client.dispose()
      return first
    }
    expect(await heard(changes)).toMatchObject({ data: { changes: { kind: 'CAUGHT_UP' } } })
    expect(await heard(viewer)).toMatchObject([{ extensions: { code: 'BAD_INPUT', reason: 'NO_SUBSCRIPTION' } }])
    expect(await heard('other')).toMatchObject([{ extensions: { code: 'BAD_INPUT', reason: 'UNKNOWN_DOCUMENT' } }])
  })

  it('are not read when somebody changed the file', () => {
    writeFileSync(join(folder, 'trusted-documents.json'), JSON.stringify({ [hashOf(viewer)]: '{ viewer { id } }' }))
    expect(() => readTrustedDocuments(join(folder, 'client'))).toThrow('changed after the build')
  })
})

describe('the built client', () => {
  it('names every document it asks, and the texts of the names are in the file beside it', () => {
    const outDir = join(folder, 'built', 'client')
    mkdirSync(outDir, { recursive: true })
    const step = inlineDocuments() as unknown as BuildStep
    step.buildStart()
    const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter(name => /\.tsx?$/.test(name))
    const code = files.map(name => step.transform.handler(readFileSync(join('client', name), 'utf8')).code).join('\n')
    step.writeBundle({ dir: outDir })
    const trusted = readTrustedDocuments(outDir)
    expect([...trusted.values()].toSorted()).toEqual(clientDocuments.map(({ text }) => text).toSorted())
    for (const hash of trusted.keys()) expect(code).toContain(`{"documentId":"${hash}","kind":"Document"`)
  })

  it('keeps the name of a document that Apollo adds to, and then sends no text', () => {
    const document = { ...parse('query Viewer { viewer { name } }'), documentId: 'abc' }
    const sent: unknown[] = []
    const link = new ApolloLink(({ query }) => {
      sent.push(asked(query))
      return new Observable(() => undefined)
    })
    const client = new ApolloClient({ cache: new InMemoryCache(), link })
    client.watchQuery({ query: document }).subscribe(() => undefined)
    expect(sent).toEqual([{ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }])
    client.stop()
  })
})
