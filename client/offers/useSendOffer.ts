import { useIntl } from 'react-intl'
import { useAct } from '../acts/useAct.ts'
import type { Problem } from '../errors/problem.ts'
import { graphql } from '../gql/gql.ts'
import { readTerm } from './draft-to-input.ts'
import type { OfferDraft } from './offer-draft.ts'

const makeOffer = graphql(`
  mutation MakeOffer($input: MakeOfferInput!) {
    makeOffer(input: $input) {
      id
      caseId
      status
    }
  }
`)

export interface SendOffer {
  /** Gives the offer's id, or null when it was refused: then `problem` says why. */
  send: (caseId: string, draft: OfferDraft) => Promise<string | null>
  pending: boolean
  problem: Problem | null
}

/** Makes the offer of a complete draft. */
export function useSendOffer(): SendOffer {
  const { locale } = useIntl()
  const { act, pending, problem } = useAct(makeOffer)
  const send = async (caseId: string, draft: OfferDraft) => {
    const { recipientPartyIds, answersOfferId, explanation, expiresOn } = draft
    const made = await act({
      caseId,
      recipientPartyIds: [...recipientPartyIds],
      answersOfferId,
      terms: draft.terms.flatMap(term => readTerm(term, locale).input ?? []),
      explanation: explanation.trim() || null,
      expiresOn: expiresOn || null,
    })
    return made?.makeOffer.id ?? null
  }
  return { send, pending, problem }
}
