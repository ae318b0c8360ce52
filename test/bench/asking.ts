/** How each server is asked for the same thing. */
import type { Connection } from './connections.ts'
import { caseloadDocument, pageDocument, sendDocument } from './documents.ts'
import type { SeededPerson } from './seed-people.ts'

export interface Message {
  key: string
  conversationId: string
  body: string
  audience: string[]
}

export interface Asking {
  caseload(connection: Connection, person: SeededPerson): Promise<Buffer>
  page(connection: Connection, person: SeededPerson, caseId: string): Promise<Buffer>
  send(connection: Connection, person: SeededPerson, message: Message): Promise<Buffer>
}

const graphql = (connection: Connection, { token }: SeededPerson, query: string, variables: object): Promise<Buffer> =>
  connection.post('/graphql', { authorization: `Bearer ${token}` }, JSON.stringify({ query, variables }))

export const askProduct: Asking = {
  caseload: (connection, person) => graphql(connection, person, caseloadDocument, {}),
  page: (connection, person, id) => graphql(connection, person, pageDocument, { id }),
  send: (connection, person, message) =>
    graphql(connection, person, sendDocument, { input: { ...message, evidenceIds: [] } }),
}

const raw = (
  connection: Connection,
  path: string,
  { personId, sessionId }: SeededPerson,
  body: string,
): Promise<Buffer> => connection.post(path, { 'x-person': personId, 'x-session': sessionId }, body)

export const askRaw: Asking = {
  caseload: (connection, person) => raw(connection, '/caseload', person, ''),
  page: (connection, person, id) => raw(connection, '/page', person, id),
  send: (connection, person, message) => raw(connection, '/send', person, JSON.stringify(message)),
}
