import { readTerm, type DraftProblem } from './draft-to-input.ts'
import type { OfferDraft, TermDraft, TermKind } from './offer-draft.ts'
import type { Setting } from './questions/setting.ts'

/** A case ends in one way only, and only a court case has an end to choose. */
export function kindsFor({ terms }: OfferDraft, { ofCase, isCourtCase: atCourt }: Setting): TermKind[] {
  const mayEnd = atCourt && ofCase.caseType.dispositions.length > 0 && !terms.some(({ kind }) => kind === 'DISPOSITION')
  return ['MONEY', 'ACTION', ...(mayEnd ? (['DISPOSITION'] as const) : [])]
}

/** Nobody is chosen to whom the offer goes. */
export function missingRecipients({ recipientPartyIds }: OfferDraft): DraftProblem[] {
  if (recipientPartyIds.length > 0) return []
  return [{ step: 'recipients', field: 'recipients', message: 'offers.build.problem.recipients' }]
}

/** There is no part yet, or one whose questions are not all answered. */
export function unfinished(terms: readonly TermDraft[], locale: string): DraftProblem[] {
  if (terms.length === 0) return [{ step: 'terms', field: 'addTerm', message: 'offers.build.problem.noTerms' }]
  const isUnfinished = terms.some(term => readTerm(term, locale).problems !== undefined)
  return isUnfinished ? [{ step: 'terms', field: 'addTerm', message: 'offers.build.problem.unfinished' }] : []
}
