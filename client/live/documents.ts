import { graphql } from '../gql/gql.ts'

/** A message with all that a thread shows of it; the same wherever messages are read, sent or heard. */
export const messageParts = graphql(`
  fragment MessageParts on Message {
    id
    conversationId
    seatId
    author
    role
    body
    suggestsTerms
    destroyedAt
    stamp
    sentAt
    key
    evidence {
      id
      name
      mediaType
      bytes
      isImage
      url
    }
  }
`)

/** Who is in one conversation: beside the feed, on the same connection. */
export const presenceDocument = graphql(`
  subscription Presence($conversationId: ID!) {
    presence(conversationId: $conversationId) {
      conversationId
      here
      writing
    }
  }
`)

/** One document for everybody: the server executes it once for all who listen. */
export const changesDocument = graphql(`
  subscription Changes($after: String) {
    changes(after: $after) {
      kind
      at
      caseId
      conversationId
      subjectId
      message {
        ...MessageParts
      }
    }
  }
`)
