import { BadInput } from '../errors.ts'

/** Social security numbers, and runs of digits as long as those of cards and accounts, however they are spaced. */
const socialSecurity = /(?<!\d)\d{3}[- ]\d{2}[- ]\d{4}(?!\d)/
const longNumber = /(?<![\d.,$])\d(?:[ -]?\d){9,}(?![\d])/g
const phone = /^\(?1?[-. ]?\d{3}\)?[-. ]?\d{3}[-. ]?\d{4}$/
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/

/**
 * Whether words hold what must stand in no agreement and beside none: the number of an account, a card or a person. A
 * telephone number may be there.
 */
export const holdsAccountData = (words: string): boolean =>
  socialSecurity.test(words) || iban.test(words) || (words.match(longNumber) ?? []).some(run => !phone.test(run.trim()))

/** Throws BadInput; answers the words otherwise. */
export function refuseAccountData(field: string, words: string): string {
  if (!holdsAccountData(words)) return words
  throw new BadInput(
    field,
    'ACCOUNT_DATA',
    'Leave out numbers of accounts, cards and persons: this can become part of a public file.',
  )
}
