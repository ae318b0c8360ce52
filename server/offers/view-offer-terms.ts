import type { CaseFacts } from '../access/cases.ts'
import type { OfferFacts } from '../access/offers.ts'
import type { Language } from '../programs/language.ts'
import type { OfferTermType } from './offer.type.ts'
import { compareWithRoundBefore, type Continuing } from './round-before.ts'
import { viewTerm } from './view-terms.ts'

/** The terms of an offer beside those of the round before, among the offers that the viewer may see. */
export function viewOfferTerms(
  facts: CaseFacts,
  offers: readonly OfferFacts[],
  offer: Continuing,
  language: Language,
): OfferTermType[] {
  const compared = compareWithRoundBefore(offers, offer)
  return offer.terms.map(({ id, carriedFromTermId, term }, index) => {
    const { standing = 'NEW', wasAgreed = false, changes = [], previous = null } = compared[index] ?? {}
    return {
      id,
      carriedFromTermId,
      comparison: standing === 'OPEN' ? 'NEW' : standing,
      wasAgreed,
      changedFields: changes.map(({ field }) => field),
      previous: previous && viewTerm(facts, previous.term, language),
      term: viewTerm(facts, term, language),
    }
  })
}
