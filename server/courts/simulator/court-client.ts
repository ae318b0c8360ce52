/** A court's side of the endpoint: a token, renewed before it ends, and GraphQL with it. */
export interface CourtClient {
  do<T>(query: string, variables?: Record<string, unknown>): Promise<T>
}

const EARLY_MS = 60_000

export function courtClient(url: string, clientId: string, clientSecret: string): CourtClient {
  let token = ''
  let until = 0
  const renew = async (): Promise<void> => {
    const answer = await fetch(`${url}/court/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    }).catch((error: unknown) => {
      throw new Error(`Nothing answers at ${url}. Start Parley first (npm start), or say with --url where it runs.`, {
        cause: error,
      })
    })
    const body = (await answer.json()) as { access_token?: string; expires_in?: number; error_description?: string }
    if (!body.access_token) throw new Error(`no token: ${body.error_description ?? answer.status}`)
    token = body.access_token
    until = Date.now() + (body.expires_in ?? 0) * 1000 - EARLY_MS
  }
  return {
    async do<T>(query: string, variables: Record<string, unknown> = {}) {
      if (Date.now() > until) await renew()
      const answer = await fetch(`${url}/court/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await answer.json()) as { data?: T; errors?: { message: string }[] }
      if (errors?.length || !data) throw new Error(errors?.map(({ message }) => message).join(' ') ?? 'no answer')
      return data
    },
  }
}
