import { graphql } from '../gql/gql.ts'

export const signInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      accessToken
      expiresAt
      viewer {
        ...ViewerParts
      }
    }
  }
`)
