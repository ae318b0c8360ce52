import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Font } from '@react-pdf/renderer'
import { unpackWoff } from './unpack-woff.ts'

/**
 * Noto Sans comes in subsets, each a file of its own. Each one is a family here, and the families are a fallback list:
 * a letter is drawn from the first file that has it. Other scripts (Arabic, Chinese, emoji) are in none of them.
 */
const subsets = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'] as const
const weights = [400, 700] as const
export type FontWeight = (typeof weights)[number]

const familyOf = (subset: string): string => `Noto Sans ${subset}`

/** For `fontFamily` in every style: nothing but embedded fonts is ever used. */
export const fontFamilies: string[] = subsets.map(familyOf)

/** No word is hyphenated: a hyphen that nobody wrote has no place in a signed text. */
const wholeWord = (word: string): string[] => [word]

/** Beyond this no line ends inside a word, even where a word needs two of the files. */
export const neverHyphenate = 10_000

let loading: Promise<void> | null = null

/** Registers and reads the fonts, once per process. */
export function loadFonts(): Promise<void> {
  loading ??= readFonts()
  return loading
}

async function readFonts(): Promise<void> {
  Font.registerHyphenationCallback(wholeWord)
  const fonts = subsets.flatMap(subset => weights.map(fontWeight => ({ subset, fontWeight })))
  for (const { subset, fontWeight } of fonts) {
    const url = import.meta.resolve(`@fontsource/noto-sans/files/noto-sans-${subset}-${fontWeight}-normal.woff`)
    const font = unpackWoff(await readFile(fileURLToPath(url)))
    Font.register({ family: familyOf(subset), src: `data:font/ttf;base64,${font.toString('base64')}`, fontWeight })
  }
  await Promise.all(fonts.map(({ subset, fontWeight }) => Font.load({ fontFamily: familyOf(subset), fontWeight })))
  for (const { subset, fontWeight } of fonts) {
    // All subsets call themselves "NotoSans-Regular". Under one name pdfkit mistakes one for the other and embeds a
    // font anew at every change between them: hundreds of copies in one file.
    const font = fontOf(familyOf(subset), fontWeight)
    Object.defineProperty(font, 'postscriptName', { value: `${font.postscriptName}-${subset}` })
  }
}

/** What is used here of a font as fontkit reads it, which brings no types. */
interface LoadedFont {
  postscriptName: string
  unitsPerEm: number
  hasGlyphForCodePoint: (codePoint: number) => boolean
  glyphForCodePoint: (codePoint: number) => { advanceWidth: number }
}

const fontOf = (fontFamily: string, fontWeight: FontWeight): LoadedFont => {
  const font = Font.getFont({ fontFamily, fontWeight }).data as LoadedFont | null
  if (!font) throw new Error(`the font ${fontFamily} is not loaded`)
  return font
}

/** The width of one character in points, or null when no font has it. Call `loadFonts` first. */
export function advanceOf(codePoint: number, fontSize: number, fontWeight: FontWeight): number | null {
  const perEm = advances[fontWeight].get(codePoint) ?? measure(codePoint, fontWeight)
  return perEm < 0 ? null : perEm * fontSize
}

/** Parts of an em, by code point; a negative number stands for "no font has it". */
const advances: Record<FontWeight, Map<number, number>> = { 400: new Map(), 700: new Map() }

function measure(codePoint: number, fontWeight: FontWeight): number {
  const font = fontFamilies.map(family => fontOf(family, fontWeight)).find(one => one.hasGlyphForCodePoint(codePoint))
  const perEm = font ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm : -1
  advances[fontWeight].set(codePoint, perEm)
  return perEm
}
