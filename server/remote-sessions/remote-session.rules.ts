/** Who may do what with a remote session, as sentences. Verbs enforce them after the door; the schema reports them. */
import type { CaseFacts } from '../access/cases.ts'
import type { RemoteSessionFacts, SlotFacts } from '../access/remote-sessions.ts'
import { isNeutralHere, myParty } from '../cases/case.rules.ts'

const isPartyHere = (facts: CaseFacts): boolean =>
  facts.me.endedAt === null && facts.me.role === 'PARTY' && myParty(facts)?.status === 'TAKING_PART'

/**
 * Where the program holds such sessions and a neutral sits. Invariant: never in a harassment case, where one side need not
 * meet the other.
 */
const canMeet = (facts: CaseFacts): boolean =>
  facts.program.remoteMediation !== null &&
  facts.status === 'ACTIVE' &&
  facts.mediation?.status === 'SEATED' &&
  facts.caseType !== 'CIVIL_HARASSMENT'

const takesPart = (facts: CaseFacts): boolean => isNeutralHere(facts) || isPartyHere(facts)
const isComing = ({ status }: RemoteSessionFacts): boolean => status === 'PROPOSED' || status === 'SCHEDULED'

/** One at a time: two that wait for answers would only be mistaken for each other. */
export const mayPropose = (facts: CaseFacts, sessions: RemoteSessionFacts[]): boolean =>
  canMeet(facts) && takesPart(facts) && !sessions.some(isComing)

export const mayAnswer = (facts: CaseFacts, session: RemoteSessionFacts): boolean =>
  canMeet(facts) && takesPart(facts) && session.status === 'PROPOSED'

export const mayMove = (facts: CaseFacts, session: RemoteSessionFacts): boolean =>
  canMeet(facts) && takesPart(facts) && isComing(session)

/** Anyone who takes part can call it off, without a reason. */
export const mayCancel = (facts: CaseFacts, session: RemoteSessionFacts): boolean =>
  takesPart(facts) && isComing(session)

export const mayGiveLink = (facts: CaseFacts, session: RemoteSessionFacts): boolean =>
  canMeet(facts) && isNeutralHere(facts) && isComing(session)

export const mayRecordOutcome = (facts: CaseFacts, session: RemoteSessionFacts, now: Date): boolean =>
  isNeutralHere(facts) &&
  session.status === 'SCHEDULED' &&
  session.startsAt !== null &&
  new Date(session.startsAt) <= now

/** For whom the viewer answers: their party, or the neutrals together. */
export const myVoice = (facts: CaseFacts): string | null =>
  isNeutralHere(facts) ? (facts.mediation?.id ?? null) : isPartyHere(facts) ? facts.me.partyId : null

/** Every party that takes part, and the neutrals. */
export const voicesOf = ({ parties, mediation }: CaseFacts): string[] => [
  ...parties.filter(party => party.status === 'TAKING_PART').map(party => party.id),
  ...(mediation ? [mediation.id] : []),
]

/** The earliest time to come at which every voice can come; null while there is none. */
export function agreedSlot(slots: SlotFacts[], voices: string[], now: Date): SlotFacts | null {
  const suits = (slot: SlotFacts): boolean =>
    new Date(slot.startsAt) > now && voices.every(voice => slot.can.includes(voice))
  return slots.find(suits) ?? null
}

/** All have answered and no time suits everybody: others have to be proposed. */
export const suitsNobody = (slots: SlotFacts[], voices: string[]): boolean =>
  slots.every(slot => voices.some(voice => slot.cannot.includes(voice)))
