/** What staff read of the differences between two versions: words, never a path or a code of the file. */
import { readdirSync, readFileSync } from 'node:fs'
import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { messages as en } from '../../client/locales/en-rest.ts'
import { messages as es } from '../../client/locales/es-rest.ts'
import { sayPath, sayValue } from '../../client/programs/staff/say-rule.ts'
import { comparePrograms } from '../../server/programs/compare-programs.ts'
import type { Program } from '../../server/programs/program.ts'

const folder = new URL('../../server/programs/library/', import.meta.url)
const programs = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Program)
const [first] = programs
/** Every rule of every program that ships, as if it were new. */
const rules = programs.flatMap(program => comparePrograms({} as Program, program))

describe.each([
  ['en', en],
  ['es', es],
] as const)('in %s', (locale, messages) => {
  const intl = createIntl({ locale, messages: messages as Record<string, string> })

  it('every key of a program is said in words', () => {
    expect(first).toBeDefined()
    expect(rules.length).toBeGreaterThan(500)
    const unsaid = rules.flatMap(({ path }) =>
      sayPath(intl, path)
        .split(' – ')
        .filter(part => /^[a-z]+[A-Z]|^[A-Z][A-Z_0-9]+$|[[\]._]/.test(part) || part.startsWith('programs.')),
    )
    expect([...new Set(unsaid)]).toEqual([])
  })

  it('and every code, amount and size among its values', () => {
    const unsaid = rules
      .filter(({ path }) => !path.endsWith('number'))
      .map(({ path, after }) => sayValue(intl, path, after ?? ''))
      .filter(said => /\b[A-Z]+_[A-Z_0-9]+\b|^(true|false)$/.test(said))
    expect([...new Set(unsaid)]).toEqual([])
    expect(sayValue(intl, 'caseTypes[SMALL_CLAIMS].claimLimit.individualCents', '1250000')).toMatch(/12[,.]?500/)
  })
})

it('reads as a sentence that a clerk would say', () => {
  const intl = createIntl({ locale: 'en', messages: en as Record<string, string> })
  expect(sayPath(intl, 'deadlines[SIGN].offset')).toBe('Last safe day to sign – How many')
  expect(sayPath(intl, 'fee.es')).toBe('in Spanish')
  expect(sayValue(intl, 'neutral.mode', 'ON_REQUEST')).toBe('When asked for')
  expect(sayValue(intl, 'neutral.weekHours[1].days', 'MONDAY, FRIDAY')).toBe('Monday, Friday')
})
