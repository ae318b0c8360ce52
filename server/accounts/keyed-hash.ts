import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Platform } from '../context.ts'

/** A keyed hash for secrets that must be found again but never read: codes, refresh secrets, browsers. */
export const keyedHash = (platform: Platform, purpose: string, value: string): string =>
  createHmac('sha256', platform.secrets.hashKey).update(`${purpose}\n${value}`).digest('base64url')

export const isSameHash = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
