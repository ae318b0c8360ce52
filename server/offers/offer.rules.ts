/** What may be done with offers, by whom and when. Pure: the verbs enforce it, `viewerCan` reports it. */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { OfferFacts } from '../access/offers.ts'
import { deadlinesOfCase, isNeutralHere } from '../cases/case.rules.ts'
import { actingPartyId, notYours, othersTakingPart, whyCaseRests } from './acting-party.ts'
import type { Ruling } from './ruling.ts'

/** Whether a new offer can be made to anybody. */
export function whyNotMakeOffer(facts: CaseFacts, agreements: readonly AgreementFacts[], now: Date): Ruling | null {
  const resting = whyCaseRests(facts)
  if (resting) return resting
  const me = actingPartyId(facts)
  if (me === null) return notYours
  if (facts.safetyMode && facts.mediation?.status !== 'SEATED')
    return { code: 'MEDIATOR_NEEDED', message: 'Everything passes the mediator here: wait until one is seated.' }
  const lastDay = deadlinesOfCase(facts).find(({ key }) => key === 'AGREE')
  if (lastDay && lastDay.endsAt < now) {
    return { code: 'TOO_LATE', message: `The last day to agree was ${lastDay.on}.`, data: { lastDay: lastDay.on } }
  }
  const others = othersTakingPart(facts)
  if (others.length === 0) return { code: 'CASE_NOT_ACTIVE', message: 'No other party takes part now.' }
  const rulings = others.map(other => whyPending(agreements, me, [other]))
  return rulings.every(ruling => ruling !== null) ? (rulings[0] ?? null) : null
}

/** An agreement of this party with one of the others waits for signatures: it comes first. */
export function whyPending(
  agreements: readonly AgreementFacts[],
  partyId: string,
  others: readonly string[],
): Ruling | null {
  const pending = agreements.find(({ status, signatoryIds }) => {
    const waits = status === 'REVIEW' || status === 'SIGNING'
    return waits && signatoryIds.includes(partyId) && signatoryIds.some(id => others.includes(id))
  })
  if (!pending) return null
  const data = { agreementId: pending.id }
  return { code: 'AGREEMENT_PENDING', message: 'An agreement between you waits for signatures.', data }
}

export function whyNotAnswer(facts: CaseFacts, offer: OfferFacts): Ruling | null {
  const me = actingPartyId(facts)
  if (me !== null && me === offer.fromPartyId) {
    return { code: 'OWN_OFFER', message: 'This is your own offer: the other party answers it.' }
  }
  if (me === null || !offer.toPartyIds.includes(me)) return notYours
  if (offer.answers.some(({ partyId }) => partyId === me)) {
    return { code: 'ALREADY_ANSWERED', message: 'You have answered this offer.' }
  }
  return whyNotOpen(offer) ?? whyCaseRests(facts)
}

export function whyNotWithdraw(facts: CaseFacts, offer: OfferFacts): Ruling | null {
  const me = actingPartyId(facts)
  if (me === null || me !== offer.fromPartyId) return notYours
  return (offer.status === 'WITH_MEDIATOR' ? null : whyNotOpen(offer)) ?? whyCaseRests(facts)
}

/** The mediator passes an offer on where nothing goes from party to party; its recipients must still take part. */
export function whyNotRelay(facts: CaseFacts, offer: OfferFacts, now: Date): Ruling | null {
  if (!isNeutralHere(facts)) return notYours
  const gone = offer.toPartyIds.some(id => facts.parties.find(party => party.id === id)?.status !== 'TAKING_PART')
  if (offer.status !== 'WITH_MEDIATOR' || gone || new Date(offer.expiresAt) <= now)
    return {
      code: 'OFFER_NOT_OPEN',
      message: 'This offer cannot be passed on.',
      data: { offerId: offer.id, status: offer.status },
    }
  return whyCaseRests(facts)
}

/** A counter-offer answers an offer that waits, or one that was not accepted whole. */
export function whyNotCounter(facts: CaseFacts, offer: OfferFacts): Ruling | null {
  const me = actingPartyId(facts)
  if (me !== null && me === offer.fromPartyId) {
    return { code: 'OWN_OFFER', message: 'This is your own offer: make a new one instead.' }
  }
  if (me === null || !offer.toPartyIds.includes(me)) return notYours
  const isNotAccepted = offer.status === 'PARTIALLY_ACCEPTED' || offer.status === 'REJECTED'
  return (isNotAccepted ? null : whyNotOpen(offer)) ?? whyCaseRests(facts)
}

export const whyNotOpen = ({ id, status }: OfferFacts): Ruling | null =>
  status === 'OPEN'
    ? null
    : { code: 'OFFER_NOT_OPEN', message: `This offer is not open any more: ${status}.`, data: { offerId: id, status } }
