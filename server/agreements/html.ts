/** Markup that is safe to write: every value that is not markup itself was escaped on its way in. */
export interface Html {
  readonly text: string
  readonly isHtml: true
}

type Value = string | number | Html | readonly Html[]

/** A template whose values are escaped, in text and in attributes alike. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html =>
  raw(strings.map((string, index) => (index === 0 ? '' : written(values[index - 1] ?? '')) + string).join(''))

/** Trusted markup only: never a word that somebody wrote. */
export const raw = (text: string): Html => ({ text, isHtml: true })

/**
 * Somebody's words as the content of an element. Line breaks stay; words of a script that runs from right to left are
 * set apart, so that they cannot move the figures beside them.
 */
export const words = (text: string): Html =>
  raw(escaped(text).replaceAll(rightToLeft, '<bdi>$&</bdi>').replaceAll('\n', '<br />'))

// Hebrew, Arabic, Syriac, Thaana, N'Ko and their relatives, with the spaces between such words.
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?: +[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/g

function written(value: Value): string {
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
  return 'isHtml' in value ? value.text : value.map(({ text }) => text).join('')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, character => entities[character] ?? '')
