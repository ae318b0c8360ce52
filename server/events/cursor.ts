/** A place in one person's feed, as text that means nothing to anybody else. */
import { BadInput } from '../errors.ts'

export const cursorOf = (seq: number): string => Buffer.from(`feed:${seq}`).toString('base64url')

export function seqOf(cursor: string): number {
  const match = /^feed:(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))
  if (!match) throw new BadInput('after', 'UNKNOWN', 'This cursor was not given by Parley: start from viewer.cursor.')
  return Number(match[1])
}
