/** Letters of the scripts that run from right to left. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Keeps words that run from right to left among themselves: "Ana owes مريم $300" would else show the amount on the
 * wrong side of the name. The two marks are unseen and unspoken. A page that itself runs from right to left, once such
 * a language is offered, needs the same for words that run from left to right.
 */
export function isolate(words: string): string {
  return rightToLeft.test(words) ? `\u2068${words}\u2069` : words
}

/** How a case is named after its parties: "Ana Silva / Bruno Reyes". */
export function sideBySide(names: readonly string[]): string {
  return names.map(isolate).join(' / ')
}
