import type { Term } from '../offers/term.ts'
import { endingOf } from '../programs/clauses.ts'
import type { CaseTypeKey, Program } from '../programs/program.ts'
import type { FilingPurpose } from './filing.entity.ts'

type CourtForm = Program['filing']['forms'][number]

/**
 * The forms that go with a filing, as the program has them: those that settle the case with the agreement, and the
 * dismissal with it, unless it waits for the last payment. A stipulation for judgment takes its own form instead.
 */
export function formsFor(
  program: Program,
  caseType: CaseTypeKey,
  purpose: FilingPurpose,
  terms: readonly Term[],
): CourtForm[] {
  const disposition = endingOf(program, caseType, terms)?.disposition
  if (!disposition) return []
  const waits = disposition === 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT'
  const wanted: CourtForm['purpose'][] =
    purpose === 'DISMISSAL'
      ? ['DISMISSAL']
      : disposition === 'STIPULATION_FOR_JUDGMENT'
        ? ['STIPULATION']
        : waits
          ? ['SETTLEMENT']
          : ['SETTLEMENT', 'DISMISSAL']
  return program.filing.forms.filter(
    form =>
      wanted.includes(form.purpose) &&
      form.caseTypes.includes(caseType) &&
      (form.dispositions.length === 0 || form.dispositions.includes(disposition)),
  )
}
