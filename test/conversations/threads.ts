/** What the tests of conversations ask again and again. */
import { key, type TestPerson } from '../person.ts'

export interface SeenMessage {
  id: string
  body: string
  key: string
  stamp: string
  seatId: string
  evidence: { id: string; name: string }[]
}

export interface SeenPage {
  nodes: SeenMessage[]
  startCursor: string | null
  hasPreviousPage: boolean
}

export async function readThread(
  person: TestPerson,
  id: string | undefined,
  last = 100,
  before: string | null = null,
): Promise<SeenPage> {
  const { conversation } = await person.do<{ conversation: { messages: SeenPage } }>(
    `query($id: ID!, $last: Int!, $before: String) { conversation(id: $id) { messages(last: $last, before: $before) {
      nodes { id body key stamp seatId evidence { id name } } startCursor hasPreviousPage } } }`,
    { id, last, before },
  )
  return conversation.messages
}

export async function markRead(
  person: TestPerson,
  conversationId: string,
  messageId: string,
): Promise<{ unread: number; readUpTo: string | null }> {
  const document = `mutation($input: MarkReadInput!) { markRead(input: $input) { unread readUpTo } }`
  const { markRead: conversation } = await person.do<{ markRead: { unread: number; readUpTo: string | null } }>(
    document,
    {
      input: { key: key(), conversationId, messageId },
    },
  )
  return conversation
}

/** Uploads through the route, as the client does. */
export const upload = (
  person: TestPerson,
  conversationId: string | undefined,
  name: string,
  bytes: Uint8Array,
  uploadKey = key(),
): Promise<Response> =>
  person.fetch(`/evidence?${new URLSearchParams({ conversation: conversationId ?? '', key: uploadKey, name })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  })
