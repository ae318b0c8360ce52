/** The languages that are complete and therefore offered. */
export const locales = ['en', 'es'] as const

export type Locale = (typeof locales)[number]

/** How dates and numbers are written: people here use United States formats in every language. */
export const formatTags: Record<Locale, string> = { en: 'en-US', es: 'es-US' }

export const directions: Record<Locale, 'ltr' | 'rtl'> = { en: 'ltr', es: 'ltr' }

const stored = 'parley.locale'

/** The language chosen before on this device, else the first one of the browser's that is offered, else English. */
export function preferredLocale(): Locale {
  const wanted = [readChoice(), ...navigator.languages]
  for (const tag of wanted) {
    const locale = locales.find(offered => tag?.toLowerCase().split('-')[0] === offered)
    if (locale) return locale
  }
  return 'en'
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(stored, locale)
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function readChoice(): string | null {
  try {
    return localStorage.getItem(stored)
  } catch {
    return null
  }
}
