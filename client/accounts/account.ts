import { useAct } from '../acts/useAct.ts'
import { graphql } from '../gql/gql.ts'

export const accountQuery = graphql(`
  query Account {
    viewer {
      ...ViewerParts
      ...SecondFactorParts
      phone
      sessions {
        id
        device
        signedInAt
        lastUsedAt
        isCurrent
      }
    }
  }
`)

const updateAccountDocument = graphql(`
  mutation UpdateAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      ...ViewerParts
      phone
    }
  }
`)

const signOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere($input: KeyInput!) {
    signOutEverywhere(input: $input)
  }
`)

export function useUpdateAccount() {
  return useAct(updateAccountDocument, { quiet: true })
}

/** Ends every session of this person, on every device. */
export function useSignOutEverywhere() {
  return useAct(signOutEverywhereDocument, { quiet: true })
}
