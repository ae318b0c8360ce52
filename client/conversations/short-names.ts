/** A name in a case: people are called by their first name, firms and other bodies always by their whole name. */
export interface Named {
  name: string
  isPerson: boolean
}

/**
 * The shortest name that cannot be mistaken for another one in the same case: "Mira" for Mira Cho, unless somebody else
 * there is called Mira too.
 */
export function shortName(one: Named, all: readonly Named[]): string {
  if (!one.isPerson) return one.name
  const short = firstWord(one.name)
  const alike = all.filter(other => other.name !== one.name && firstWord(other.name) === short)
  return alike.length > 0 ? one.name : short
}

function firstWord(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name
}
