import { readFragment } from '../gql/fragment-masking.ts'
import type { AnsweredOfferFragment, OfferCaseFragment, SuggestedTermsPartsFragment } from '../gql/graphql.ts'
import { graphql } from '../gql/gql.ts'
import { beginWith, carryTerms } from './carry-terms.ts'
import { otherParties } from './offer-case.ts'
import { emptyOffer, type OfferDraft } from './offer-draft.ts'
import { termFacts } from './term-facts.ts'

/** The offer that a new one answers: its parts are carried over. */
export const answeredOffer = graphql(`
  fragment AnsweredOffer on Offer {
    id
    fromPartyId
    fromName
    terms {
      id
      comparison
      term {
        ...TermFacts
      }
    }
    answers {
      partyId
      terms {
        termId
        verdict
      }
    }
  }
`)

/** The first draft of an answer to an offer: the same parts, those that were accepted marked as agreed. */
export function answerDraft(offer: AnsweredOfferFragment, locale: string): OfferDraft {
  const verdicts = offer.answers.flatMap(({ terms }) => terms)
  const terms = offer.terms.map(({ id, comparison, term }) => {
    const given = verdicts.filter(({ termId }) => termId === id)
    // A part that was agreed in a round before stays agreed while nobody rejects it.
    const isAccepted = given.length > 0 ? given.every(({ verdict }) => verdict === 'ACCEPT') : comparison === 'AGREED'
    return { id, term: readFragment(termFacts, term), isAccepted }
  })
  return {
    ...emptyOffer,
    answersOfferId: offer.id,
    recipientPartyIds: [offer.fromPartyId],
    terms: carryTerms(terms, locale),
  }
}

/** The first draft of an offer that begins with what a neutral suggested in a message. */
export function suggestedDraft(
  messageId: string,
  { terms }: SuggestedTermsPartsFragment,
  { locale, to }: { locale: string; to: readonly string[] },
): OfferDraft {
  const facts = terms.map(term => readFragment(termFacts, term))
  return { ...emptyOffer, fromMessageId: messageId, recipientPartyIds: to, terms: beginWith(facts, locale) }
}

/** Where there is one other party only, nobody is asked to whom the offer goes. */
export function withOnlyRecipient(draft: OfferDraft, ofCase: OfferCaseFragment): OfferDraft {
  const [only, ...more] = otherParties(ofCase)
  return only && more.length === 0 ? { ...draft, recipientPartyIds: [only.id] } : draft
}
