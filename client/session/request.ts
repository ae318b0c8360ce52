import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { addTypenameToDocument } from '@apollo/client/utilities'
import { print } from 'graphql'
import { sessionHeaders } from './session-headers.ts'

interface Answer<Data> {
  data?: Data | null
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
    body: JSON.stringify({ query: print(addTypenameToDocument(document)), variables }),
  })
  if (response.status >= 500) throw new Error(`The server answered ${response.status}`)
  const answer = (await response.json()) as Answer<Data>
  return answer.data ?? null
}
