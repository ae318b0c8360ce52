import { isPluralElement, isSelectElement, isTagElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { locales } from '../../client/locales/locale.ts'
import { grade } from './readability.ts'
import { sources } from './sources.ts'

type Messages = Record<string, string>

const features = sources('client/locales/en/*.json').map(({ path }) => path.replace(/^.*\/|\.json$/g, ''))

/** Names, and words that are the same in Spanish. */
const sameInSpanish = /^(Parley|English|Español|No|Total|\{page\} – Parley)$/

/** Words that any page may need stay, although none needs them today. */
const generic = /^common\./

describe.each(features)('the catalogue of %s', feature => {
  const english = messagesOf('en', feature)

  it('names its keys after itself, or after the errors that only it knows', () => {
    for (const key of Object.keys(english)) expect(key).toMatch(new RegExp(`^(${feature}|errors)\\.[A-Za-z0-9_.]+$`))
  })

  it.each(locales)('is complete in %s, with the same placeholders', locale => {
    const messages = messagesOf(locale, feature)
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
    for (const [key, message] of Object.entries(messages)) {
      expect(message.trim(), `${key} in ${locale}`).not.toBe('')
      expect(placeholders(message), `${key} in ${locale}`).toEqual(placeholders(english[key] ?? ''))
    }
  })

  it('has no English left in Spanish', () => {
    const spanish = messagesOf('es', feature)
    const left = Object.keys(english).filter(
      key =>
        english[key] === spanish[key] &&
        /\p{L}{2,}/u.test(plainText(english[key] ?? '', '')) &&
        !sameInSpanish.test(english[key] ?? ''),
    )
    expect(left).toEqual([])
  })

  it('can be read after six years of school', () => {
    const sentences = Object.values(english)
      .map(message => plainText(message, 'Ana'))
      .filter(text => text.split(/\s+/).length > 4)
    expect(grade(sentences)).toBeLessThanOrEqual(6)
  })

  it('has no key that nothing uses', () => {
    const unused = Object.keys(english).filter(key => !generic.test(key) && !isUsed(key))
    expect(unused).toEqual([])
  })
})

it('what stands before the door speaks only with the words that are there', () => {
  const before = sources('client/accounts/*.{ts,tsx}', 'client/{layout,errors,session,ui}/**/*.{ts,tsx}', 'client/*.ts')
  const needed = before.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:\bid=|\bid: )['"](\w+)\.[\w.]+['"]/g)].map(([, feature = '']) => `${feature} in ${path}`),
  )
  expect(needed.filter(use => !/^(common|accounts|errors) /.test(use))).toEqual([])
})

it('no key stands in two features', () => {
  const keys = features.flatMap(feature => Object.keys(messagesOf('en', feature)))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

const code = sources('client/**/*.{ts,tsx}', 'server/**/*.{ts,tsx}')
  .map(({ text }) => text)
  .join('\n')
const literals = new Set([...code.matchAll(/['"`]([a-z]+\.[\w.]+)['"`]/g)].map(([, key]) => key))
const patterns = [...code.matchAll(/`([a-z]+\.[\w.]*\$\{[^`]*)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replace(/\$\{[^{}]*\}/g, '.+').replaceAll('.+.', '.+\\.')}$`),
)

/** Is the key written out somewhere, or does it fit a key that is put together, such as `offers.status.${status}`? */
function isUsed(key: string): boolean {
  return literals.has(key) || patterns.some(pattern => pattern.test(key))
}

function messagesOf(locale: string, feature: string): Messages {
  const file = sources(`client/locales/${locale}/${feature}.json`)[0]
  return file ? (JSON.parse(file.text) as Messages) : {}
}

/** Name and kind of everything that is filled in, in an order that does not depend on the sentence. */
function placeholders(message: string): string[] {
  const found = new Set<string>()
  const visit = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue
      found.add(`${element.value}${isCounted(element) ? ' counts' : ` ${TYPE[element.type]}`}`)
      if (isTagElement(element)) visit(element.children)
      if (isSelectElement(element)) found.add(`${element.value}: ${Object.keys(element.options).sort().join(', ')}`)
      if (isPluralElement(element) || isSelectElement(element)) {
        Object.values(element.options).forEach(option => visit(option.value))
      }
    }
  }
  visit(parse(message))
  return [...found].sort()
}

/** One language may need a plural where another only sets the number. */
function isCounted(element: MessageFormatElement): boolean {
  return isPluralElement(element) || element.type === TYPE.number
}

/** The message as one reads it, with a word in the place of each value and the `other` branch of each choice. */
function plainText(message: string, filling: string): string {
  const text = (elements: readonly MessageFormatElement[]): string =>
    elements
      .map(element => {
        if (element.type === TYPE.literal) return element.value
        if (isTagElement(element)) return text(element.children)
        if (isPluralElement(element) || isSelectElement(element)) return text(element.options['other']?.value ?? [])
        return filling
      })
      .join('')
  return text(parse(message))
}
