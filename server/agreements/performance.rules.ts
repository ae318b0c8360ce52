/**
 * Who may record what about the performance of a binding agreement. Pure: the verbs enforce it, `viewerCan` reports it.
 * Whom something was promised to confirms it: the payee; where the payee is nobody of the case, or a thing is to be done,
 * any other party whom the agreement binds.
 */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import { notYours } from '../offers/acting-party.ts'
import type { Ruling } from '../offers/ruling.ts'
import type { ActionTerm, MoneyTerm } from '../offers/term.ts'
import { actsForSignatory } from './filing.rules.ts'

type Promised = MoneyTerm | ActionTerm

/** The term under a number, if something is to be paid or done under it. */
export function promiseOf({ document }: AgreementFacts, termNumber: number): Promised | null {
  const term = document.terms.find(({ number }) => number === termNumber)?.term
  return term && term.kind !== 'DISPOSITION' ? term : null
}

const doerOf = (term: Promised): string => (term.kind === 'MONEY' ? term.payerPartyId : term.partyId)

export function whyNotClaim(facts: CaseFacts, agreement: AgreementFacts, term: Promised): Ruling | null {
  if (!actsForSignatory(facts, agreement.signatoryIds)) return notYours
  return doerOf(term) === facts.me.partyId ? whyNotOpen(agreement) : notYours
}

export function whyNotConfirm(facts: CaseFacts, agreement: AgreementFacts, term: Promised): Ruling | null {
  if (!actsForSignatory(facts, agreement.signatoryIds)) return notYours
  const payee = term.kind === 'MONEY' ? term.payeePartyId : null
  const isMine = payee === null ? doerOf(term) !== facts.me.partyId : payee === facts.me.partyId
  return isMine ? whyNotOpen(agreement) : notYours
}

function whyNotOpen({ id, status, performedAt }: AgreementFacts): Ruling | null {
  if (status !== 'BINDING') {
    return {
      code: 'AGREEMENT_NOT_OPEN',
      message: `This cannot be done with the agreement as it stands: ${status}.`,
      data: { agreementId: id, status },
    }
  }
  if (performedAt === null) return null
  return { code: 'AGREEMENT_PERFORMED', message: 'Everything in this agreement is done already.' }
}
