import en from './words/en.json' with { type: 'json' }
import es from './words/es.json' with { type: 'json' }
import type { IsoDate } from '../offers/term.ts'
import type { Language } from '../programs/language.ts'

export type WordKey = keyof typeof en

const catalogues: Record<Language, Record<WordKey, string>> = { en, es }
const locales: Record<Language, string> = { en: 'en-US', es: 'es-US' }

/** A sentence of the catalogue with its `{name}` places filled. Throws when a value is missing. */
export const say = (language: Language, key: WordKey, values: Record<string, string | number> = {}): string =>
  catalogues[language][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`"${key}" needs a value for {${name}}`)
    return String(value)
  })

const days = formats(locale => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }))
const numbers = formats(locale => new Intl.NumberFormat(locale, { useGrouping: 'always' }))

/** Making a formatter costs a hundred times what using it does. */
function formats<F>(make: (locale: string) => F): Record<Language, F> {
  return { en: make(locales.en), es: make(locales.es) }
}

/** `$1,800.00`, by whole-number arithmetic only: an amount never passes through a fraction. */
export const sayMoney = (language: Language, amountCents: number): string => {
  const dollars = numbers[language].format(Math.trunc(amountCents / 100))
  return `$${dollars}.${String(amountCents % 100).padStart(2, '0')}`
}

/** `March 15, 2027`, `15 de marzo de 2027`: the day as written, in no time zone. */
export const sayDay = (language: Language, day: IsoDate): string => days[language].format(new Date(`${day}T12:00:00Z`))

/** A moment with seconds and the name of the zone: `February 22, 2027 at 3:04:05 PM PST`. */
export const sayMoment = (language: Language, instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'long', timeZone }).format(instant)

export const sayList = (language: Language, items: string[]): string =>
  new Intl.ListFormat(locales[language], { style: 'long', type: 'conjunction' }).format(items)
