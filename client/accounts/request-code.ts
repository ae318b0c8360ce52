import { useAct } from '../acts/useAct.ts'
import { graphql } from '../gql/gql.ts'

const requestSignInCodeDocument = graphql(`
  mutation RequestSignInCode($input: RequestSignInCodeInput!) {
    requestSignInCode(input: $input) {
      email
      expiresAt
    }
  }
`)

/** Has a code sent to an address. The answer is the same whether the address has an account or not. */
export function useRequestCode() {
  return useAct(requestSignInCodeDocument, { quiet: true, keyless: true })
}
