/** The languages that the whole product speaks. A program offers some or all of them. */
export const languages = ['en', 'es'] as const
export type Language = (typeof languages)[number]

/** One text in every language. In what a program does not offer, the text of its controlling language stands. */
export type Localized = Record<Language, string>

export const localized = (text: Localized, language: Language): string => text[language]

export const isLanguage = (value: unknown): value is Language => languages.some(language => language === value)
