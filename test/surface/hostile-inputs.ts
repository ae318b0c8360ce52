/** What nobody of good faith sends: bodies for HTTP, and frames for a socket. */
import * as fc from 'fast-check'

export interface HostileRequest {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Buffer
}

const json = { 'content-type': 'application/json' }
const post = (body: string | Buffer, headers: Record<string, string> = json): HostileRequest => ({
  method: 'POST',
  path: '/graphql',
  headers,
  body,
})
const asking = (query: unknown, variables?: unknown, more: object = {}): HostileRequest =>
  post(JSON.stringify({ query, variables, ...more }))
const get = (query: string, headers: Record<string, string> = {}): HostileRequest => ({
  method: 'GET',
  path: `/graphql?${query}`,
  headers,
})

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth)
const withId = 'query($id: ID!) { case(id: $id) { id } }'
const id = '0193a1b2-7c3d-7000-8000-00000000000a'
const preflight = { 'apollo-require-preflight': 'yes' }

/** Made by hand: each of these has brought down some server. */
export const handMade: HostileRequest[] = [
  // Not GraphQL, not JSON, not what the header says.
  ...[
    '',
    ' ',
    '{',
    '[',
    '"',
    'null',
    'true',
    '0',
    '[]',
    '{}',
    '[null]',
    '"query"',
    '\0',
    '\u{feff}{}',
    '{"query":}',
  ].map(body => post(body)),
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    '',
    'x'.repeat(5_000),
    'application/json; charset=utf-16',
    'application/json; charset=nonsense',
  ].map(type => post('{"query":"{ viewer { id } }"}', type ? { 'content-type': type } : {})),
  post(Buffer.from([0xff, 0xfe, 0x00, 0x7b])),
  post(Buffer.from([0x1f, 0x8b, 0x08, 0x00]), { ...json, 'content-encoding': 'gzip' }),
  post('{}', { ...json, 'content-encoding': 'nonsense' }),
  post(`{"query":"${'x'.repeat(400_000)}"}`),
  post(nested('[', ']', 50_000)),
  post(`{"query":"{viewer{id}}","variables":${nested('{"a":', '}', 20_000).replace('}', '1}')}`),
  post('{"query":"{ viewer { id } }","__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}'),
  post('{"query":"{ viewer { id } }","variables":{"__proto__":{"x":1}}}'),
  // Batches.
  post(JSON.stringify([{ query: '{ viewer { id } }' }, { query: '{ viewer { id } }' }])),
  post(JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ viewer { id } }' })))),
  // Wrong types of every part.
  ...[null, 1, true, [], {}, [[]], { kind: 'Document', definitions: [] }].flatMap(value => [
    asking(value),
    asking('{ viewer { id } }', value),
    asking('{ viewer { id } }', {}, { operationName: value }),
    asking('{ viewer { id } }', {}, { extensions: value }),
    asking(undefined, {}, { extensions: { persistedQuery: value } }),
    asking(undefined, {}, { extensions: { persistedQuery: { version: 1, sha256Hash: value } } }),
    asking(withId, { id: value }),
    asking('mutation($input: CaseInput!) { requestMediator(input: $input) { id } }', { input: value }),
    asking('mutation($input: SendMessageInput!) { sendMessage(input: $input) { id } }', {
      input: { key: value, body: value, audience: value, conversationId: value },
    }),
  ]),
  // Documents that are none, or too much.
  ...[
    '{',
    '}',
    '{}',
    '{ }',
    'query',
    'query {',
    '#',
    '"""',
    '{ a',
    '{ viewer { id }',
    'fragment F on Viewer { id }',
    '{ ...F }',
    'type A { b: Int }',
    'schema { query: Query }',
    '\u{feff}{ viewer { id } }',
    '{ viewer { id } } { viewer { id } }',
    'query A { viewer { id } } query A { viewer { id } }',
  ].map(query => asking(query)),
  asking(`{ ${nested('viewer { ', '} ', 400)} }`),
  asking(`{ ${Array.from({ length: 2_000 }, (_, n) => `a${n}: viewer { id }`).join(' ')} }`),
  asking(`{ viewer { ${'id '.repeat(50_000)} } }`),
  asking(`{ viewer { id ${'@include(if: true) '.repeat(500)} } }`),
  asking(`{ viewer { id @skip(if: "no") @deprecated @nothing } }`),
  asking(`query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }`),
  asking(`query { ...A } fragment A on Query { viewer { id } ...A }`),
  asking(
    `{ ...F0 } ${Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')}`,
  ),
  asking(`query(${Array.from({ length: 300 }, (_, n) => `$v${n}: Int`).join(' ')}) { viewer { id } }`),
  asking(`query($a: Nothing, $b: [[[[ID!]!]!]!]) { viewer { id } }`),
  asking(`{ case(id: ${nested('[', ']', 200)}) { id } }`),
  asking(`{ case(id: ${nested('{a:', '}', 200).replace('}', '1}')}) { id } }`),
  asking(`{ case(id: 99999999999999999999999999999999999999999999999999) { id } }`),
  asking(`{ myCases(first: 99999999999999999999) { nodes { id } } }`),
  asking(`{ myCases(first: -1) { nodes { id } } }`),
  asking(`{ myCases(first: 0) { nodes { id } } }`),
  asking(`{ myCases(first: 1e400) { nodes { id } } }`),
  asking(`{ myCases(after: "${'A'.repeat(5_000)}") { nodes { id } } }`),
  asking('query($n: Int!) { myCases(first: $n) { nodes { id } } }', { n: 1e308 }),
  asking('query($n: Int!) { myCases(first: $n) { nodes { id } } }', { n: 1.5 }),
  // Names that nearly are, that are of JavaScript, that are of the database.
  ...[
    'viewr',
    'cases',
    'myCase',
    'users',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '__typename',
    '_entities',
    '_service',
  ].map(name => asking(`{ ${name} { id } }`)),
  ...['nme', 'emial', 'password', '__proto__', 'constructor'].map(name => asking(`{ viewer { ${name} } }`)),
  asking('{ viewer(id: 1) { id } }'),
  asking('mutation { signIn(input: {emial: "a"}) { accessToken } }'),
  asking('mutation { deleteEverything { id } }'),
  asking('mutation { signOut { ok } again: signOut { ok } }'),
  asking('subscription { changes { kind } }'),
  asking('query A { viewer { id } }', {}, { operationName: 'B' }),
  asking('query A { viewer { id } } query B { viewer { id } }'),
  // Text that databases, headers and logs stumble over.
  ...[
    '\0',
    '\u{d800}',
    '\u{dfff}a',
    '\u{202e}',
    'a\u{300}'.repeat(3_000),
    "'; drop table cases; --",
    '${jndi:ldap://x}',
    '../../etc/passwd',
    '\r\nSet-Cookie: a=b',
    '<script>',
    '%00',
    'NaN',
    id.toUpperCase(),
    `${id}\n`,
  ].flatMap(text => [
    asking(withId, { id: text }),
    asking(`query { case(id: ${JSON.stringify(text)}) { id } }`),
    asking('mutation($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { email } }', {
      input: { key: id, email: text },
    }),
    asking('mutation($input: SaveDraftInput!) { saveDraft(input: $input) { slot } }', {
      input: { key: id, slot: text, body: text },
    }),
    asking('query($code: String!) { invitation(code: $code) { programName } }', { code: text }),
  ]),
  // GET, and methods of all kinds.
  get(''),
  get('query={viewer{id}}'),
  get('query={viewer{id}}', preflight),
  get('query=mutation{signOut{ok}}', preflight),
  get('query=subscription{changes{kind}}', preflight),
  get('query=%7B', preflight),
  get('query=%ZZ', preflight),
  get('query={viewer{id}}&query={viewer{id}}', preflight),
  get('query={viewer{id}}&variables={', preflight),
  get('query={viewer{id}}&variables=[]&extensions=0', preflight),
  get(`query={viewer{id}}&x=${'y'.repeat(10_000)}`, preflight),
  ...['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'].map(method => ({ method, path: '/graphql', headers: preflight })),
  // Headers.
  ...[
    '',
    'Bearer',
    'Bearer ',
    'Bearer null',
    'Bearer a.b.c',
    `Bearer ${'a'.repeat(6_000)}`,
    'Basic YTpi',
    'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.',
  ].map(authorization => ({ ...asking('{ viewer { id } }'), headers: { ...json, authorization } })),
  { ...asking('{ viewer { id } }'), headers: { ...json, cookie: 'parley_browser=%E0%A4%A; =; ; a=b=c' } },
  {
    ...asking('{ viewer { id } }'),
    headers: { ...json, 'x-parley-window': '../../x', 'accept-language': 'x'.repeat(3_000) },
  },
  { ...asking('{ viewer { id } }'), headers: { ...json, accept: 'text/html;q=nonsense' } },
  { ...asking('{ viewer { id } }'), headers: { ...json, 'x-forwarded-for': "' or 1=1" } },
  // Other addresses.
  ...[
    '/graphql/',
    '/graphql/../x',
    '/graphql%00',
    '/graphql?',
    '/evidence/x',
    `/evidence/${id}`,
    '/evidence/%00',
    '/agreements/%E0%A4%A/agreement.pdf',
    `/agreements/${id}/agreement.pdf`,
    '/agreements/x/record.json',
    '/audit/x.json',
    '/audit/%00.json',
    `/audit/${id}.json`,
    '/metrics',
    '/.env',
    '//',
    '/%',
  ].map(path => ({ method: 'GET', path, headers: {} })),
]

const words = fc.constantFrom(
  'viewer',
  'case',
  'myCases',
  'nodes',
  'id',
  'query',
  'mutation',
  'subscription',
  'fragment',
  'on',
  'Query',
  'Viewer',
  '__typename',
  '__schema',
  'types',
  'name',
  '$id',
  'ID!',
  'first',
  'true',
  'null',
  '...',
  '@include(if: true)',
  '@skip(if: $x)',
  'changes',
  'sendMessage',
  'input',
  'F',
  '__type(name: "Case")',
  'Int',
  'offers',
)
const marks = fc.constantFrom(
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '=',
  '|',
  '&',
  '@',
  '"',
  '"""',
  '#',
  ',',
  '\n',
  ' ',
  '-1',
  '1e9',
  '99999999999999999999',
  '"\\u{0}"',
  '\\',
  '$',
  '.',
  '..',
  '\u{d800}',
  '\0',
  '\u{2028}',
)
const soup = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      { weight: 3, arbitrary: marks },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(' '))

/** Brackets that close, so that more of them reach the rules of the schema. */
const { document } = fc.letrec<{ document: string; selection: string }>(tie => ({
  document: fc
    .tuple(
      fc.constantFrom('', 'query ', 'query Q ', 'mutation ', 'subscription ', 'fragment F on Viewer '),
      tie('selection'),
    )
    .map(([kind, selection]) => kind + selection),
  selection: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant('{ id }'),
    fc
      .array(
        fc
          .tuple(
            words,
            fc.constantFrom('', '(id: "x")', '(first: 3)', '(input: {})', '(id: $id)', ' @include(if: true)'),
            fc.option(tie('selection'), { nil: '' }),
          )
          .map(parts => parts.join('')),
        { minLength: 1, maxLength: 4 },
      )
      .map(fields => `{ ${fields.join(' ')} }`),
  ),
}))
const value = fc.jsonValue({ maxDepth: 4 })
const variables = fc.oneof(value, fc.record({ id: value, input: value, first: value, x: value }))

const random: fc.Arbitrary<HostileRequest> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(document, variables).map(([query, given]) => asking(query, given)) },
  { weight: 4, arbitrary: fc.tuple(soup, variables).map(([query, given]) => asking(query, given)) },
  {
    weight: 2,
    arbitrary: fc.tuple(value, value, value).map(([query, given, extensions]) => asking(query, given, { extensions })),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }).map(body => post(body)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }).map(bytes => post(Buffer.from(bytes))) },
  { weight: 1, arbitrary: document.map(query => get(`query=${encodeURIComponent(query)}`, preflight)) },
)

/** The same for the same seed, so that what was found can be found again. */
export const randomRequests = (count: number): HostileRequest[] =>
  fc.sample(random, { numRuns: count, seed: 20_261_122 })

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
