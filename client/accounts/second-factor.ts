import { graphql } from '../gql/gql.ts'

export const startAppDocument = graphql(`
  mutation StartAuthenticatorApp($input: KeyInput!) {
    startAuthenticatorApp(input: $input) {
      secret
      url
    }
  }
`)

export const confirmAppDocument = graphql(`
  mutation ConfirmAuthenticatorApp($input: ConfirmAuthenticatorAppInput!) {
    confirmAuthenticatorApp(input: $input) {
      recoveryCodes
    }
  }
`)

export const removeAppDocument = graphql(`
  mutation RemoveAuthenticatorApp($input: KeyInput!) {
    removeAuthenticatorApp(input: $input) {
      ...ViewerParts
      ...SecondFactorParts
    }
  }
`)

export const renewRecoveryCodesDocument = graphql(`
  mutation RenewRecoveryCodes {
    renewRecoveryCodes {
      recoveryCodes
    }
  }
`)

export const requestNewPasskeyDocument = graphql(`
  mutation RequestNewPasskey {
    requestNewPasskey {
      options
    }
  }
`)

export const addPasskeyDocument = graphql(`
  mutation AddPasskey($input: AddPasskeyInput!) {
    addPasskey(input: $input) {
      recoveryCodes
    }
  }
`)

export const removePasskeyDocument = graphql(`
  mutation RemovePasskey($input: RemovePasskeyInput!) {
    removePasskey(input: $input) {
      ...ViewerParts
      ...SecondFactorParts
    }
  }
`)

export const requestPasskeyDocument = graphql(`
  mutation RequestPasskey {
    requestPasskey {
      options
    }
  }
`)

export const signInWithPasskeyDocument = graphql(`
  mutation SignInWithPasskey($input: SignInWithPasskeyInput!) {
    signInWithPasskey(input: $input) {
      accessToken
      expiresAt
      viewer {
        ...ViewerParts
      }
    }
  }
`)

export const requestProofCodeDocument = graphql(`
  mutation RequestProofCode($input: KeyInput!) {
    requestIdentityCode(input: $input) {
      email
      expiresAt
    }
  }
`)

export const proveIdentityDocument = graphql(`
  mutation ProveIdentity($input: ConfirmIdentityInput!) {
    confirmIdentity(input: $input) {
      id
      identityConfirmedUntil
    }
  }
`)

export const secondFactorParts = graphql(`
  fragment SecondFactorParts on Viewer {
    id
    identityConfirmedUntil
    secondFactors {
      appAddedAt
      recoveryCodesLeft
      passkeys {
        id
        name
        addedAt
        lastUsedAt
      }
    }
  }
`)
