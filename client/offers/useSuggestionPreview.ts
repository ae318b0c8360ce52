import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { useIntl } from 'react-intl'
import { readFragment } from '../gql/fragment-masking.ts'
import { graphql } from '../gql/gql.ts'
import type { SuggestedTermsPartsFragment } from '../gql/graphql.ts'
import { readTerm } from './draft-to-input.ts'
import type { TermDraft } from './offer-draft.ts'
import { suggestedTermsParts } from './suggested-terms.ts'

const previewQuery = graphql(`
  query SuggestedTermsPreview($input: SuggestedTermsPreviewInput!) {
    suggestedTermsPreview(input: $input) {
      ...SuggestedTermsParts
    }
  }
`)

export interface SuggestionPreviewState {
  /** What the server makes of the terms; null while it is on its way, or was refused. */
  preview: SuggestedTermsPartsFragment | null
  error: unknown
  retry: () => void
}

/** What the server makes of a suggestion before it is sent. */
export function useSuggestionPreview(conversationId: string, terms: readonly TermDraft[]): SuggestionPreviewState {
  const { locale } = useIntl()
  const inputs = useMemo(() => terms.flatMap(term => readTerm(term, locale).input ?? []), [terms, locale])
  const { data, error, refetch } = useQuery(previewQuery, {
    variables: { input: { conversationId, terms: inputs } },
    fetchPolicy: 'no-cache',
  })
  const preview = error ? null : (readFragment(suggestedTermsParts, data?.suggestedTermsPreview ?? null) ?? null)
  return { preview, error, retry: () => void refetch() }
}
