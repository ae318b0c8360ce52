import { graphql } from '../gql/gql.ts'

/** Accepts the terms of confidentiality in the version that was shown. */
export const acceptTermsDocument = graphql(`
  mutation AcceptTerms($input: AcceptTermsInput!) {
    acceptTerms(input: $input) {
      ...ViewerParts
    }
  }
`)
