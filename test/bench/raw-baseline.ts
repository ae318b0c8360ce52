/**
 * The unit of every number: node:http and pg, one prepared statement to a request, and for push the bare ws library
 * sending one serialised message to every socket. It runs as a process of its own, by `node raw-baseline.ts`, and gets
 * the address of the database and the key that wraps all others by message.
 */
import { createSecretKey, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Pool } from 'pg'
import { WebSocketServer, type WebSocket } from 'ws'
import { systemClock } from '../../server/platform/clock.ts'
import { keyIdOf, openBytes, sealBytes } from '../../server/platform/seal.ts'
import { openPage, type Open, type SealedPage } from './raw-page.ts'
import { caseload, page, send } from './raw-statements.ts'

export interface RawStart {
  url: string
  pool: number
  /** In base64. */
  keyEncryptionKey: string
  /** By id of a program version: its name, and the label of each of its case types. */
  programs: Record<string, Record<string, string>>
}

interface Input {
  key: string
  conversationId: string
  body: string
  audience: string[]
}

process.once('message', (start: RawStart) => void serve(start))
process.once('SIGTERM', () => process.exit(0))

async function serve({ url, pool: max, keyEncryptionKey, programs }: RawStart): Promise<void> {
  const pool = new Pool({ connectionString: url, max })
  const keys = await readKeys(pool, Buffer.from(keyEncryptionKey, 'base64'))
  const sockets = new Map<string, Set<WebSocket>>()
  const names = JSON.stringify(programs)

  const open: Open = (place, sealed) => {
    const envelope = Buffer.from(sealed, 'base64')
    return openBytes(keys.opened.get(keyIdOf(envelope)) as KeyObject, place, envelope).toString('utf8')
  }
  const answers: Record<string, (person: string, session: string, body: string) => Promise<string>> = {
    async '/caseload'(person, session) {
      const { rows } = await pool.query<{ answer: string }>({
        name: 'caseload',
        text: caseload,
        values: [person, session, names],
      })
      return `{"data":${rows[0]?.answer ?? 'null'}}`
    },
    async '/page'(person, session, body) {
      const { rows } = await pool.query<{ answer: string }>({
        name: 'page',
        text: page,
        values: [person, session, body],
      })
      return `{"data":${rows[0] ? JSON.stringify(openPage(JSON.parse(rows[0].answer) as SealedPage, open)) : 'null'}}`
    },
    async '/send'(person, session, body) {
      const input = JSON.parse(body) as Input
      const [id, event] = [systemClock.newId(), systemClock.newId()]
      const keyId = keys.ofConversation.get(input.conversationId) ?? ''
      const sealed = sealBytes(
        keys.opened.get(keyId) as KeyObject,
        keyId,
        `messages.body:${id}`,
        Buffer.from(input.body),
      )
      const values = [person, session, input.conversationId, input.audience.toSorted(), id, input.key, sealed, event]
      const { rows } = await pool.query<{ answer: string; case_id: string; at: string; readers: string[] }>({
        name: 'send',
        text: send,
        values,
      })
      const [sent] = rows
      if (!sent) return '{"data":null}'
      const { sendMessage: said } = JSON.parse(sent.answer) as { sendMessage: Record<string, unknown> }
      const message = JSON.stringify({ ...said, body: input.body })
      const change = `{"kind":"MESSAGE_SENT","at":"${sent.at}","caseId":"${sent.case_id}","conversationId":"${input.conversationId}","subjectId":"${id}","message":${message}}`
      const text = `{"data":{"changes":${change}}}`
      for (const reader of sent.readers) for (const socket of sockets.get(reader) ?? []) socket.send(text)
      return `{"data":{"sendMessage":${message}}}`
    },
  }

  const server = createServer((request, response) => {
    const { 'x-person': person, 'x-session': session } = request.headers
    const answer = answers[request.url ?? '']
    void textOf(request)
      .then(body => answer?.(String(person), String(session), body) ?? '')
      .catch((error: unknown) => JSON.stringify({ errors: [{ message: String(error) }] }))
      .then(text =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
          .end(text),
      )
  })
  new WebSocketServer({ server }).on('connection', (socket, request) => {
    const person = request.url?.slice(1) ?? ''
    sockets.set(person, (sockets.get(person) ?? new Set()).add(socket))
    socket.send('{"ready":true}')
  })
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
}

/** The keys of all conversations and cases, opened once. */
async function readKeys(pool: Pool, keyEncryptionKey: Buffer) {
  const wrapped = await pool.query<{ id: string; wrapped: Buffer }>('select id, wrapped from data_keys')
  const conversations = await pool.query<{ id: string; key: string }>(
    'select id, data_key_id as key from conversations',
  )
  return {
    opened: new Map(
      wrapped.rows.map(row => [
        row.id,
        createSecretKey(openBytes(keyEncryptionKey, `data_keys.wrapped:${row.id}`, row.wrapped)),
      ]),
    ),
    ofConversation: new Map(conversations.rows.map(row => [row.id, row.key])),
  }
}

const textOf = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => void (text += chunk))
    request.on('end', () => resolve(text))
    request.on('error', reject)
  })
