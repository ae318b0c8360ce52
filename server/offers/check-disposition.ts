import { caseTypeOf, type CaseTypeKey, type Program } from '../programs/program.ts'
import { TermProblem } from './term-problem.ts'
import type { DispositionTerm, Term } from './term.ts'

/** With prejudice the case is over for good: that may come at once only when nothing is still to be paid. */
export function checkDisposition(
  term: DispositionTerm,
  at: string,
  { program, caseType }: { program: Program; caseType: CaseTypeKey },
  all: readonly Pick<Term, 'kind'>[],
): DispositionTerm {
  const field = `${at}.disposition`
  const { dispositions, retainedJurisdiction } = caseTypeOf(program, caseType)
  if (!dispositions.includes(term.disposition)) throw new TermProblem('DISPOSITION_NOT_OFFERED', field)
  if (all.find(other => other.kind === 'DISPOSITION') !== term) throw new TermProblem('DISPOSITION_NAMED_TWICE', field)
  const hasMoney = all.some(other => other.kind === 'MONEY')
  if (term.disposition === 'DISMISSAL_WITH_PREJUDICE' && hasMoney) {
    throw new TermProblem('DISPOSITION_BEFORE_PAYMENT', field)
  }
  if (term.disposition === 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT' && !hasMoney) {
    throw new TermProblem('DISPOSITION_WITHOUT_PAYMENT', field)
  }
  if (term.retainJurisdiction && !retainedJurisdiction) {
    throw new TermProblem('JURISDICTION_NOT_OFFERED', `${at}.retainJurisdiction`)
  }
  if (term.retainJurisdiction && term.disposition === 'DISMISSAL_WITH_PREJUDICE') {
    throw new TermProblem('JURISDICTION_AFTER_PREJUDICE', `${at}.retainJurisdiction`)
  }
  return { ...term }
}
