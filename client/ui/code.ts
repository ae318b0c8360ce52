/** Which characters a code is made of: digits alone, or letters and digits. */
export type CodeKind = 'digits' | 'letters'

/** What remains of a typed or pasted code: no spaces, dashes or dots, letters in capitals, at most `length` long. */
export function normaliseCode(typed: string, kind: CodeKind, length: number): string {
  const kept = kind === 'digits' ? typed.replace(/\D/g, '') : typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return kept.slice(0, length)
}

/** The code as it is read aloud and printed: groups with a space (digits) or a dash (letters) between them. */
export function groupCode(code: string, kind: CodeKind, groups: readonly number[]): string {
  const parts: string[] = []
  let start = 0
  for (const size of groups) {
    if (start < code.length) parts.push(code.slice(start, start + size))
    start += size
  }
  return parts.join(kind === 'digits' ? ' ' : '-')
}
