/**
 * Words that nobody else may read, looked for wherever words could end up: the log at its most talkative, mails, error
 * answers, every row of every table, a dump of the database, and what the others heard and were given.
 */
import { execFile } from 'node:child_process'
import { Client } from 'pg'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '../../server/platform/log.ts'
import { pagesOf } from '../agreements/pdf-text.ts'
import { canariesOf, leaksAmong } from '../canaries.ts'
import { allMails } from '../mails.ts'
import { agreementOf } from '../offers/deals.ts'
import { BILATERAL, JOINT, populatedCase, PRIVATE, type Populated } from '../outsiders/populated-case.ts'
import { key, personIn } from '../person.ts'
import { send, sendDocument } from '../steps.ts'
import { isOnPostgres, openWorld, type World } from '../world.ts'

const canaries = [PRIVATE, BILATERAL, JOINT]
const beginning = Buffer.from('feed:0').toString('base64url')

/** As text, and with the bytes that PostgreSQL shows in hex read as text too. */
const found = (text: string, words = canaries): string[] => {
  const bytes = text.replaceAll(/\\\\?x([0-9a-f]{2,})/g, (_all, hex: string) =>
    Buffer.from(hex, 'hex').toString('latin1'),
  )
  return words.filter(word => text.includes(word) || bytes.includes(word))
}

describe('a word in confidence', { timeout: 60_000 }, () => {
  let world: World
  let populated: Populated
  const lines: string[] = []
  beforeAll(async () => {
    world = await openWorld(undefined, { metricsToken: 'for the tests alone' })
    // The app holds this very log already: it is made to talk here.
    Object.assign(world.platform.log, createLog('trace', { write: line => void lines.push(line) }))
    populated = await populatedCase(world)
  })
  afterAll(() => world.close())

  it('is found by this search where it stands', async () => {
    const { ana } = populated.people
    const ids = { id: populated.ids.privateConversation }
    const said = await ana.raw(`query($id: ID!) { conversation(id: $id) { messages { nodes { body } } } }`, ids)
    expect(found(JSON.stringify(said))).toEqual([PRIVATE])
    expect(found(`\\x${Buffer.from(`So ${JOINT}.`).toString('hex')}`)).toEqual([JOINT])
  })

  it('is found by the search over the whole suite, too, where somebody else would get it', async () => {
    const sung = await canariesOf(world.platform)
    expect(sung.length).toBeGreaterThan(2)
    const heard = { what: 'an answer', body: Buffer.from(JSON.stringify({ body: `I would take ${PRIVATE}.` })) }
    expect(await leaksAmong(sung, [{ ...heard, personId: world.ids.mira }])).toEqual([])
    expect(await leaksAmong(sung, [{ ...heard, personId: world.ids.bruno }])).toHaveLength(1)
  })

  it('is in no answer that refuses it', async () => {
    const { ana } = populated.people
    const input = { key: key(), conversationId: key(), body: `Take ${PRIVATE}`, audience: [], evidenceIds: [] }
    const answers = [
      await ana.raw(sendDocument, { input }),
      await ana.raw(sendDocument, { input: { ...input, key: PRIVATE, evidenceIds: [PRIVATE] } }),
      await ana.raw(sendDocument, { input: { ...input, body: PRIVATE.repeat(5_000) } }),
    ]
    for (const { errors } of answers) expect(found(JSON.stringify(errors))).toEqual([])
    expect(answers.map(({ errors }) => errors?.length)).toEqual([1, 1, 1])
  })

  it('is in no line of the log and in no mail', async () => {
    expect(lines.length).toBeGreaterThan(10)
    expect(found(lines.join(''))).toEqual([])
    const mails = await allMails(world)
    expect(mails.length).toBeGreaterThan(3)
    expect(found(JSON.stringify(mails))).toEqual([])
  })

  it('is in no figure for whoever runs Parley, and in no audit log', async () => {
    const figures = await world
      .anonymous()
      .fetch('/metrics', { headers: { authorization: 'Bearer for the tests alone' } })
    const text = await figures.text()
    expect(text).toContain('parley_listeners')
    const audits = await Promise.all(
      (['ana', 'bruno', 'mira'] as const).map(async who => {
        const answer = await populated.people[who].fetch(`/audit/${populated.ids.caseId}.json`)
        expect(answer.status).toBe(200)
        return answer.text()
      }),
    )
    expect(found(text + audits.join(''))).toEqual([])
  })

  it('stands readable in no row of any table', async () => {
    const { database } = world.platform
    const tables = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public'`.execute(database.sql)
    const leaks: string[] = []
    let rows = 0
    for (const { name } of tables.rows) {
      const all = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(database.sql)
      rows += all.rows.length
      for (const { text } of all.rows) leaks.push(...found(text).map(word => `${name}: ${word}`))
    }
    expect(rows).toBeGreaterThan(100)
    expect(leaks).toEqual([])
  })

  it('was told to nobody else, and is in no paper of others', async () => {
    const { bruno, lena } = populated.people
    const sam = await world.person('sam')
    for (const [person, words] of [
      [bruno, [PRIVATE]],
      [lena, [PRIVATE, BILATERAL]],
      [sam, canaries],
    ] as const) {
      const listening = await person.listen(beginning)
      listening.stop()
      expect(found(JSON.stringify(listening.heard), [...words])).toEqual([])
    }
    const { pdfUrl } = await agreementOf(bruno, populated.ids.caseId)
    const pdf = Buffer.from(await (await bruno.fetch(pdfUrl)).arrayBuffer())
    const pages = (await pagesOf(pdf)).join(' ')
    expect(found(pages, [PRIVATE])).toEqual([])
    expect(found(pages)).toContain(BILATERAL)
  })

  it.runIf(isOnPostgres())(
    'is in no line of the database’s own log, when it is told to log every statement',
    async () => {
      const url = world.platform.database.url ?? ''
      const database = new URL(url).pathname.slice(1)
      const settings = ['log_statement', 'client_min_messages', 'log_min_error_statement', 'log_parameter_max_length']
      const values = [`'all'`, `'log'`, `'error'`, '-1']
      for (const [at, name] of settings.entries())
        await sql.raw(`alter database ${database} set ${name} = ${values[at]}`).execute(world.platform.database.sql)
      // What the server writes into its log at the level of statements it sends to these connections as well.
      const said: string[] = []
      const connect = Reflect.get(Client.prototype, 'connect') as (...args: unknown[]) => unknown
      const listening = function (this: Client, ...args: unknown[]) {
        this.on('notice', ({ message, detail, where }) => void said.push(`${message} ${detail ?? ''} ${where ?? ''}`))
        return Reflect.apply(connect, this, args)
      }
      Reflect.set(Client.prototype, 'connect', listening)
      try {
        const { url: beside } = await world.beside()
        const ana = personIn(beside, 'logged')
        await ana.signInAs('ana')
        const { caseId } = populated.ids
        await send(ana, caseId, 'PRIVATE', `Once more ${PRIVATE}.`)
        await send(ana, caseId, 'JOINT', `Once more ${JOINT}.`)
      } finally {
        Reflect.set(Client.prototype, 'connect', connect)
      }
      expect(said.filter(line => line.includes('post_message(') && line.includes('parameters: ')).length).toBe(2)
      expect(found(said.join('\n'))).toEqual([])
    },
  )

  it.runIf(isOnPostgres())('stands readable in no dump of the database', async ({ skip }) => {
    const dump = await promisify(execFile)('pg_dump', ['--dbname', world.platform.database.url ?? ''], {
      maxBuffer: 100_000_000,
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    })
    if (!dump) return skip('pg_dump is not here')
    expect(dump.stdout).toContain('COPY public.messages')
    expect(found(dump.stdout)).toEqual([])
  })
})
