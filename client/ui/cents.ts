/** Why a typed amount cannot be read. */
export type CentsProblem = 'EMPTY' | 'NOT_A_NUMBER' | 'NEGATIVE' | 'TOO_MANY_DECIMALS' | 'TOO_LARGE'

export type CentsReading = { cents: number; problem?: never } | { cents?: never; problem: CentsProblem }

const longestWhole = 12

/**
 * Reads an amount as a person types it in their language, exactly: text to integer cents, no floating point between.
 * What could be meant in two ways ("1,80" where the comma groups thousands) is refused, never guessed.
 */
export function parseCents(text: string, locale: string): CentsReading {
  const { group, decimal } = separators(locale)
  const typed = westernDigits(text).replace(/[\s\u00a0\u202f\u200e\u200f\u061c$]/g, '')
  if (typed === '') return { problem: 'EMPTY' }
  const negative = /^[-−(]/.test(typed)
  const amount = negative ? typed.replace(/^[-−(]/, '').replace(/\)$/, '') : typed
  const [whole = '', fraction, ...more] = amount.split(decimal)
  const wholeDigits = ungrouped(whole, group)
  if (wholeDigits === undefined || more.length > 0) return { problem: 'NOT_A_NUMBER' }
  if (fraction !== undefined && !/^\d*$/.test(fraction)) return { problem: 'NOT_A_NUMBER' }
  if (wholeDigits === '' && !fraction) return { problem: 'NOT_A_NUMBER' }
  if (negative) return { problem: 'NEGATIVE' }
  if (fraction !== undefined && fraction.length > 2) return { problem: 'TOO_MANY_DECIMALS' }
  const significant = wholeDigits.replace(/^0+(?=\d)/, '')
  if (significant.length > longestWhole) return { problem: 'TOO_LARGE' }
  return { cents: Number(significant) * 100 + Number((fraction ?? '').padEnd(2, '0')) }
}

/** An amount with its currency, in the reader's language. Exact: the decimal text is formatted, not a float. */
export function formatCents(cents: number, locale: string, currency = 'USD'): string {
  return currencyFormat(locale, currency).format(decimalText(cents))
}

/** An amount as one would type it into a field: grouped, two decimals, no currency sign. */
export function centsText(cents: number, locale: string): string {
  return plainFormat(locale).format(decimalText(cents))
}

type DecimalText = `${number}`

function decimalText(cents: number): DecimalText {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`${cents} is not a whole number of cents`)
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as DecimalText
}

function ungrouped(whole: string, group: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole
  const [first = '', ...rest] = whole.split(group)
  const wellGrouped = /^\d{1,3}$/.test(first) && rest.every(part => /^\d{3}$/.test(part))
  return wellGrouped ? [first, ...rest].join('') : undefined
}

function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) - 0x6f0))
}

function separators(locale: string): { group: string; decimal: string } {
  const parts = plainFormat(locale).formatToParts(1234567.89)
  const find = (type: string) => parts.find(part => part.type === type)?.value.replace(/[\s\u00a0\u202f]/g, '') ?? ''
  return { group: find('group'), decimal: find('decimal') || '.' }
}

const formats = new Map<string, Intl.NumberFormat>()

function currencyFormat(locale: string, currency: string): Intl.NumberFormat {
  return kept(`${locale} ${currency}`, () => new Intl.NumberFormat(locale, { style: 'currency', currency }))
}

function plainFormat(locale: string): Intl.NumberFormat {
  return kept(locale, () => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }))
}

function kept(key: string, make: () => Intl.NumberFormat): Intl.NumberFormat {
  const format = formats.get(key) ?? make()
  formats.set(key, format)
  return format
}
