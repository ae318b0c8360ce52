import { graphql } from '../gql/gql.ts'
import { readFragment } from '../gql/fragment-masking.ts'
import type { OfferSummaryFragment } from '../gql/graphql.ts'
import type { RoundOffer } from './amounts-over-rounds.ts'
import { termFacts } from './term-facts.ts'

/** An offer as a card among others. */
export const offerSummary = graphql(`
  fragment OfferSummary on Offer {
    id
    round
    status
    fromPartyId
    fromName
    toPartyIds
    answersOfferId
    madeAt
    expiresAt
    terms {
      id
      comparison
      previous {
        ...TermFacts
      }
      term {
        ...TermFacts
      }
    }
    answers {
      partyId
      partyName
      terms {
        termId
        verdict
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

/** The payments of an offer, for the picture of the amounts. */
export function roundOf({ fromPartyId, status, terms }: OfferSummaryFragment): RoundOffer {
  const payments = terms.flatMap(({ term: facts }) => {
    const term = readFragment(termFacts, facts)
    if (term.kind !== 'MoneyTerm') return []
    const { payerPartyId, payeePartyId, amount } = term
    return [{ payerPartyId, payeePartyId, cents: amount.amountCents }]
  })
  return { authorPartyId: fromPartyId, isAccepted: status === 'ACCEPTED', payments }
}
