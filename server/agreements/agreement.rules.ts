/** What may be done with an agreement, by whom and when. Pure: the verbs enforce it, `viewerCan` reports it. */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import { actingPartyId, notYours, whyCaseRests } from '../offers/acting-party.ts'
import type { Ruling } from '../offers/ruling.ts'
import { caseTypeOf } from '../programs/program.ts'
import { actsForSignatory } from './filing.rules.ts'

/**
 * The party signs, or its attorney for it, who is recorded as such: but where the party's own signature is required (civil
 * harassment), nobody else's stands for it. A program may want ink instead.
 */
export function whyNotSign(facts: CaseFacts, agreement: AgreementFacts): Ruling | null {
  if (!actsForSignatory(facts, agreement.signatoryIds)) return notYours
  if (facts.me.role === 'REPRESENTATIVE' && caseTypeOf(facts.program, facts.caseType).partySignatureRequired)
    return ownHand
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

const ownHand: Ruling = {
  code: 'PARTY_SIGNATURE_REQUIRED',
  message: 'In this type of case the party signs in person: nobody can sign for it.',
}

const whyNotPending = (agreement: AgreementFacts): Ruling | null =>
  agreement.status === 'REVIEW' || agreement.status === 'SIGNING' ? null : notOpen(agreement)

const notOpen = ({ id, status }: AgreementFacts): Ruling => ({
  code: 'AGREEMENT_NOT_OPEN',
  message: `This cannot be done with the agreement as it stands: ${status}.`,
  data: { agreementId: id, status },
})
