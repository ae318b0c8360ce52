/** Whether a case is settled, by who is bound together with whom. Pure. */
import type { PartyFacts } from '../access/cases.ts'

type Standing = Pick<PartyFacts, 'id' | 'side' | 'status'>

/**
 * Null while two opposing parties who take part have no binding agreement with each other. Else AGREEMENT, or PARTIAL
 * when somebody who no longer takes part was left without one.
 */
export function outcomeOf(
  parties: readonly Standing[],
  boundTogether: readonly string[][],
): 'AGREEMENT' | 'PARTIAL' | null {
  const unsettled = opposingPairs(parties).filter(
    ([a, b]) => !boundTogether.some(bound => bound.includes(a.id) && bound.includes(b.id)),
  )
  const takesPart = ({ status }: Standing): boolean => status === 'TAKING_PART'
  if (unsettled.some(([a, b]) => takesPart(a) && takesPart(b))) return null
  return unsettled.length === 0 ? 'AGREEMENT' : 'PARTIAL'
}

/** Parties of different sides; in a community case everybody faces everybody. */
const opposingPairs = (parties: readonly Standing[]): [Standing, Standing][] =>
  parties.flatMap((a, index) =>
    parties
      .slice(index + 1)
      .flatMap((b): [Standing, Standing][] => (a.side !== b.side || a.side === 'PARTICIPANT' ? [[a, b]] : [])),
  )
