/** The first letters of the first and the last word of a name, whatever the script; one letter for one word. */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter(word => /\p{L}|\p{N}/u.test(word))
  const first = firstLetter(words[0])
  const last = words.length > 1 ? firstLetter(words.at(-1)) : ''
  return (first + last).toLocaleUpperCase()
}

function firstLetter(word = ''): string {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)
  return [...graphemes].map(part => part.segment).find(part => /\p{L}|\p{N}/u.test(part)) ?? ''
}
