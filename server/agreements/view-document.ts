import type { AgreementDocument } from './agreement-document.ts'
import type { AgreementDocumentType } from './agreement.type.ts'
import { say } from './document-words.ts'

/** The document as the API shows it: every figure as it stands in the record. */
export function viewDocument(document: AgreementDocument): AgreementDocumentType {
  const { program, language, schedule, totals, disposition } = document
  return {
    ...document,
    title: say(language, disposition.length > 0 ? 'titleStipulation' : 'title'),
    programName: program.name,
    courtName: program.courtName,
    schedule: schedule.map(payment => ({
      ...payment,
      amount: { amountCents: payment.amountCents, currency: totals.currency },
    })),
    total: { amountCents: totals.amountCents, currency: totals.currency },
  }
}
