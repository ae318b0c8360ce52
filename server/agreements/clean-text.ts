/**
 * People's own words as a signed document may print them: one way to write each letter (NFC), plain spaces, and none
 * of the invisible characters that hide text, turn its direction or make two different names look the same.
 *
 * Invariant: an agreement shows every character that it contains, in the order in which it contains them.
 */
export const cleanText = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(unseen, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()

/** The same on one line, for names. */
export const cleanName = (name: string): string => cleanText(name).replaceAll('\n', ' ')

/** The text, closed by a full stop if its author did not close it. */
export const asSentence = (text: string): string => {
  const clean = cleanText(text)
  return /[.!?…。؟」”"')\]]$/u.test(clean) ? clean : `${clean}.`
}

/**
 * Control characters, soft hyphens, zero-width spaces, direction overrides and isolates, tags, unpaired surrogates. What
 * stays of them: line ends and tabs, the joiners with which Persian words and many emoji are spelled, and the few Arabic
 * signs that Unicode counts as formatting but that everybody sees.
 */
const unseen = /(?![\n\t\p{Join_Control}\u0600-\u0605\u06dd\u070f\u08e2])[\p{Cc}\p{Cf}\p{Cs}]/gu
