import { localized, type Language } from './language.ts'
import type { Program } from './program.ts'

/** What the roster says of where a neutral comes from: the key of one of the program's organisations, or its name. */
export function organisationName(
  { organisations }: Pick<Program, 'organisations'>,
  written: string | null,
  language: Language,
): string | null {
  if (written === null || written === '') return null
  const known = organisations.find(({ key }) => key === written)
  return known ? localized(known.name, language) : written
}
