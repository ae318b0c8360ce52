/**
 * The filing pack: a cover sheet, and for each form of the court a page with its data. Pure; drawn as PDF and as web page.
 * The signed agreement and its certificate go with it as the sealed files that they are: nothing of them is drawn anew.
 */
import type { FilingFacts } from '../access/filings.ts'
import type { IsoDate } from '../offers/term.ts'
import { endingOf } from '../programs/clauses.ts'
import type { Language } from '../programs/language.ts'
import type { CaseTypeKey, Program } from '../programs/program.ts'
import { shortHash, type AgreementDocument } from './agreement-document.ts'
import { caseLabel } from './document-sections.ts'
import { say, sayDay, sayList, sayMoney } from './document-words.ts'
import { formsFor } from './court-forms.ts'
import { isKeptFromCourt } from './publication.rules.ts'

export interface PackFact {
  name: string
  value: string
}

export interface FilingPack {
  language: Language
  title: string
  programLine: string
  author: string
  caseLabel: string
  hash: string
  intro: string
  facts: PackFact[]
  /** How to file, in the program's words. */
  how: string | null
  late: string | null
  mustAttend: string | null
  enclosed: string[]
  forms: { heading: string; link: string | null; note: string; facts: PackFact[] }[]
  dated: IsoDate
}

export interface PackInput {
  document: AgreementDocument
  hash: string
  program: Program
  caseType: CaseTypeKey
  filing: Pick<FilingFacts, 'purpose' | 'attempt' | 'actor' | 'dueOn' | 'everybodyConsents'> & { isLate: boolean }
  hearingOn: IsoDate | null
  /** The court took it off: then no day of it is printed. */
  hearingIsOff: boolean
  /** The warning that the hearing stands, in the language of the document. */
  mustAttend: string | null
  signedOn: IsoDate | null
  performedOn: IsoDate | null
  /** Everybody of the case is bound by this agreement. */
  isWhole: boolean
  today: IsoDate
}

export function filingPack(input: PackInput): FilingPack {
  const { document, hash, program, filing, today } = input
  const { language } = document
  const isPrivate = isKeptFromCourt(program, input.caseType, filing)
  const forms = formsFor(program, input.caseType, filing.purpose, termsOf(document))
  return {
    language,
    title: say(language, `pack.title.${filing.purpose}`),
    programLine: say(language, 'program', { name: document.program.name, organisation: document.program.organisation }),
    author: document.program.organisation,
    caseLabel: caseLabel(document),
    hash: shortHash(hash),
    intro: say(language, isPrivate ? 'pack.intro.private' : 'pack.intro'),
    facts: coverFacts(input),
    how: program.filing.how?.[language] ?? null,
    late: filing.isLate ? (program.filing.late?.[language] ?? null) : null,
    mustAttend: input.mustAttend,
    enclosed: [
      ...(isPrivate ? [] : signedPapers(document)),
      ...forms.map(form => say(language, 'pack.enclosed.form', { form: nameOf(form, language) })),
    ],
    forms: forms.map(form => ({
      heading: say(language, form.number === null ? 'pack.form.unnumbered' : 'pack.form.heading', {
        form: nameOf(form, language),
      }),
      link: form.url,
      note: say(language, 'pack.form.note'),
      facts: formFacts(input),
    })),
    dated: today,
  }
}

const signedPapers = ({ language, signatureMethod }: AgreementDocument): string[] => [
  say(language, 'pack.enclosed.agreement'),
  say(language, 'pack.enclosed.certificate'),
  ...(signatureMethod === 'WET_PRINTED' ? [say(language, 'pack.enclosed.original')] : []),
]

const termsOf = ({ terms }: AgreementDocument) => terms.map(({ term }) => term)

const nameOf = ({ number, title }: ReturnType<typeof formsFor>[number], language: Language): string =>
  number === null ? title[language] : `${number}, ${title[language]}`

function coverFacts({ document, program, filing, hearingOn, hearingIsOff }: PackInput): PackFact[] {
  const { language } = document
  const who = {
    organisation: document.program.organisation,
    program: document.program.name,
  }
  return [
    ...caseFacts(document),
    {
      name: say(language, 'pack.hearing'),
      value: hearingIsOff
        ? say(language, 'pack.hearing.off')
        : hearingOn === null
          ? say(language, 'pack.hearing.unknown')
          : sayDay(language, hearingOn),
    },
    { name: say(language, 'pack.who'), value: say(language, `pack.who.${filing.actor}`, who) },
    {
      name: say(language, 'pack.by'),
      value:
        filing.dueOn === null
          ? say(language, 'pack.by.none')
          : `${sayDay(language, filing.dueOn)} (${program.timeZone})`,
    },
    ...(filing.attempt > 1 ? [{ name: say(language, 'pack.attempt'), value: String(filing.attempt) }] : []),
  ]
}

function caseFacts({ language, program, caseNumber, caseTypeLabel, parties }: AgreementDocument): PackFact[] {
  return [
    { name: say(language, 'pack.court'), value: program.courtName ?? '' },
    { name: say(language, 'pack.case'), value: caseNumber ?? say(language, 'pack.case.missing') },
    { name: say(language, 'pack.caseType'), value: caseTypeLabel },
    ...parties.map(({ name, sideLabel }) => ({ name: sideLabel, value: name })),
  ]
}

/** What every form that settles or ends a case asks for. The same record as the agreement: nothing is computed anew. */
function formFacts({ document, program, caseType, filing, signedOn, performedOn, isWhole }: PackInput): PackFact[] {
  const { language, schedule, totals, signatories } = document
  const ending = endingOf(program, caseType, termsOf(document))
  const last = schedule.at(-1)
  const fact = (key: Parameters<typeof say>[1], value: string): PackFact => ({ name: say(language, key), value })
  return [
    ...caseFacts(document),
    ...(ending
      ? [
          fact('pack.form.ending', say(language, `pack.form.ending.${ending.disposition}`)),
          ...(ending.disposition === 'STIPULATION_FOR_JUDGMENT'
            ? []
            : [fact('pack.form.scope', say(language, isWhole ? 'pack.form.scope.whole' : 'pack.form.scope.named'))]),
          fact(
            'pack.form.retained',
            say(language, ending.retainJurisdiction ? 'pack.form.retained.yes' : 'pack.form.retained.no'),
          ),
        ]
      : []),
    ...(signedOn === null ? [] : [fact('pack.form.signedOn', sayDay(language, signedOn))]),
    ...(last
      ? [
          // How much was agreed on stays with the agreement.
          ...(isKeptFromCourt(program, caseType, filing)
            ? []
            : [fact('pack.form.total', sayMoney(language, totals.amountCents))]),
          fact('pack.form.lastPayment', sayDay(language, last.due)),
        ]
      : []),
    ...(performedOn === null ? [] : [fact('pack.form.paidInFull', sayDay(language, performedOn))]),
    fact(
      'pack.form.signatories',
      sayList(
        language,
        signatories.map(({ name }) => name),
      ),
    ),
  ]
}
