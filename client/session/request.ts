import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { asked, isUnknownDocument, loadFreshPage } from './asked.ts'
import { sessionHeaders } from './session-headers.ts'

interface Answer<Data> {
  data?: Data | null
  errors?: unknown[]
}

/**
 * Asks the server without the Apollo client and without an access token: for the refresh that every other request
 * waits for. Gives null when the server refuses; throws when it cannot be reached.
 */
export async function request<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data | null> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...sessionHeaders() },
    body: JSON.stringify({ ...asked(document), variables }),
  })
  if (response.status >= 500) throw new Error(`The server answered ${response.status}`)
  const answer = (await response.json()) as Answer<Data>
  if (answer.errors?.some(isUnknownDocument)) loadFreshPage()
  return answer.data ?? null
}
