import { graphql } from '../gql/gql.ts'
import type { TermFactsFragment } from '../gql/graphql.ts'

/** Everything that a term says, as it is shown, compared and carried into the next offer. */
export const termFacts = graphql(`
  fragment TermFacts on Term {
    kind: __typename
    ... on MoneyTerm {
      payerPartyId
      payerName
      sourceName
      payeePartyId
      payeeName
      amount {
        amountCents
        currency
      }
      frequency
      instalments {
        number
        due
        nominalDue
        amount {
          amountCents
          currency
        }
        ifMissed {
          amountCents
          currency
        }
      }
      graceDays
      weekendRule
      onDefault
      note
      sentence
    }
    ... on ActionTerm {
      partyId
      partyName
      what
      due
      howToTell
      sentence
    }
    ... on DispositionTerm {
      disposition
      retainJurisdiction
      sentence
    }
  }
`)

export type MoneyFacts = Extract<TermFactsFragment, { kind: 'MoneyTerm' }>
export type ActionFacts = Extract<TermFactsFragment, { kind: 'ActionTerm' }>
export type DispositionFacts = Extract<TermFactsFragment, { kind: 'DispositionTerm' }>
