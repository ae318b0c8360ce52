import { useQuery } from '@apollo/client/react'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { ViewerPartsFragment } from '../gql/graphql.ts'

/** Everything the frame of the page needs to know about who is signed in. */
export const viewerParts = graphql(`
  fragment ViewerParts on Viewer {
    id
    name
    email
    locale
    acceptedTermsVersion
    cursor
    mustAddSecondFactor
    currentTerms {
      version
      text
    }
    neutralIn {
      id
      name
    }
    staffIn {
      id
      key
      name
    }
  }
`)

export const viewerQuery = graphql(`
  query Viewer {
    viewer {
      ...ViewerParts
    }
  }
`)

/** Who is signed in. It came with the sign-in, so that no page waits for it; null while nobody is. */
export function useViewer(): ViewerPartsFragment | null {
  const { data } = useQuery(viewerQuery, { fetchPolicy: 'cache-only' })
  return readFragment(viewerParts, data?.viewer) ?? null
}
