/** Who may bring whom to a case, and end what. Verbs enforce it after the door; `viewerCan` reports it. */
import type { CaseFacts, SeatFacts } from '../access/cases.ts'
import type { SeatInvitationFacts } from '../access/seat-invitations.ts'
import { caseTypeOf } from '../programs/program.ts'
import { isNeutralHere, isOutside, myParty } from './case.rules.ts'

export type InvitedRole = 'REPRESENTATIVE' | 'CO_MEDIATOR' | 'OBSERVER' | 'INTERPRETER' | 'SUPPORT'

/** How long the parties have to object before an observer sits down. */
export const HOURS_TO_OBJECT = 24

const isLive = (facts: CaseFacts): boolean => facts.status !== 'CLOSED' && !isOutside(facts)

/** A party itself, while it has come in and has not left. */
export const isPartyHere = (facts: CaseFacts): boolean => {
  const status = myParty(facts)?.status
  return facts.me.role === 'PARTY' && facts.me.endedAt === null && (status === 'JOINED' || status === 'TAKING_PART')
}

/** Why this role cannot come to this case, by the program's rules (K1, K2); null when it can. */
export function whyNotHere(
  facts: CaseFacts,
  role: InvitedRole,
): 'ATTORNEYS_NOT_ALLOWED' | 'THIRD_PERSONS_NOT_ALLOWED' | null {
  const { thirdPersons } = facts.program
  if (role === 'REPRESENTATIVE')
    return caseTypeOf(facts.program, facts.caseType).attorneys === 'NONE' ? 'ATTORNEYS_NOT_ALLOWED' : null
  const isAllowed = { CO_MEDIATOR: thirdPersons.coMediator, OBSERVER: thirdPersons.observer }
  const mayCome = role === 'CO_MEDIATOR' || role === 'OBSERVER' ? isAllowed[role] : thirdPersons.support
  return mayCome ? null : 'THIRD_PERSONS_NOT_ALLOWED'
}

/** A party brings who stands by it; the neutral brings who mediates or learns. */
export const mayInvite = (facts: CaseFacts, role: InvitedRole): boolean =>
  isLive(facts) && (role === 'CO_MEDIATOR' || role === 'OBSERVER' ? isNeutralHere(facts) : isPartyHere(facts))

export const rolesToInvite = (facts: CaseFacts): InvitedRole[] =>
  (['REPRESENTATIVE', 'SUPPORT', 'INTERPRETER', 'CO_MEDIATOR', 'OBSERVER'] as const).filter(
    role => mayInvite(facts, role) && whyNotHere(facts, role) === null,
  )

/** Parties may object to an observer, before and after it sits down, and give no reason. */
export const mayObject = (facts: CaseFacts, seat: { role: string; endedAt: string | null }): boolean =>
  isLive(facts) && seat.role === 'OBSERVER' && seat.endedAt === null && isPartyHere(facts)

export const mayWithdrawInvitation = (facts: CaseFacts, invitation: SeatInvitationFacts): boolean =>
  invitation.endedAt === null && invitation.seatId === null && invitation.invitedBySeatId === facts.me.id

/** Its own person, the party that brought it, or the neutral who did. A party's own seat ends by leaving the case. */
export function mayEndSeat(facts: CaseFacts, seat: SeatFacts): boolean {
  if (seat.endedAt !== null || seat.role === 'PARTY' || seat.role === 'MEDIATOR') return false
  if (seat.id === facts.me.id) return true
  const isOfMyParty = seat.partyId !== null && seat.partyId === facts.me.partyId && facts.me.role === 'PARTY'
  return (isOfMyParty && facts.me.endedAt === null) || (seat.partyId === null && isNeutralHere(facts))
}

/** The party whose private conversation it is decides whether an observer reads it. */
export const mayConsentToObserver = (facts: CaseFacts, seat: SeatFacts): boolean =>
  seat.role === 'OBSERVER' && seat.endedAt === null && facts.mediation?.status === 'SEATED' && isPartyHere(facts)
