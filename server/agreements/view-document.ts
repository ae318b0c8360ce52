import type { AgreementDocument, DocumentTerm } from './agreement-document.ts'
import type { AgreementDocumentType, DocumentActionType } from './agreement.type.ts'
import { say } from './document-words.ts'

/** The document as the API shows it: every figure as it stands in the record. */
export function viewDocument(document: AgreementDocument): AgreementDocumentType {
  const { program, language, schedule, totals, disposition } = document
  return {
    ...document,
    title: say(language, disposition.length > 0 ? 'titleStipulation' : 'title'),
    programName: program.name,
    courtName: program.courtName,
    terms: document.terms.map(term => ({ ...term, action: actionOf(document, term) })),
    schedule: schedule.map(payment => ({
      ...payment,
      amount: { amountCents: payment.amountCents, currency: totals.currency },
    })),
    total: { amountCents: totals.amountCents, currency: totals.currency },
  }
}

function actionOf({ parties }: AgreementDocument, { term }: DocumentTerm): DocumentActionType | null {
  if (term.kind !== 'ACTION') return null
  const doer = parties.find(({ id }) => id === term.partyId)?.name ?? ''
  return { doer, what: term.what, due: term.due }
}
