import { graphql } from '../gql/gql.ts'

/** What every thread of a case has in common. */
export const threadCaseFragment = graphql(`
  fragment ThreadCase on Case {
    id
    status
    yourSeat {
      id
      role
      partyId
      endedAt
    }
    program {
      id
      timeZone
      neutralTitle
      evidenceMaxBytes
    }
    ...AudienceCase
    ...Newcomers
  }
`)

/** One conversation with its newest page of messages. */
export const threadConversationFragment = graphql(`
  fragment ThreadConversation on Conversation {
    id
    isOpen
    unread
    readUpTo
    audience
    viewerCan {
      send
      suggestTerms
      letNewcomerRead
    }
    messages(last: 30) {
      nodes {
        ...MessageParts
      }
      startCursor
      hasPreviousPage
    }
    ...Audience
  }
`)
