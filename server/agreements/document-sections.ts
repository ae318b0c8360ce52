import type { AgreementDocument } from './agreement-document.ts'
import { say, type WordKey } from './document-words.ts'

/** What an agreement says around its terms and its schedule: the PDF and the web page both show exactly this. */
export interface DocumentSection {
  key: 'parties' | 'recitals' | 'defaultAndCure' | 'disposition' | 'binding' | 'publicRecord' | 'language'
  heading: string
  paragraphs: string[]
}

/** The sections before the terms. */
export const openingSections = (document: AgreementDocument): DocumentSection[] =>
  present(document, [
    [
      'parties',
      document.kind === 'COURT' ? 'heading.parties' : 'heading.participants',
      document.parties.map(({ name, sideLabel }) => `${name}, ${sideLabel}`),
    ],
    ['recitals', 'heading.recitals', document.recitals],
  ])

/** The sections between the schedule and the signatures. */
export const closingSections = (document: AgreementDocument): DocumentSection[] =>
  present(document, [
    ['defaultAndCure', 'heading.defaultAndCure', document.defaultAndCure],
    ['disposition', 'heading.disposition', document.disposition],
    ['binding', 'heading.binding', document.binding === null ? [] : [document.binding]],
    ['binding', 'heading.nonBinding', document.nonBinding === null ? [] : [document.nonBinding]],
    ['publicRecord', 'heading.publicRecord', [document.publicRecord]],
    ['language', 'heading.language', [document.controllingLanguage]],
  ])

const present = (
  document: AgreementDocument,
  sections: [DocumentSection['key'], WordKey, string[]][],
): DocumentSection[] =>
  sections
    .filter(([, , paragraphs]) => paragraphs.length > 0)
    .map(([key, heading, paragraphs]) => ({ key, heading: say(document.language, heading), paragraphs }))

/** "Case 27STSC01234" where a court gave a number, else the agreement's own short id. */
export const caseLabel = ({ language, caseNumber, agreementId }: AgreementDocument): string =>
  caseNumber === null
    ? say(language, 'footer.agreement', { id: agreementId.slice(-12) })
    : say(language, 'footer.caseNumber', { number: caseNumber })

/** Plaintiffs against defendants, petitioners against respondents; one group where all are participants. */
export function sidesOf({ parties, language }: AgreementDocument): { label: string; names: string[] }[] {
  const sides = [...Map.groupBy(parties, ({ side }) => side)]
  return sides.map(([side, members]) => ({
    label: say(language, members.length === 1 ? `side.${side}` : `sides.${side}`),
    names: members.map(({ name }) => name),
  }))
}
