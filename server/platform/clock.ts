/** Time and ids are ports: a run can be repeated exactly. */
import { randomBytes } from 'node:crypto'

export interface Clock {
  now: () => Date
  /** A new UUIDv7: unguessable, and ordered by time so that indexes stay compact. */
  newId: () => string
}

/** 48 bits of milliseconds, then 74 random bits (RFC 9562). */
export function uuidv7(milliseconds: number, random: Buffer): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(milliseconds, 0, 6)
  random.copy(bytes, 6, 0, 10)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export const systemClock: Clock = {
  now: () => new Date(),
  newId: () => uuidv7(Date.now(), randomBytes(10)),
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** Ids come from outside; what is no id cannot name anything. */
export const isId = (value: string): boolean => uuidPattern.test(value)
