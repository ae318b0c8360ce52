/** What may be done with a filing, by whom and when. Pure: the verbs enforce it, `viewerCan` reports it. */
import type { CaseFacts } from '../access/cases.ts'
import type { FilingFacts } from '../access/filings.ts'
import { notYours } from '../offers/acting-party.ts'
import type { Ruling } from '../offers/ruling.ts'
import type { IsoDate } from '../offers/term.ts'

/** A party files themself only where the program leaves it to the parties (K5). */
export function whyNotReport(facts: CaseFacts, signatoryIds: readonly string[], filing: FilingFacts): Ruling | null {
  if (filing.actor !== 'PARTIES' || !actsForSignatory(facts, signatoryIds)) return notYours
  return whyNotSend(filing)
}

/** What the court did not take may be corrected and filed again, by whoever files. */
export function whyNotRefile(facts: CaseFacts, signatoryIds: readonly string[], filing: FilingFacts): Ruling | null {
  if (filing.actor !== 'PARTIES' || !actsForSignatory(facts, signatoryIds)) return notYours
  return whyNotAgain(filing)
}

export const whyNotSend = (filing: FilingFacts): Ruling | null => (filing.status === 'DUE' ? null : stands(filing))
export const whyNotAgain = (filing: FilingFacts): Ruling | null =>
  filing.status === 'COURT_REJECTED' && filing.isLast ? null : stands(filing)

/** The court decides what was sent, once. What nobody has marked as sent may have come to it all the same. */
export const whyNotDecide = (filing: FilingFacts): Ruling | null =>
  filing.status === 'SENT' || filing.status === 'DUE' ? null : stands(filing)

/** Late: sent after the last safe day, or not sent and that day is over. The court may still take it. */
export const isLateOn = (
  { status, dueOn, isLate }: Pick<FilingFacts, 'status' | 'dueOn' | 'isLate'>,
  today: IsoDate,
) => (status === 'DUE' ? dueOn !== null && dueOn < today : isLate)

/** In every state of the case: filing outlives its closing. Who sits beside a party, and not for it, does nothing in its name. */
export const actsForSignatory = ({ me }: CaseFacts, signatoryIds: readonly string[]): boolean =>
  me.endedAt === null &&
  me.partyId !== null &&
  (me.role === 'PARTY' || (me.role === 'REPRESENTATIVE' && me.capacity === 'FOR')) &&
  signatoryIds.includes(me.partyId)

const stands = ({ id, status }: FilingFacts): Ruling => ({
  code: 'FILING_NOT_OPEN',
  message: `This cannot be done with the filing as it stands: ${status}.`,
  data: { filingId: id, status },
})
