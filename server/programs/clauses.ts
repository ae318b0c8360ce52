/** What the program adds to the terms of the parties when an agreement is assembled: shown before anybody accepts. */
import type { Language, Localized } from './language.ts'
import { fillPlaceholders } from './placeholders.ts'
import { caseTypeOf, isCourtCase, type CaseTypeKey, type Program } from './program.ts'
import type { Disposition, DispositionTerm, MoneyTerm, OnDefault, Term } from '../offers/term.ts'

/** `key` is the clause's key in the program file, without `clauses.`: `default.ACCELERATE`, `cure`, `binding`. */
export interface Clause {
  key: string
  version: string
  text: string
}

const consequences: readonly OnDefault[] = ['NONE', 'ACCELERATE', 'JUDGMENT_FOR_BALANCE']

/**
 * The clauses in the order of the document: missed payments and how to put them right, how the case ends and whether
 * the court keeps its power (CCP 664.6), that it binds (EC 1123), who may read it. Where the parties chose no way to
 * end the case, the first one of the case type that fits the terms stands. Throws when the program lacks a clause that the terms call for.
 */
export function clausesFor(
  program: Program,
  caseType: CaseTypeKey,
  terms: readonly Term[],
  language: Language,
): Clause[] {
  const { clauses } = program
  const visibility = caseTypeOf(program, caseType).agreementVisibility
  const shared = {
    organisation: program.organisation[language],
    programName: program.name[language],
    ...(program.court ? { courtName: program.court.name[language] } : {}),
  }
  const write = (
    key: string,
    text: Localized | null | undefined,
    own: { termNumbers?: string; cureDays?: string } = {},
  ) => {
    if (!text) throw new Error(`program ${program.key} has no clause ${key}`)
    return { key, version: clauses.version, text: fillPlaceholders(text[language], { ...shared, ...own }) }
  }

  const defaults = consequences
    .map(onDefault => ({ onDefault, termNumbers: numbersOf(terms, onDefault, language) }))
    .filter(({ termNumbers }) => termNumbers !== '')
    .map(({ onDefault, termNumbers }) => write(`default.${onDefault}`, clauses.default[onDefault], { termNumbers }))
  const cure = terms.some(term => term.kind === 'MONEY' && term.onDefault !== 'NONE')
    ? [write('cure', clauses.cure.text, { cureDays: String(clauses.cure.days) })]
    : []
  const ending = endingOf(program, caseType, terms)
  const atCourt = ending
    ? [
        write(`dispositions.${ending.disposition}`, clauses.dispositions[ending.disposition]),
        ...(ending.retainJurisdiction ? [write('retainedJurisdiction', clauses.retainedJurisdiction)] : []),
      ]
    : []
  const force = clauses.nonBinding ? write('nonBinding', clauses.nonBinding) : write('binding', clauses.binding)
  const record = write(`publicRecord.${visibility}`, clauses.publicRecord[visibility])
  return [...defaults, ...cure, ...atCourt, force, record]
}

/**
 * How the case ends at the court: as the parties chose, else the program's way. Null without a court. Invariant: never
 * with prejudice while something is still to be paid.
 */
export function endingOf(
  program: Program,
  caseType: CaseTypeKey,
  terms: readonly Term[],
): { disposition: Disposition; retainJurisdiction: boolean } | null {
  if (!isCourtCase(program, caseType)) return null
  const chosen = terms.find((term): term is DispositionTerm => term.kind === 'DISPOSITION')
  if (chosen) return { disposition: chosen.disposition, retainJurisdiction: chosen.retainJurisdiction }
  const { dispositions, retainedJurisdiction } = caseTypeOf(program, caseType)
  const hasMoney = terms.some(({ kind }) => kind === 'MONEY')
  const unfit: Disposition = hasMoney ? 'DISMISSAL_WITH_PREJUDICE' : 'DISMISSAL_WITH_PREJUDICE_AFTER_FULL_PAYMENT'
  const disposition = dispositions.find(one => one !== unfit)
  if (!disposition) return null
  return { disposition, retainJurisdiction: retainedJurisdiction && disposition !== 'DISMISSAL_WITH_PREJUDICE' }
}

/** "1", "1 and 3": the numbers of the payment terms with this consequence. */
function numbersOf(terms: readonly Term[], onDefault: OnDefault, language: Language): string {
  const isCovered = (term: Term): term is MoneyTerm => term.kind === 'MONEY' && term.onDefault === onDefault
  const numbers = terms.flatMap((term, index) => (isCovered(term) ? [String(index + 1)] : []))
  return new Intl.ListFormat(language).format(numbers)
}
