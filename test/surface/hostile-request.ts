/** A request as nobody of good faith sends it, and what such requests are made of. */
export interface HostileRequest {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Buffer
}

export const json = { 'content-type': 'application/json' }
export const post = (body: string | Buffer, headers: Record<string, string> = json): HostileRequest => ({
  method: 'POST',
  path: '/graphql',
  headers,
  body,
})
export const asking = (query: unknown, variables?: unknown, more: object = {}): HostileRequest =>
  post(JSON.stringify({ query, variables, ...more }))
export const get = (query: string, headers: Record<string, string> = {}): HostileRequest => ({
  method: 'GET',
  path: `/graphql?${query}`,
  headers,
})

export const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth)
export const withId = 'query($id: ID!) { case(id: $id) { id } }'
export const id = '0193a1b2-7c3d-7000-8000-00000000000a'
export const preflight = { 'apollo-require-preflight': 'yes' }
