/** Joins class names and drops the ones that do not apply. */
export function classes(...names: (string | false | null | undefined)[]): string | undefined {
  const kept = names.filter(Boolean)
  return kept.length > 0 ? kept.join(' ') : undefined
}
