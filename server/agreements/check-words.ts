/** Words that stand in an agreement one day, or beside one: what nobody can see does not count as words. */
import { BadInput } from '../errors.ts'
import { checkText } from '../platform/check-text.ts'
import { cleanName, cleanText } from './clean-text.ts'

const NAME_MAX = 200

/** As a document prints it. Throws BadInput for nothing, for signs that nobody sees, and for more than `max` characters. */
export const checkWords = (field: string, value: string, max: number): string =>
  something(field, cleanText(checkText(field, value, max)))

/** A name, on one line. */
export const checkName = (field: string, value: string): string =>
  something(field, cleanName(checkText(field, value, NAME_MAX)))

function something(field: string, words: string): string {
  if (words === '') throw new BadInput(field, 'REQUIRED', `Write something in ${field} that can be seen.`)
  return words
}
