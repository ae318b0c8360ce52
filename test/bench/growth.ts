/**
 * J5 and J10: the same caseload and the same case page among 1,000 cases and among 100,000, at the same server; and a
 * page of a court's change feed at its beginning, in its middle and at its end.
 */
import type { Client } from 'pg'
import { askProduct } from './asking.ts'
import { openConnection, type Connection } from './connections.ts'
import { cpuClock } from './cpu.ts'
import { pick } from './jobs.ts'
import type { Plan } from './plan.ts'
import { spreadOf } from './report.ts'
import { seed, type Seeded } from './seed.ts'
import { startProduct, type RunningServer } from './servers.ts'
import type { ThrowAway } from './throw-away.ts'

const few = 1_000
const many = 100_000
const WARM_UP = 100
const REQUESTS = 400
/** Of the case that is copied: enough that tables and indexes are large, few enough that a disk holds them. */
const MESSAGES_COPIED = 4

export async function growth(
  room: ThrowAway,
  plan: Plan,
  onClose: (end: () => unknown) => void,
  say: (line: string) => void,
): Promise<string[]> {
  const seeded = await seed(room.platform, { ...plan, cases: few, threads: 1 })
  await room.client.query('vacuum analyze')
  const before = await measure(room, seeded)
  say(`Copying a case ${many - few} times …`)
  await copyCases(room.client, seeded, many - few)
  await room.client.query('vacuum analyze')
  const after = await measure(room, seeded)
  for (const job of ['J3', 'J4'] as const) {
    const times = after[job].milliseconds / before[job].milliseconds
    const cpu = after[job].cpuMs / before[job].cpuMs
    say(`${job}: at ${many} cases ${times.toFixed(2)} of the time at ${few}, ${cpu.toFixed(2)} of the processor time.`)
  }
  const { rows } = await room.client.query<{ size: string }>(
    'select pg_size_pretty(pg_database_size(current_database())) as size',
  )
  say(`The database holds ${rows[0]?.size} then.`)
  return []

  async function measure({ environment, url, client }: ThrowAway, data: Seeded) {
    const server = await startProduct(environment, url)
    onClose(() => server.stop())
    const connection = await openConnection(server.port)
    const found = {
      J3: await timed(client, server, n => askProduct.caseload(connection, pick(data.mediators, n))),
      J4: await timed(client, server, n => askPage(connection, data, n)),
    }
    connection.close()
    await server.stop()
    return found
  }
}

const askPage = (connection: Connection, { pages }: Seeded, n: number): Promise<Buffer> => {
  const { caseId, mediator } = pick(pages, n)
  return askProduct.page(connection, mediator, caseId)
}

async function timed(client: Client, server: RunningServer, ask: (n: number) => Promise<Buffer>) {
  for (let n = 0; n < WARM_UP; n += 1) await ask(n)
  const cpu = cpuClock(client, server)
  const cpuBefore = (await cpu()) ?? 0
  const times: number[] = []
  for (let n = 0; n < REQUESTS; n += 1) {
    const began = performance.now()
    await ask(n)
    times.push(performance.now() - began)
  }
  return { milliseconds: spreadOf(times).median, cpuMs: (((await cpu()) ?? 0) - cpuBefore) / REQUESTS }
}

/** Tables of a case, and what binds a row to it; every id of the case becomes another in each copy. */
const tables: [table: string, where: string][] = [
  ['cases', 't.id = $1'],
  ['parties', 't.case_id = $1'],
  ['seats', 't.case_id = $1'],
  ['hearings', 't.case_id = $1'],
  ['mediations', 't.case_id = $1'],
  ['conversations', 't.case_id = $1'],
  ['conversation_seats', 't.conversation_id in (select id from conversations where case_id = $1)'],
  ['messages', `t.case_id = $1 and t.seq <= ${MESSAGES_COPIED}`],
  ['read_positions', 't.conversation_id in (select id from conversations where case_id = $1)'],
  ['case_cards', 't.case_id = $1'],
]
/** Ids of what all copies share. */
const shared = ['program_version_id', 'data_key_id']

async function copyCases(client: Client, { mediators, pages }: Seeded, copies: number): Promise<void> {
  const taken = new Set(pages.map(({ caseId }) => caseId))
  const { rows } = await client.query<{ case_id: string }>('select case_id from case_cards where person_id = $1', [
    mediators[0]?.personId,
  ])
  const template = rows.find(row => !taken.has(row.case_id))?.case_id
  await client.query('begin')
  await client.query('set local session_replication_role = replica')
  for (const [table, where] of tables) {
    const columns = await client.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
      [table],
    )
    const names = columns.rows.map(({ name }) => `"${name}"`).join(', ')
    const values = columns.rows.map(({ name, type }) =>
      type === 'uuid' && !shared.includes(name) ? `md5(t."${name}"::text || g.n)::uuid` : `t."${name}"`,
    )
    await client.query(
      `insert into ${table} (${names}) select ${values.join(', ')} from ${table} t, generate_series(1, ${copies}) as g(n)
       where ${where} order by g.n`,
      [template],
    )
  }
  await client.query('commit')
}
