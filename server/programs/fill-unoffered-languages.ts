import { isLanguage, languages, type Language } from './language.ts'

/**
 * A program need not speak every language of the product. Where it does not, the text of its controlling language takes
 * the place, so that every text of a program can be shown to everybody. A language that it offers is never filled:
 * its absence is an error.
 */
export function fillUnofferedLanguages(json: unknown): unknown {
  if (!isObject(json) || !Array.isArray(json.languages) || !isLanguage(json.controllingLanguage)) return json
  const offered: unknown[] = json.languages
  const missing = languages.filter(language => !offered.includes(language))
  return missing.length === 0 ? json : fill(json, json.controllingLanguage, missing)
}

function fill(value: unknown, from: Language, missing: readonly Language[]): unknown {
  if (Array.isArray(value)) return value.map(entry => fill(entry, from, missing))
  if (!isObject(value)) return value
  if (typeof value[from] === 'string') return { ...Object.fromEntries(missing.map(to => [to, value[from]])), ...value }
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, fill(entry, from, missing)]))
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
