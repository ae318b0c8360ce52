import type { Language } from '../programs/language.ts'
import { say } from './document-words.ts'
import { advanceOf, type FontWeight } from './pdf-fonts.ts'

/** Stands for each character that the fonts lack, so that nobody takes a gap for the whole. Noto Sans has it. */
export const standIn = '\ufffd'

/** Joiners and variation selectors have no shape of their own: without the letters they join they say nothing. */
const shapeless = /^[\p{Join_Control}\p{Variation_Selector}]$/u

/** Four-letter ISO 15924 codes of scripts that people here write and that the fonts lack. */
const foreignScripts = (
  'Arab Hebr Hani Hang Hira Kana Armn Deva Thai Khmr Laoo Mymr Ethi Geor ' +
  'Beng Guru Gujr Taml Telu Knda Mlym Sinh Tibt Mong Cher Syrc Thaa'
)
  .split(' ')
  .map(code => ({ code, pattern: new RegExp(`\\p{Script=${code}}`, 'u') }))

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Collects what a PDF could not show while its texts are made printable. Needs `loadFonts`. */
export interface PrintableTexts {
  print: (text: string) => string
  /** The honest line for the top of the document, or null when everything could be shown. */
  notice: (language: Language) => string | null
}

export function printableTexts(): PrintableTexts {
  const lacking = new Set<string>()
  const printOne = (grapheme: string): string => {
    const codePoints = [...grapheme].filter(character => !shapeless.test(character))
    if (codePoints.every(isShown)) return codePoints.join('')
    lacking.add(foreignScripts.find(({ pattern }) => pattern.test(grapheme))?.code ?? 'emoji')
    return standIn
  }
  return {
    print: text =>
      Array.from(graphemes.segment(text), ({ segment }) => printOne(segment))
        .join('')
        .replaceAll(/ {2,}/g, ' '),
    notice: language =>
      lacking.size === 0
        ? null
        : say(language, 'lacking', { scripts: [...lacking].sort().map(nameIn(language)).join(', ') }),
  }
}

const isShown = (character: string): boolean =>
  character === '\n' || advanceOf(character.codePointAt(0) ?? 0, 1, 400) !== null

const nameIn = (language: Language) => {
  const names = new Intl.DisplayNames(language, { type: 'script' })
  return (script: string): string =>
    script === 'emoji' || script === 'Hani' ? say(language, `lacking.${script}`) : (names.of(script) ?? script)
}

/** The same value with every text in it made printable. */
export function printAll<T>(value: T, print: (text: string) => string): T
export function printAll(value: unknown, print: (text: string) => string): unknown {
  if (typeof value === 'string') return print(value)
  if (Array.isArray(value)) return value.map((entry: unknown) => printAll(entry, print))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, printAll<unknown>(entry, print)]))
}

/** The widest letter is not much wider than the font is high: shorter words need no measuring. */
const widestAdvance = 1.4

/**
 * Breaks words that are wider than the column, each line filled to its end: the layout itself would let them run out
 * of the page, or put a hyphen there that nobody wrote. `width` and `fontSize` in points.
 */
export function breakLongWords(text: string, width: number, fontSize: number, fontWeight: FontWeight): string {
  return text
    .split(/([ \n])/)
    .map(word =>
      word.length * fontSize * widestAdvance <= width ? word : breakWord(word, width, fontSize, fontWeight),
    )
    .join('')
}

function breakWord(word: string, width: number, fontSize: number, fontWeight: FontWeight): string {
  let line = 0
  let broken = ''
  for (const { segment } of graphemes.segment(word)) {
    const advances = [...segment].map(character => advanceOf(character.codePointAt(0) ?? 0, fontSize, fontWeight) ?? 0)
    const advance = advances.reduce((sum, one) => sum + one, 0)
    if (line > 0 && line + advance > width) {
      broken += '\n'
      line = 0
    }
    broken += segment
    line += advance
  }
  return broken
}
