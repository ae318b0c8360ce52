/** Short codes that people type from paper: no letters or digits that look alike, in groups of four. */
import { randomInt } from 'node:crypto'
import type { Platform } from '../context.ts'
import { keyedHash } from '../accounts/keyed-hash.ts'

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 12

/** 12 signs of 31: about 59 bits, so that guessing is hopeless at the rate that is allowed. */
export const newInvitationCode = (): string => newShortCode(LENGTH)

/** Signs at random, to be read out or typed. */
export const newShortCode = (length: number): string =>
  inGroups(Array.from({ length }, () => randomInt(ALPHABET.length)))

/** A code that follows from secret bytes, at least twice as many as it has signs: so that every sign is as likely. */
export const invitationCodeFrom = (secret: Buffer): string =>
  inGroups(Array.from({ length: LENGTH }, (_, place) => secret.readUInt16BE(place * 2) % ALPHABET.length))

const inGroups = (places: number[]): string =>
  places
    .map(place => ALPHABET[place])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-')

/** However it was typed: small letters, blanks, O for 0 and the like make no difference. */
export function invitationCodeHash(platform: Platform, typed: string): string {
  return keyedHash(platform, 'invitation', typed.toUpperCase().replace(/[^0-9A-Z]/g, ''))
}
