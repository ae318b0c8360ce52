import { graphql } from '../gql/gql.ts'
import type { ConversationsQuery } from '../gql/graphql.ts'

export const conversationsQuery = graphql(`
  query Conversations($caseId: ID!) {
    case(id: $caseId) {
      id
      program {
        id
        neutralTitle
      }
      parties {
        id
        name
        kind
      }
      yourSeat {
        id
        partyId
      }
      viewerCan {
        openPrivateConversation
      }
      conversations {
        id
        kind
        partyId
        isOpen
        unread
        viewerCan {
          acknowledge
        }
        ...Audience
        ...ThreadConversation
      }
      ...ThreadCase
      ...PrivateExplanation
      ...WhoIsHere
    }
  }
`)

export type ConversationsCase = NonNullable<ConversationsQuery['case']>
