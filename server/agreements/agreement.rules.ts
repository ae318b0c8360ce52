/** What may be done with an agreement, by whom and when. Pure: the verbs enforce it, `viewerCan` reports it. */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import { actingPartyId, notYours, whyCaseRests } from '../offers/acting-party.ts'
import type { Ruling } from '../offers/ruling.ts'

/** Only the party's own seat signs; a program may want ink instead. */
export function whyNotSign(facts: CaseFacts, agreement: AgreementFacts): Ruling | null {
  if (!isBound(facts, agreement)) return notYours
  if (agreement.signatures.some(({ partyId }) => partyId === facts.me.partyId)) {
    return { code: 'ALREADY_SIGNED', message: 'You have signed this agreement.' }
  }
  const printed: Ruling = { ...notYours, message: 'This program wants the agreement printed and signed by hand.' }
  return whyNotPending(agreement) ?? whyCaseRests(facts) ?? (facts.program.signatureMethod === 'ESIGN' ? null : printed)
}

/** Everybody whom it binds, and who mediates, may mend background and language. It voids all signatures. */
export function whyNotRevise(facts: CaseFacts, agreement: AgreementFacts): Ruling | null {
  const { role, endedAt } = facts.me
  const mediates = endedAt === null && (role === 'MEDIATOR' || role === 'CO_MEDIATOR')
  if (!mediates && !isBound(facts, agreement)) return notYours
  return whyNotPending(agreement) ?? whyCaseRests(facts)
}

/** Any signatory may stop the signing, which voids all signatures. */
export function whyNotReopen(facts: CaseFacts, agreement: AgreementFacts): Ruling | null {
  if (!isBound(facts, agreement)) return notYours
  return agreement.status === 'SIGNING' ? whyCaseRests(facts) : notOpen(agreement)
}

/** Until the last signature anybody may go back to negotiating. */
export function whyNotAbandon(facts: CaseFacts, agreement: AgreementFacts): Ruling | null {
  if (!isBound(facts, agreement)) return notYours
  return whyNotPending(agreement) ?? whyCaseRests(facts)
}

function isBound(facts: CaseFacts, { signatoryIds }: AgreementFacts): boolean {
  const me = actingPartyId(facts)
  return me !== null && signatoryIds.includes(me)
}

const whyNotPending = (agreement: AgreementFacts): Ruling | null =>
  agreement.status === 'REVIEW' || agreement.status === 'SIGNING' ? null : notOpen(agreement)

const notOpen = ({ id, status }: AgreementFacts): Ruling => ({
  code: 'AGREEMENT_NOT_OPEN',
  message: `This cannot be done with the agreement as it stands: ${status}.`,
  data: { agreementId: id, status },
})
