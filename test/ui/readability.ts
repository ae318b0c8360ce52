/** Flesch-Kincaid grade of English sentences: how many years of school they ask for. */
export function grade(sentences: readonly string[]): number {
  const words = sentences.flatMap(sentence => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [])
  if (words.length === 0) return 0
  const stops = sentences.reduce((sum, sentence) => sum + Math.max(1, sentence.match(/[.!?:]+(\s|$)/g)?.length ?? 0), 0)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / stops) + 11.8 * (syllables / words.length) - 15.59
}

/** Groups of vowels, without the silent e at the end. A number counts as one. */
function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
  return Math.max(1, bare.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}
