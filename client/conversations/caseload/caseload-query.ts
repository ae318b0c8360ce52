import { graphql } from '../../gql/gql.ts'

export const caseloadCardFragment = graphql(`
  fragment CaseloadCard on CaseCard {
    id
    title
    programName
    caseTypeLabel
    caseNumber
    startedOn
    status
    yourRole
    partyNames
    unread
    lastActivityAt
    waitingFor
    waitingForNames
    openOffers
    quietDays
    mediation
    nextDeadline {
      key
      on
      endsAt
      timeZone
    }
  }
`)

/** The cases of a neutral. The caseload page and the list on the desk ask the same, so that moving between them is instant. */
export const caseloadQuery = graphql(`
  query Caseload($after: String) {
    caseload(first: 100, after: $after) {
      nodes {
        ...CaseloadCard
      }
      endCursor
      hasNextPage
    }
    mediationQueue {
      caseId
      ...RequestCard
    }
  }
`)
