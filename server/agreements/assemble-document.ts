import { clausesFor, meaningOf } from '../offers/term-hash.ts'
import type { IsoDate, Term } from '../offers/term.ts'
import type { Language } from '../programs/language.ts'
import { caseTypeOf, isCourtCase, type CaseTypeKey, type Program, type Side } from '../programs/program.ts'
import type { AgreementDocument, DocumentParty } from './agreement-document.ts'
import { AssemblyError } from './assembly-error.ts'
import { checkBeforeAssembly } from './check-before-assembly.ts'
import { cleanName } from './clean-text.ts'
import { say, sayDay } from './document-words.ts'
import { scheduleOf, totalsOf } from './payment-schedule.ts'
import { sentenceOf, type SentenceSetting } from './term-sentences.ts'

export { AssemblyError } from './assembly-error.ts'

export interface AssemblyInput {
  agreementId: string
  caseId: string
  caseNumber: string | null
  program: Program
  caseTypeKey: CaseTypeKey
  /** The language in which the agreement is written, and which then controls. */
  language: Language
  preparedOn: IsoDate
  /** Those whom the agreement binds, in the order in which it names them. */
  parties: readonly { id: string; name: string; side: Side }[]
  terms: readonly Term[]
  /** In a court case: `on` is null while the day is unknown. Only the court's own notice vacates a hearing. */
  hearing: { on: IsoDate | null; vacatedByCourt: boolean; source?: 'COURT_SYSTEM' | 'STAFF' | 'PARTY' } | null
  /** Somebody whom the agreement binds must still answer the court, and talking here gave no more time for it. */
  isAnswerDue?: boolean
}

/** The whole agreement from the accepted terms and the program's clauses. Throws `AssemblyError`. */
export function assembleDocument(input: AssemblyInput): AgreementDocument {
  const { program, caseTypeKey, language, caseNumber, preparedOn } = input
  const kind = isCourtCase(program, caseTypeKey) ? 'COURT' : 'COMMUNITY'
  checkBeforeAssembly(input, kind)

  const parties = input.parties.map(party => partyOf(party, language))
  const setting: SentenceSetting = { language, kind, nameOf: id => nameIn(parties, id) }
  const courtName = kind === 'COURT' ? (program.court?.name[language] ?? null) : null
  const organisation = program.organisation[language]
  const caseTypeLabel = caseTypeOf(program, caseTypeKey).label[language]
  const clauses = clausesFor(program, caseTypeKey, input.terms, language)
  const textsOf = (...kinds: string[]) =>
    clauses.filter(({ key }) => kinds.includes(key.split('.')[0] ?? '')).map(({ text }) => text)
  const schedule = scheduleOf(input.terms, setting)

  return {
    format: 'parley-agreement/1',
    agreementId: input.agreementId,
    caseId: input.caseId,
    kind,
    program: { key: program.key, version: program.version, name: program.name[language], organisation, courtName },
    clauseVersion: program.clauses.version,
    language,
    signatureMethod: program.signatureMethod,
    caseNumber,
    caseTypeLabel,
    timeZone: program.timeZone,
    preparedOn,
    parties,
    recitals: recitalsOf({
      language,
      courtName,
      caseNumber,
      type: caseTypeLabel,
      program: program.name[language],
      organisation,
    }),
    terms: input.terms.map((term, index) => ({
      number: index + 1,
      term: meaningOf(term),
      sentence: sentenceOf(term, setting),
    })),
    schedule,
    totals: totalsOf(schedule),
    defaultAndCure: textsOf('default', 'cure'),
    disposition: textsOf('dispositions', 'retainedJurisdiction'),
    binding: textsOf('binding')[0] ?? null,
    nonBinding: textsOf('nonBinding')[0] ?? null,
    publicRecord: textsOf('publicRecord').join(' '),
    mustAttend: kind === 'COURT' ? mustAttendOf(input) : null,
    controllingLanguage: say(language, 'language.controlling'),
    beforeSigning: program.clauses.beforeSigning[language],
    signatories: parties.map(({ id, name, sideLabel }) => ({ partyId: id, name, capacity: sideLabel })),
  }
}

const partyOf = ({ id, name, side }: AssemblyInput['parties'][number], language: Language): DocumentParty => ({
  id,
  name: cleanName(name),
  side,
  sideLabel: say(language, `side.${side}`),
})

function nameIn(parties: readonly DocumentParty[], id: string): string {
  const party = parties.find(candidate => candidate.id === id)
  if (!party) throw new AssemblyError('UNKNOWN_PARTY', { partyId: id })
  return party.name
}

function recitalsOf(facts: {
  language: Language
  courtName: string | null
  caseNumber: string | null
  type: string
  program: string
  organisation: string
}): string[] {
  const { language, courtName, caseNumber, type, program, organisation } = facts
  const talked = say(language, 'recital.program', { program, organisation })
  if (courtName === null) {
    return [say(language, 'recital.community', { type }), talked, say(language, 'recital.community.settle')]
  }
  const dispute =
    caseNumber === null
      ? say(language, 'recital.courtWithoutNumber', { type, court: courtName })
      : say(language, 'recital.court', { type, court: courtName, number: caseNumber })
  return [dispute, talked, say(language, 'recital.court.settle')]
}

/** In a court case the warning stands with an unknown day as well, through the day itself, until the court vacates. */
function mustAttendOf({
  program,
  caseTypeKey,
  language,
  hearing,
  preparedOn,
  isAnswerDue,
}: AssemblyInput): string | null {
  if (hearing?.vacatedByCourt) return null
  const on = hearing?.on ?? null
  if (on !== null && on < preparedOn) return null
  const ownWords = program.notices.mustAttend?.[language]
  const answer = isAnswerDue ? caseTypeOf(program, caseTypeKey).responseDueText?.[language] : null
  return [
    ...(ownWords ? [ownWords] : []),
    ...(on === null ? [] : [say(language, 'mustAttend.on', { date: sayDay(language, on) })]),
    ...(on !== null && hearing?.source ? [say(language, `mustAttend.source.${hearing.source}`)] : []),
    say(language, 'mustAttend.onlyCourt'),
    ...(answer ? [answer] : []),
  ].join(' ')
}
