/** When a neutral may suggest terms. Pure: the verb enforces it, `viewerCan` reports it. */
import type { CaseFacts } from '../access/cases.ts'
import { isNeutralHere } from '../cases/case.rules.ts'
import { notYours, whyCaseRests } from './acting-party.ts'
import type { Ruling } from './ruling.ts'

/** Only a neutral who sits here, and only where the program lets neutrals suggest options: elsewhere they suggest nothing. */
export function whyNotSuggestTerms(facts: CaseFacts): Ruling | null {
  if (!isNeutralHere(facts)) return notYours
  if (!facts.program.neutral.mayPropose) {
    return { code: 'SUGGESTIONS_NOT_ALLOWED', message: 'In this program a neutral suggests no terms.' }
  }
  return whyCaseRests(facts)
}
