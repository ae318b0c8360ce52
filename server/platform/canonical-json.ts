/**
 * Canonical JSON after RFC 8785: one value, one text, byte for byte, so that a hash names exactly what was agreed.
 * Narrower than the RFC on purpose: whole numbers only (floats do not survive every reader), and strings in Unicode
 * normal form C (the same word typed on two keyboards is the same word).
 */

/** Throws a `TypeError` that names the place of anything that has no single form: floats, undefined, dates, classes. */
export function canonicalJson(value: unknown, place = '$'): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return wholeNumber(value, place)
  if (typeof value === 'string') return wellFormed(value, place)
  if (Array.isArray(value))
    return `[${Array.from(value, (entry, at) => canonicalJson(entry, `${place}[${at}]`)).join()}]`
  if (isPlainObject(value)) return objectText(value, place)
  throw new TypeError(`${place} has no canonical form: ${value === undefined ? 'undefined' : typeof value}`)
}

function wholeNumber(value: number, place: string): string {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${place} is not a whole number: ${value}`)
  return String(value)
}

function wellFormed(value: string, place: string): string {
  if (!value.isWellFormed()) throw new TypeError(`${place} holds half a character`)
  return JSON.stringify(value.normalize('NFC'))
}

/** Keys in the order of their UTF-16 code units, which is what `<` compares. */
function objectText(value: object, place: string): string {
  const entries = Object.entries(value).map(([key, entry]) => [wellFormed(key, place), entry, key] as const)
  const sorted = entries.toSorted(([, , a], [, , b]) => (a.normalize('NFC') < b.normalize('NFC') ? -1 : 1))
  const twice = sorted.find(([key], at) => sorted[at + 1]?.[0] === key)
  if (twice) throw new TypeError(`${place} has the key ${twice[0]} twice`)
  return `{${sorted.map(([text, entry, key]) => `${text}:${canonicalJson(entry, `${place}.${key}`)}`).join()}}`
}

function isPlainObject(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
