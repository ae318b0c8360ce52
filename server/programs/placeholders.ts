/** Clauses may hold `{name}` where assembly writes a value. No other text of a program may. */
import { languages, type Localized } from './language.ts'
import { pathOf, type ProgramProblem } from './program-error.ts'

/** `termNumbers`: the numbered terms that a default clause covers. `cureDays`: from `clauses.cure.days`. */
export type Placeholder = 'organisation' | 'programName' | 'courtName' | 'termNumbers' | 'cureDays'

const pattern = /\{([^{}]*)\}/g

/** Throws when the text names a placeholder that has no value. */
export function fillPlaceholders(text: string, values: Partial<Record<Placeholder, string>>): string {
  const known = new Map(Object.entries(values))
  return text.replaceAll(pattern, (_, name: string) => {
    const value = known.get(name)
    if (value === undefined) throw new Error(`nothing fills {${name}}`)
    return value
  })
}

export const placeholdersIn = (text: string): string[] =>
  [...new Set([...text.matchAll(pattern)].map(match => match[1] ?? ''))].sort()

/** Which placeholders a text may hold, by its key in the file. */
function allowedAt(path: string, hasCourt: boolean): Placeholder[] {
  const everywhere: Placeholder[] = hasCourt
    ? ['organisation', 'programName', 'courtName']
    : ['organisation', 'programName']
  if (path.startsWith('clauses.default.')) return [...everywhere, 'termNumbers']
  if (path === 'clauses.cure.text') return [...everywhere, 'cureDays']
  const fixed = [
    'clauses.beforeSigning',
    'clauses.consentToSign.text',
    'clauses.consentToPublication.text',
    'clauses.publicRecordByConsent',
  ]
  return path.startsWith('clauses.') && !fixed.includes(path) ? everywhere : []
}

/** Every text of a program that names an unknown placeholder, or names others in one language than in the next. */
export function placeholderProblems(program: { court: object | null }): ProgramProblem[] {
  return [...textsIn(program)].flatMap(({ path, text }) => {
    const allowed: string[] = allowedAt(path, program.court !== null)
    const used = languages.map(language => placeholdersIn(text[language]))
    const unknown = used.flat().filter(name => !allowed.includes(name))
    if (unknown.length > 0) return [{ path, reason: `cannot hold {${unknown.join('}, {')}}` }]
    const unbalanced = languages.some(language => /[{}]/.test(text[language].replaceAll(pattern, '')))
    if (unbalanced) return [{ path, reason: 'has a brace without its partner' }]
    const differ = used.some(names => names.join() !== used[0]?.join())
    return differ ? [{ path, reason: 'must hold the same placeholders in every language' }] : []
  })
}

/** Every text of a program with its key, found by its shape. */
export function* textsIn(
  value: unknown,
  keys: readonly PropertyKey[] = [],
): Generator<{ path: string; text: Localized }> {
  if (isLocalized(value)) yield { path: pathOf(keys), text: value }
  else if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* textsIn(entry, [...keys, index])
  else if (typeof value === 'object' && value !== null)
    for (const [key, entry] of Object.entries(value)) yield* textsIn(entry, [...keys, key])
}

const isLocalized = (value: unknown): value is Localized =>
  typeof value === 'object' && value !== null && languages.every(key => typeof Reflect.get(value, key) === 'string')
