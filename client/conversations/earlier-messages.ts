import { graphql } from '../gql/gql.ts'

/** The page of messages before a cursor. The cache puts it in front of the history that is there. */
export const earlierMessagesDocument = graphql(`
  query EarlierMessages($conversationId: ID!, $before: String!) {
    conversation(id: $conversationId) {
      id
      messages(last: 30, before: $before) {
        nodes {
          ...MessageParts
        }
        startCursor
        hasPreviousPage
      }
    }
  }
`)
