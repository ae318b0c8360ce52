import type { CaseFacts } from '../access/cases.ts'
import type { TermInputType } from './offer.input.ts'
import { checkedTerms } from './prepare-offer.ts'
import { readTermInputs } from './read-term-inputs.ts'
import { enforce } from './ruling.ts'
import { whyNotSuggestTerms } from './suggestion.rules.ts'
import type { Term } from './term.ts'

/**
 * The terms that a neutral suggests, by the rules that would hold for an offer: they may name every party that takes
 * part, because it is for the parties to say who offers them to whom. Throws the ruling, or BadInput with the field.
 */
export function prepareSuggestion(facts: CaseFacts, inputs: readonly TermInputType[], now: Date): Term[] {
  enforce(whyNotSuggestTerms(facts))
  const takingPart = facts.parties.filter(({ status }) => status === 'TAKING_PART').map(({ id }) => id)
  return checkedTerms({ facts, now }, readTermInputs(inputs), takingPart)
}
