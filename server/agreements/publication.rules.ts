/** K4, where an agreement stays out of the public record unless everybody consents: who is asked, until when, and what came of it. */
import type { AgreementFacts } from '../access/agreements.ts'
import type { CaseFacts } from '../access/cases.ts'
import type { FilingFacts } from '../access/filings.ts'
import { notYours } from '../offers/acting-party.ts'
import type { Ruling } from '../offers/ruling.ts'
import { caseTypeOf, isCourtCase, type CaseTypeKey, type Program } from '../programs/program.ts'
import { actsForSignatory } from './filing.rules.ts'

/** It goes to the court only if everybody consents. */
export const needsConsent = (program: Program, caseType: CaseTypeKey): boolean =>
  caseTypeOf(program, caseType).agreementVisibility === 'PRIVATE_UNLESS_ALL_CONSENT'

/** Whether the agreement itself stays with those who signed it. */
export const isKeptFromCourt = (
  program: Program,
  caseType: CaseTypeKey,
  { everybodyConsents }: Pick<FilingFacts, 'everybodyConsents'>,
): boolean => needsConsent(program, caseType) && !everybodyConsents

/** Under an earlier version the agreement itself says that it is never filed: there nobody is asked. */
export const publicationQuestion = (program: Program, caseType: CaseTypeKey) =>
  needsConsent(program, caseType) && isCourtCase(program, caseType) ? program.clauses.consentToPublication : null

export const isSent = ({ status }: Pick<FilingFacts, 'status'>): boolean => status !== 'DUE' && status !== 'NOT_DUE'

/** Each of those who sign says yes or no, and may say otherwise until the first filing has gone. */
export function whyNotAnswerPublication(facts: CaseFacts, agreement: AgreementFacts): Ruling | null {
  if (!publicationQuestion(facts.program, facts.caseType) || !actsForSignatory(facts, agreement.signatoryIds))
    return notYours
  const isOver = agreement.status === 'ABANDONED' || agreement.status === 'EXPIRED'
  return isOver || agreement.filings.some(isSent) ? settled(agreement) : null
}

/**
 * What everybody learns, and when: once it has gone, or while somebody is to bring it, who must know what to bring. Before
 * that a change of the result would tell who changed their mind.
 */
export function publicationOutcome({ filings }: AgreementFacts): 'EVERYBODY_AGREED' | 'NOT_EVERYBODY_AGREED' | null {
  const told = filings.find(filing => isSent(filing) || (filing.status === 'DUE' && filing.actor !== 'SYSTEM'))
  if (!told) return null
  return told.everybodyConsents ? 'EVERYBODY_AGREED' : 'NOT_EVERYBODY_AGREED'
}

const settled = ({ id }: AgreementFacts): Ruling => ({
  code: 'PUBLICATION_SETTLED',
  message: 'The papers have gone to the court, or the agreement has ended: this cannot be changed any more.',
  data: { agreementId: id },
})
