/** What nobody of good faith sends over a socket. */
import * as fc from 'fast-check'
import { document, value, variables } from './arbitrary-documents.ts'
import { nested } from './hostile-request.ts'

const frame = (message: unknown): string => JSON.stringify(message)
const subscribe = (payload: unknown, as: unknown = '1'): string => frame({ id: as, type: 'subscribe', payload })

export const handMadeFrames: (string | Buffer)[] = [
  '',
  ' ',
  '{',
  '[]',
  'null',
  '1',
  '"x"',
  '\0',
  '{"type":1}',
  '{"type":null}',
  '{"type":"nothing"}',
  '{"type":"start","id":"1","payload":{}}',
  Buffer.from([0]),
  Buffer.from('{"type":"ping"}'),
  Buffer.alloc(50_000),
  'x'.repeat(90_000),
  'x'.repeat(150_000),
  nested('[', ']', 40_000),
  frame({ type: 'connection_init' }),
  frame({ type: 'connection_init', payload: 'x' }),
  frame({ type: 'connection_init', payload: { token: {} } }),
  frame({ type: 'connection_ack' }),
  frame({ type: 'next', id: '1', payload: {} }),
  frame({ type: 'error', id: '1', payload: [] }),
  frame({ type: 'complete' }),
  frame({ type: 'complete', id: 'nobody' }),
  frame({ type: 'complete', id: '__proto__' }),
  frame({ type: 'ping', payload: 'x' }),
  frame({ type: 'ping', payload: { a: 'x'.repeat(10_000) } }),
  subscribe(null),
  subscribe({}),
  subscribe({ query: 1 }),
  subscribe({ query: '' }),
  subscribe({ query: '{' }),
  subscribe({ query: '{ viewer { id } }' }),
  subscribe({ query: 'mutation { signOut { ok } }' }),
  subscribe({ query: 'subscription { nothing { kind } }' }),
  subscribe({ query: 'subscription { changes { knd } }' }),
  subscribe({ query: 'subscription { changes { kind } }' }, 1),
  subscribe({ query: 'subscription { changes { kind } }' }, ''),
  subscribe({ query: 'subscription { changes { kind } }' }, '__proto__'),
  subscribe({ query: 'subscription { a: changes { kind } b: changes { kind } }' }),
  subscribe({ query: 'subscription { changes(after: "x") { kind } }' }),
  subscribe({ query: 'subscription($after: String) { changes(after: $after) { kind } }', variables: { after: {} } }),
  subscribe({ query: 'subscription { changes { kind } }', variables: [] }),
  subscribe({ query: 'subscription { changes { kind } }', operationName: 'Nobody' }),
  subscribe({ query: '', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
  subscribe({ query: '', extensions: { persistedQuery: null } }),
  subscribe({ query: 'fragment F on Change { kind }' }),
  subscribe({ query: 'subscription { ...A } fragment A on Subscription { ...A }' }),
  subscribe({ query: `subscription { changes { ${'kind '.repeat(20_000)} } }` }),
]

export const randomFrames = (count: number): (string | Buffer)[] =>
  fc.sample(
    fc.oneof(
      fc
        .tuple(document, variables, fc.string())
        .map(([query, given, name]) => subscribe({ query, variables: given }, name)),
      value.map(frame),
      fc
        .record({
          id: value,
          type: fc.constantFrom('subscribe', 'complete', 'ping', 'pong', 'connection_init', 'next', 'x'),
          payload: value,
        })
        .map(frame),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.uint8Array({ maxLength: 100 }).map(bytes => Buffer.from(bytes)),
    ),
    { numRuns: count, seed: 20_261_122 },
  )
