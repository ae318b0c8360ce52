/** One question over HTTP, through whatever stands between. */
export interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions: { code: string } }[]
}

const PATIENCE_MS = 6_000

/** Throws when no answer of Parley comes: it is not known then what was done. */
export async function ask(port: number, token: string, query: string, variables: object): Promise<Answer> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const body = (await answer.json()) as Answer
  if (body.errors?.some(({ extensions }) => passing.has(extensions.code))) throw new Error('not now')
  return body
}

/** Says nothing about what was asked: asked again, it may go through. */
const passing = new Set(['INTERNAL', 'TOO_MANY_REQUESTS'])
