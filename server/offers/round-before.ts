/** What an offer continues: the terms of the round before, and which of them are agreed in principle. Pure. */
import type { OfferFacts } from '../access/offers.ts'
import {
  changesBetween,
  compareTerms,
  type AnsweredTerm,
  type OfferTerm,
  type TermComparison,
} from './compare-terms.ts'

/** An offer, or one that is still being written. */
export interface Continuing {
  answersOfferId: string | null
  terms: readonly OfferTerm[]
}

export interface ComparedTerm extends TermComparison {
  previous: OfferTerm | null
}

/** Each term beside the one that it continues, among the offers that the viewer may see. */
export function compareWithRoundBefore(offers: readonly OfferFacts[], offer: Continuing): ComparedTerm[] {
  const before = roundBefore(offers, offer)
  return compareTerms(before, offer.terms).terms.map(comparison => ({
    ...comparison,
    previous: before?.find(({ id }) => id === comparison.previousTermId) ?? null,
  }))
}

/** The terms of the offer that is answered, and of every offer from which a term was taken over. Null: a first offer. */
function roundBefore(offers: readonly OfferFacts[], { answersOfferId, terms }: Continuing): AnsweredTerm[] | null {
  const carried = new Set(terms.map(term => term.carriedFromTermId))
  const before = offers.filter(
    ({ id, terms: earlier }) => id === answersOfferId || earlier.some(term => carried.has(term.id)),
  )
  if (before.length === 0) return null
  return before.flatMap(earlier => earlier.terms.map(term => ({ ...term, isAgreed: isAgreed(offers, earlier, term) })))
}

/**
 * Agreed in principle: everybody whom it was put to accepted the term, or it goes on, unchanged and unrejected, from a
 * term that was. Nobody is bound by it.
 */
function isAgreed(offers: readonly OfferFacts[], { toPartyIds, answers }: OfferFacts, term: OfferTerm): boolean {
  const verdicts = answers.flatMap(answer => answer.terms.filter(({ termId }) => termId === term.id))
  if (verdicts.some(({ verdict }) => verdict === 'REJECT')) return false
  if (verdicts.length === toPartyIds.length) return true
  const earlier = offers.find(({ terms }) => terms.some(({ id }) => id === term.carriedFromTermId))
  const source = earlier?.terms.find(({ id }) => id === term.carriedFromTermId)
  if (!earlier || !source || changesBetween(source.term, term.term).length > 0) return false
  return isAgreed(offers, earlier, source)
}
