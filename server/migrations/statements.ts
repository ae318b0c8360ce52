/** The single statements of an SQL text: the embedded database takes one at a time. Splits outside `$$ … $$` only. */
export function statements(text: string): string[] {
  const parts: string[] = []
  let isInBody = false
  let current = ''
  for (const line of text.split('\n')) {
    current += line + '\n'
    if ((line.match(/\$\$/g) ?? []).length % 2 === 1) isInBody = !isInBody
    if (!isInBody && line.trimEnd().endsWith(';')) {
      parts.push(current.trim())
      current = ''
    }
  }
  if (current.trim()) parts.push(current.trim())
  return parts
}
