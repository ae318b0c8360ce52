/** Lists that go on where a page ended: at a day or a moment and an id, so that no page costs more than the first. */
import { BadInput } from '../errors.ts'
import { isId } from '../platform/clock.ts'

const isDay = (at: string): boolean => at.length === 10

/** Text that clients hand back and never read. `at` is a day, or a moment as PostgreSQL or JavaScript writes it. */
export const keyFrom = (at: string, id: string): string =>
  Buffer.from(`${isDay(at) ? at : new Date(at).toISOString()}|${id}`).toString('base64url')

/** Throws BadInput for what Parley did not give; nothing is the beginning. */
export function keyOf(cursor: string | null): [at: string, id: string] | [null, null] {
  if (cursor === null) return [null, null]
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split('|')
  if (!isMoment(at) || !isId(id)) throw new BadInput('after', 'UNKNOWN', 'This cursor was not given by Parley.')
  return [at, id]
}

/** As `keyFrom` writes it. What JavaScript would forgive, as 31 February, PostgreSQL does not. */
function isMoment(at: string): boolean {
  const date = new Date(at)
  return (
    at >= '1900' && !Number.isNaN(date.getTime()) && date.toISOString() === (isDay(at) ? `${at}T00:00:00.000Z` : at)
  )
}

/** Nobody asks for more than a hundred at once. */
export function checkCount(field: 'first' | 'last', count: number): void {
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new BadInput(field, 'OUT_OF_RANGE', 'Ask for 1 to 100 at once.', { min: 1, max: 100 })
}

/** The page in `rows`, of which one more than was asked for was read: it says whether there is a next page. */
export function pageOf<Row>(rows: Row[], first: number, keyOfRow: (last: Row) => string) {
  const shown = rows.slice(0, first)
  const last = shown.at(-1)
  return { shown, endCursor: last ? keyOfRow(last) : null, hasNextPage: rows.length > first }
}
