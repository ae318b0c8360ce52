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
    .replaceAll(UNSEEN, '')
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
 * Control characters, soft hyphens, zero-width spaces, direction overrides and isolates, tags, unpaired surrogates.
 * The two joiners (U+200C, U+200D) stay: Persian words and many emoji are spelled with them.
 */
// eslint-disable-next-line no-control-regex
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]|[\u{e0001}-\u{e007f}]/gu
