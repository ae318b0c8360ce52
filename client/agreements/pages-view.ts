import { graphql } from '../gql/gql.ts'

/** A page signed by hand, and whether the viewer is to look at it. */
export const pagesView = graphql(`
  fragment PagesView on Counterpart {
    id
    partyId
    partyName
    addedByName
    signedOn
    status
    uploadedAt
    checkedByName
    refusal
    url
    mediaType
    canCheck
  }
`)
