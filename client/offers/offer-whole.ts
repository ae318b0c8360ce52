import { graphql } from '../gql/gql.ts'
import type { OfferCaseFragment, OfferWholeFragment } from '../gql/graphql.ts'

/** One offer with all that can be read of it and done about it. */
export const offerWhole = graphql(`
  fragment OfferWhole on Offer {
    id
    caseId
    round
    status
    fromPartyId
    fromName
    toPartyIds
    answersOfferId
    explanation
    madeAt
    expiresAt
    closedAt
    hash
    terms {
      id
      ...OfferTermCard
    }
    clauses {
      ...AddedClause
    }
    readBack {
      ...ReadBack
    }
    answers {
      partyId
      partyName
      answeredAt
      terms {
        termId
        verdict
        explanation
      }
    }
    viewerCan {
      relay
      answer
      withdraw
      counter
    }
  }
`)

/** What every view of one offer is given. */
export interface OfferViewProps {
  offer: OfferWholeFragment
  ofCase: OfferCaseFragment
  /** The reader's party; null for a mediator or observer. */
  you: string | null
}
