import { useQuery } from '@apollo/client/react'
import { useEffect, useMemo, useState } from 'react'
import { useIntl } from 'react-intl'
import { graphql } from '../gql/gql.ts'
import type { OfferPreviewInput, OfferPreviewQuery } from '../gql/graphql.ts'
import { readTerm } from './draft-to-input.ts'
import type { OfferDraft } from './offer-draft.ts'

const previewQuery = graphql(`
  query OfferPreview($input: OfferPreviewInput!) {
    offerPreview(input: $input) {
      hash
      terms {
        id
        ...OfferTermCard
      }
      readBack {
        ...ReadBack
      }
      clauses {
        ...AddedClause
      }
    }
  }
`)

export interface OfferPreviewState {
  /** What the server makes of the terms. Null while an answer is missing, wrong or on its way. */
  preview: OfferPreviewQuery['offerPreview'] | null
  error: unknown
  isComing: boolean
  retry: () => void
}

const restFor = 400

/** What the server makes of an offer before it is made: asked for a moment after the last change of an answer. */
export function useOfferPreview(
  caseId: string,
  draft: Pick<OfferDraft, 'answersOfferId' | 'recipientPartyIds' | 'terms'>,
): OfferPreviewState {
  const { locale } = useIntl()
  const { answersOfferId, recipientPartyIds, terms } = draft
  const wanted = useMemo(() => {
    const inputs = terms.flatMap(term => readTerm(term, locale).input ?? [])
    if (inputs.length === 0 || inputs.length < terms.length || recipientPartyIds.length === 0) return null
    return JSON.stringify({ caseId, answersOfferId, recipientPartyIds, terms: inputs })
  }, [caseId, answersOfferId, recipientPartyIds, terms, locale])
  const rested = useRested(wanted)
  const input = useMemo(() => (rested === null ? null : (JSON.parse(rested) as OfferPreviewInput)), [rested])
  // The terms of a preview have no lasting ids: they must not be mixed up with those of offers in the cache.
  const { data, error, loading, refetch } = useQuery(previewQuery, {
    variables: { input: input ?? { caseId, recipientPartyIds: [], terms: [] } },
    skip: input === null,
    fetchPolicy: 'no-cache',
  })
  const isCurrent = wanted !== null && wanted === rested
  return {
    preview: isCurrent && !error ? (data?.offerPreview ?? null) : null,
    error: isCurrent ? error : undefined,
    isComing: wanted !== null && (!isCurrent || loading),
    retry: () => void refetch(),
  }
}

/** The value once it has stood still for a moment; the first value at once. */
function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restFor)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}
