import { graphql } from '../gql/gql.ts'

/** Who reads a conversation. */
export const audienceFragment = graphql(`
  fragment Audience on Conversation {
    kind
    partyId
    participants {
      id
      name
      role
      partyId
      isYou
      endedAt
    }
  }
`)

/** What the words for an audience need to know of its case. */
export const audienceCaseFragment = graphql(`
  fragment AudienceCase on Case {
    id
    status
    outcome
    mediation {
      status
    }
    program {
      id
      kind
      neutralTitle
    }
    parties {
      id
      name
      kind
      status
      isYou
    }
    yourSeat {
      id
      role
    }
  }
`)
