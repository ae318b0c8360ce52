/**
 * The unit of the crowd: it hears the same hints as the product, asks once who of them is on the roster and what is new
 * in their feeds, and sends one serialised message to every socket by the bare ws library. A process of its own.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client, Pool } from 'pg'
import { WebSocketServer, type WebSocket } from 'ws'

const GATHER_MS = 2

/** The newest line of each person's feed, of those who are on the roster that its event is for. */
const checked = `
  select f.person_id, e.kind, e.at, e.subject_id
  from unnest($1::uuid[]) as p(id)
  cross join lateral (select * from feed f where f.person_id = p.id order by f.seq desc limit 1) f
  join events e on e.id = f.event_id
  join mediations m on m.id = e.scope_id
  where exists (select 1 from program_neutrals n
    where n.program_key = m.program_key and n.person_id = f.person_id and n.until is null)`

interface Row {
  person_id: string
  kind: string
  at: Date
  subject_id: string
}

process.once('message', ({ url }: { url: string }) => void serve(url))
process.once('SIGTERM', () => process.exit(0))

async function serve(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 2 })
  const bus = new Client({ connectionString: url })
  await bus.connect()
  const sockets = new Map<string, WebSocket>()
  const due = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  const deliver = async (): Promise<void> => {
    timer = null
    const ids = [...due]
    due.clear()
    const { rows } = await pool.query<Row>({ name: 'checked', text: checked, values: [ids] })
    const texts = new Map<string, string>()
    for (const { person_id: person, kind, at, subject_id: subjectId } of rows) {
      if (!texts.has(subjectId))
        texts.set(subjectId, JSON.stringify({ data: { changes: { kind, at, caseId: null, subjectId } } }))
      sockets.get(person)?.send(texts.get(subjectId) ?? '')
    }
  }
  bus.on('notification', ({ payload = '' }) => {
    for (const id of payload.split(',')) if (sockets.has(id)) due.add(id)
    if (due.size > 0) timer ??= setTimeout(() => void deliver(), GATHER_MS)
  })
  await bus.query('listen parley_feed')
  const server = createServer()
  new WebSocketServer({ server }).on('connection', (socket, request) => {
    sockets.set(request.url?.slice(1) ?? '', socket)
    socket.send('{"ready":true}')
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
}
