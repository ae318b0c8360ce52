/** A place in a conversation, as text that clients hand back and never read. */
import { BadInput } from '../errors.ts'

export const cursorOf = (seq: number): string => Buffer.from(`message:${seq}`).toString('base64url')

export function seqOf(cursor: string): number {
  const match = /^message:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'))
  if (!match)
    throw new BadInput('before', 'UNKNOWN', 'This cursor was not given by Parley: use the startCursor of a page.')
  return Number(match[1])
}
