import { graphql } from '../gql/gql.ts'

/** What one must know before leaving a case or coming back to it. */
export const leavingQuery = graphql(`
  query Leaving($caseId: ID!) {
    case(id: $caseId) {
      id
      program {
        id
        kind
        timeZone
      }
      deadlines {
        key
        on
        endsAt
        timeZone
      }
      viewerCan {
        decline
        withdraw
        rejoin
      }
    }
  }
`)

export const declineDocument = graphql(`
  mutation DeclineCase($input: CaseInput!) {
    declineCase(input: $input) {
      id
      status
    }
  }
`)

export const withdrawDocument = graphql(`
  mutation WithdrawFromCase($input: CaseInput!) {
    withdrawFromCase(input: $input) {
      id
      status
    }
  }
`)

export const rejoinDocument = graphql(`
  mutation RejoinCase($input: CaseInput!) {
    rejoinCase(input: $input) {
      id
      status
    }
  }
`)
