import type { CaseFacts } from '../access/cases.ts'
import { NotAllowed } from '../errors.ts'
import type { Ruling } from './ruling.ts'

/**
 * The party for whom the viewer acts here: that of a standing PARTY seat, or of a representative who acts for it, while
 * the party takes part. Else null. What is done is kept with the seat, so a representative's act is recorded as such.
 */
export function actingPartyId({ me, parties }: CaseFacts): string | null {
  const acts = me.role === 'PARTY' || (me.role === 'REPRESENTATIVE' && me.capacity === 'FOR')
  if (!acts || me.endedAt !== null) return null
  return parties.find(({ id, status }) => id === me.partyId && status === 'TAKING_PART')?.id ?? null
}

/** The same, for a verb whose rules have been enforced. Throws NOT_YOURS_TO_DO. */
export function requireActingParty(facts: CaseFacts): string {
  const partyId = actingPartyId(facts)
  if (partyId === null) throw new NotAllowed(notYours.code, notYours.message)
  return partyId
}

/** The other parties who take part. */
export const othersTakingPart = (facts: CaseFacts): string[] =>
  facts.parties.filter(({ id, status }) => id !== facts.me.partyId && status === 'TAKING_PART').map(({ id }) => id)

export const notYours: Ruling = { code: 'NOT_YOURS_TO_DO', message: 'This is for another person of the case to do.' }

/** Offers and agreements move only while the case is active. */
export function whyCaseRests({ status }: CaseFacts): Ruling | null {
  if (status === 'CLOSED') return { code: 'CASE_CLOSED', message: 'This case is closed.' }
  if (status === 'ACTIVE') return null
  return { code: 'CASE_NOT_ACTIVE', message: 'This case begins when every party has agreed to take part.' }
}

/** Persons who act for these parties now: whom a notice reaches. */
export const personsActingFor = ({ seats }: CaseFacts, partyIds: readonly string[]): string[] =>
  seats
    .filter(({ role, partyId, endedAt }) => {
      const acts = role === 'PARTY' || role === 'REPRESENTATIVE'
      return acts && endedAt === null && partyId !== null && partyIds.includes(partyId)
    })
    .map(({ personId }) => personId)
