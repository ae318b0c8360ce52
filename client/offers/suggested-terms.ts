import { graphql } from '../gql/gql.ts'

/** What a neutral suggests, wherever it is shown. */
export const suggestedTermsParts = graphql(`
  fragment SuggestedTermsParts on SuggestedTerms {
    viewerCanOffer
    terms {
      ...TermFacts
    }
    readBack {
      ...ReadBack
    }
  }
`)

/** Read beside its message: what a message heard live holds differs from nobody to nobody, and these are in one's language. */
export const suggestedTermsQuery = graphql(`
  query SuggestedTerms($messageId: ID!) {
    suggestedTerms(messageId: $messageId) {
      ...SuggestedTermsParts
    }
  }
`)
