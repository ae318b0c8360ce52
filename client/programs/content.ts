import { readFragment, type FragmentType } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { ContentKind, ContentPartsFragment } from '../gql/graphql.ts'

export const contentParts = graphql(`
  fragment ContentParts on ContentItem {
    key
    kind
    state
    revision
    revisedOn
    title
    body
    points
    url
    phone
    caseTypes
    sides
  }
`)

export type Content = ContentPartsFragment

/** The items of a program by their kind, in the program's order. */
export function contentByKind(items: readonly FragmentType<typeof contentParts>[]) {
  const all = items.map(item => readFragment(contentParts, item))
  return (kind: ContentKind): readonly Content[] => all.filter(item => item.kind === kind)
}
