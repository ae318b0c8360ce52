import { localized, type Language, type Program } from '../programs/program.ts'

const telling: readonly string[] = ['UNLAWFUL_DETAINER', 'CIVIL_HARASSMENT']

/**
 * What a program calls itself to somebody who has not proved to be meant: on an envelope, in a mail, to whoever holds a
 * code. Invariant: where a program's name would tell what kind of case it is, only who runs it is named.
 */
export const outsideName = (program: Program, language: Language): string =>
  localized(program.caseTypes.every(({ key }) => telling.includes(key)) ? program.organisation : program.name, language)
