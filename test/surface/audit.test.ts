/** The audit log is a chain that nobody can bend, and each export holds what its reader may hear and nothing else. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entryHash, verifyAgreement, verifyAudit } from '../../docs/verify/verify.mjs'
import { canonicalJson } from '../../server/platform/canonical-json.ts'
import { acceptOffer, agreementOf, makeOffer, partiesOf, pays, sealed, sign } from '../offers/deals.ts'
import type { TestPerson } from '../person.ts'
import { mediatedCase, openPrivate, send, signedIn } from '../steps.ts'
import { openWorld, type World } from '../world.ts'

/** Of whatever kind: the complaint says which. */
const broken = /./

interface Log {
  chains: { scope: string; scopeId: string; entries: Record<string, unknown>[] }[]
}

const script = join(import.meta.dirname, '../../docs/verify/verify.mjs')
const verify = (...args: string[]) => promisify(execFile)(process.execPath, [script, ...args])

let world: World
let ana: TestPerson
let bruno: TestPerson
let mira: TestPerson
let caseId: string
let privateId: string
let agreementId: string
let log: Buffer
let document: Buffer
let record: Buffer
let pdf: Buffer

const fetched = async (person: TestPerson, path: string): Promise<Buffer> => {
  const answer = await person.fetch(path)
  expect([path, answer.status]).toEqual([path, 200])
  return Buffer.from(await answer.arrayBuffer())
}
const exportOf = async (person: TestPerson): Promise<Log> =>
  JSON.parse((await fetched(person, `/audit/${caseId}.json`)).toString()) as Log

beforeAll(async () => {
  world = await openWorld()
  ;[ana, bruno, mira] = await signedIn(world, 'ana', 'bruno', 'mira')
  caseId = await mediatedCase(world, ana, bruno, mira)
  privateId = (await openPrivate(ana, caseId)).id
  await send(ana, caseId, 'PRIVATE', 'I would take 1500.')
  await send(bruno, caseId, 'JOINT', 'Hello.')
  const [anas = '', brunos = ''] = await partiesOf(ana, caseId)
  const offer = await makeOffer(bruno, caseId, [anas], [pays(brunos, anas, [140_000, '2027-03-15'])])
  await acceptOffer(ana, offer)
  await sign(world, ana, await agreementOf(ana, caseId), 'Ana Silva')
  await sign(world, bruno, await agreementOf(bruno, caseId), 'Bruno Reyes')
  agreementId = (await sealed(world, ana, caseId)).id
  log = await fetched(ana, `/audit/${caseId}.json`)
  document = await fetched(ana, `/agreements/${agreementId}/agreement.json`)
  record = await fetched(ana, `/agreements/${agreementId}/record.json`)
  pdf = await fetched(ana, `/agreements/${agreementId}/agreement.pdf`)
})
afterAll(() => world.close())

describe('the audit log', () => {
  it('tells what changed the case, by whom, in an unbroken chain per audience', async () => {
    expect(verifyAudit(log).map(chain => chain.from)).toEqual(verifyAudit(log).map(() => 1))
    const { chains } = await exportOf(ana)
    const operations = chains.flatMap(({ scope, entries }) =>
      entries.map(entry => `${scope} ${String(entry.operation)}`),
    )
    for (const one of [
      'CASE CASE_STARTED',
      'CONVERSATION MESSAGE_SENT',
      'OFFER OFFER_ACCEPTED',
      'AGREEMENT AGREEMENT_SEALED',
    ])
      expect(operations).toContain(one)
    const started = chains.flatMap(chain => chain.entries).find(entry => entry.operation === 'CASE_STARTED')
    expect(started).toMatchObject({ actorKind: 'PERSON', actorId: world.ids.ana })
    expect(operations.filter(one => one.includes('CONVERSATION_READ'))).toEqual([])
  })

  it('holds ids and codes, and no word that anybody wrote', () => {
    const values = (JSON.parse(log.toString()) as Log).chains.flatMap(chain =>
      chain.entries.flatMap(entry => Object.values(entry)),
    )
    for (const value of values) expect(String(value)).toMatch(/^([\w-]*|[0-9T:.Z-]+)$/)
  })

  it('shows the other party nothing of a private conversation, and a stranger nothing at all', async () => {
    const scopes = async (person: TestPerson) => (await exportOf(person)).chains.map(chain => chain.scopeId)
    expect(await scopes(ana)).toContain(privateId)
    expect(await scopes(mira)).toContain(privateId)
    expect(await scopes(bruno)).not.toContain(privateId)
    expect(verifyAudit(await fetched(bruno, `/audit/${caseId}.json`)).length).toBeGreaterThan(2)
    const sam = await world.person('sam')
    const asked = async (person: TestPerson, id: string) => {
      const answer = await person.fetch(`/audit/${id}.json`)
      return [answer.status, await answer.text()]
    }
    const nothing = await asked(sam, '0193a1b2-7c3d-7000-8000-00000000000a')
    expect(nothing[0]).toBe(404)
    expect(await asked(sam, caseId)).toEqual(nothing)
    expect((await asked(world.anonymous(), caseId))[0]).toBe(401)
  })

  it('is found broken whichever byte is flipped', () => {
    const whole = canonicalJson({
      ...(JSON.parse(log.toString()) as Log),
      chains: (JSON.parse(log.toString()) as Log).chains.filter(chain => chain.scope === 'CONVERSATION'),
    })
    const bytes = Buffer.from(whole)
    expect(verifyAudit(bytes).length).toBeGreaterThan(1)
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [0x01, 0x20]) {
        const bent = Buffer.from(bytes)
        bent[at] = (bent[at] ?? 0) ^ bit
        expect(() => verifyAudit(bent), `byte ${at} of ${whole.slice(at - 10, at + 10)}`).toThrow(broken)
      }
    }
  })

  it('is found broken when entries are taken out, put in, swapped, doubled, or moved to another chain', () => {
    const changed = (change: (log: Log) => void): Buffer => {
      const copy = JSON.parse(log.toString()) as Log
      change(copy)
      return Buffer.from(canonicalJson(copy))
    }
    const entriesOf = (one: Log) => one.chains.find(chain => chain.entries.length > 3)?.entries ?? []
    const bends: ((one: Log) => void)[] = [
      one => entriesOf(one).splice(1, 1),
      one => entriesOf(one).splice(1, 0, { ...entriesOf(one)[1] }),
      one => entriesOf(one).splice(1, 2, ...entriesOf(one).slice(1, 3).toReversed()),
      one => one.chains.push({ ...(one.chains[0] as Log['chains'][number]) }),
      one => one.chains[0]?.entries.push(...(one.chains[1]?.entries ?? [])),
      one => Object.assign(one.chains[0] ?? {}, { scopeId: one.chains[1]?.scopeId }),
      one => Object.assign(entriesOf(one)[0] ?? {}, { note: 'x' }),
      one => Object.assign(entriesOf(one)[0] ?? {}, { seq: 0 }),
      // Changed by somebody who knows how hashes are made: the entry fits itself, and not the one after it.
      one => {
        const chain = one.chains.find(some => some.entries.length > 3)
        const entry = chain?.entries[1]
        if (chain && entry) {
          entry.operation = 'CASE_CLOSED'
          entry.hash = entryHash(caseId, chain, entry)
        }
      },
    ]
    for (const bend of bends) expect(() => verifyAudit(changed(bend))).toThrow(broken)
    expect(() => verifyAudit(changed(() => undefined))).not.toThrow(broken)
  })

  it('cannot be read, rewritten or written to by the role under which everybody works', async () => {
    for (const table of ['audit_entries', 'audit_heads']) {
      for (const right of ['SELECT', 'INSERT', 'UPDATE', 'DELETE']) {
        const { rows } = await sql<{
          may: boolean
        }>`select has_table_privilege('parley_app', ${table}, ${right}) as may`.execute(world.platform.database.sql)
        expect([table, right, rows[0]?.may]).toEqual([table, right, false])
      }
    }
  })
})

describe('the record of an agreement', () => {
  it('fits the agreement and its PDF', () => {
    const { signed, missing, files } = verifyAgreement(document, record, [pdf])
    expect(signed.map(one => one.name).toSorted()).toEqual(['Ana Silva', 'Bruno Reyes'])
    expect([missing, files]).toEqual([[], ['agreement.pdf']])
  })

  it('fits no longer when any byte of the agreement, the record or the PDF is flipped', () => {
    const flipped = (bytes: Buffer, at: number): Buffer => {
      const bent = Buffer.from(bytes)
      bent[at] = (bent[at] ?? 0) ^ 1
      return bent
    }
    for (let at = 0; at < document.length; at += 7)
      expect(() => verifyAgreement(flipped(document, at), record)).toThrow(broken)
    for (let at = 0; at < record.length; at++)
      expect(() => verifyAgreement(document, flipped(record, at))).toThrow(broken)
    for (let at = 0; at < pdf.length; at += 499)
      expect(() => verifyAgreement(document, record, [flipped(pdf, at)])).toThrow('PDF')
  })

  it('is not shown to a stranger', async () => {
    const sam = await world.person('sam')
    for (const file of ['agreement.json', 'record.json'])
      expect((await sam.fetch(`/agreements/${agreementId}/${file}`)).status).toBe(404)
  })
})

describe('the verifier', () => {
  it('runs with nothing but Node, and says what is broken', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-verify-'))
    const file = (name: string, bytes: Buffer): string => {
      writeFileSync(join(folder, name), bytes)
      return join(folder, name)
    }
    const whole = file('audit.json', log)
    const good = [file('agreement.json', document), file('record.json', record), file('agreement.pdf', pdf)]
    const bent = file('bent.json', Buffer.from(log.toString().replace('"CASE_STARTED"', '"CASE_CLOSED"')))
    expect((await verify('audit', whole)).stdout).toContain('are whole')
    expect((await verify('agreement', ...good)).stdout).toContain('is the file that was sealed')
    await expect(verify('audit', bent)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/NOT VERIFIED\. CASE .*: entry 2 \(number 2\) was changed/) as string,
    })
    await expect(verify('audit', join(folder, 'none.json'))).rejects.toMatchObject({ code: 1 })
    rmSync(folder, { recursive: true })
  })
})
