import { useMemo } from 'react'
import type { OfferCaseFragment } from '../gql/graphql.ts'
import { isCourtCase, yourPartyId } from './offer-case.ts'
import type { Setting } from './questions/setting.ts'
import { dayIn } from './today.ts'

/** Who can be named in an offer to these parties, and under which rules. */
export function useSetting(
  ofCase: OfferCaseFragment,
  recipientPartyIds: readonly string[],
  suggestsTo: string | null = null,
): Setting {
  return useMemo(() => {
    const you = yourPartyId(ofCase)
    const named = ofCase.parties.filter(({ id }) => id === you || recipientPartyIds.includes(id))
    return {
      ofCase,
      isCourtCase: isCourtCase(ofCase),
      parties: named.map(({ id, name }) => ({ id, name, isYou: id === you })),
      suggestsTo,
      today: dayIn(ofCase.program.timeZone),
    }
  }, [ofCase, recipientPartyIds, suggestsTo])
}
