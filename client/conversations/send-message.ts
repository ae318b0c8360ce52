import type { ApolloClient } from '@apollo/client'
import { readProblem, type Problem } from '../errors/problem.ts'
import { graphql } from '../gql/gql.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import { messageParts } from '../live/documents.ts'
import { addMessage } from '../live/hear-message.ts'
import { addOutgoing, changeOutgoing, removeOutgoing, type OutgoingMessage } from './outbox.ts'

const sendMessageDocument = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      ...MessageParts
    }
  }
`)

const turns = new Map<string, Promise<void>>()

/** Sends a message. One conversation's messages go one after the other, so that they arrive in the order of writing. */
export function sendMessage(client: ApolloClient, message: OutgoingMessage): Promise<void> {
  addOutgoing([message])
  changeOutgoing(message.key, { state: 'sending' })
  const turn = (turns.get(message.conversationId) ?? Promise.resolve()).then(() => deliver(client, message))
  turns.set(message.conversationId, turn)
  return turn
}

async function deliver(client: ApolloClient, message: OutgoingMessage): Promise<void> {
  const { key, conversationId, body, audience, evidence } = message
  const evidenceIds = evidence.map(({ id }) => id)
  const input = { key, conversationId, body, audience: [...audience], evidenceIds }
  try {
    await client.mutate({
      mutation: sendMessageDocument,
      variables: { input },
      update: (cache, { data }) => {
        const sent = readFragment(messageParts, data?.sendMessage)
        if (sent) addMessage(cache, sent)
      },
    })
    removeOutgoing(key)
  } catch (error) {
    const problem = readProblem(error)
    changeOutgoing(key, { state: isUnsure(problem) ? 'notSent' : 'refused', problem })
  }
}

/** Nobody knows whether it arrived, or it may work in a while: then the same message is tried again, under its key. */
function isUnsure({ code }: Problem): boolean {
  return ['OFFLINE', 'INTERNAL', 'TOO_MANY_REQUESTS', 'SIGN_IN_NEEDED'].includes(code)
}
