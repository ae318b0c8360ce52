import { graphql } from '../gql/gql.ts'

/** The answer to every term of an offer, by the exact hash that was read. */
export const answerOffer = graphql(`
  mutation AnswerOffer($input: AnswerOfferInput!) {
    answerOffer(input: $input) {
      id
      ...OfferWhole
    }
  }
`)
