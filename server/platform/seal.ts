/**
 * Sealed words: AES-256-GCM envelopes. An envelope is bound to the row and column it was made for (the associated
 * data), so bytes that are moved elsewhere do not open.
 *
 * Layout: 1 byte format, 16 bytes id of the data key, 12 bytes nonce, ciphertext, 16 bytes tag.
 */
import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto'

const FORMAT = 1
const HEAD = 1 + 16 + 12
const TAG = 16

/** The row and column that the words belong to: `messages.body:<id>`. */
export type Place = `${string}.${string}:${string}`

/** A key that is used often is a KeyObject: from bytes it is imported at every use, which costs more than the cipher. */
type Key = KeyObject | Buffer

export function sealBytes(key: Key, keyId: string, place: Place, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(12)
  const head = Buffer.concat([Buffer.of(FORMAT), Buffer.from(keyId.replaceAll('-', ''), 'hex'), nonce])
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  return Buffer.concat([head, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** Throws when the envelope was made for another place, with another key, or was changed. */
export function openBytes(key: Key, place: Place, envelope: Uint8Array): Buffer {
  const all = Buffer.from(envelope.buffer, envelope.byteOffset, envelope.byteLength)
  if (all.length < HEAD + TAG || all[0] !== FORMAT) throw new Error(`not an envelope: ${place}`)
  const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(17, HEAD)).setAAD(Buffer.from(place))
  decipher.setAuthTag(all.subarray(all.length - TAG))
  const bytes = decipher.update(all.subarray(HEAD, all.length - TAG))
  // Checks the tag; in this mode no bytes are left for it.
  decipher.final()
  return bytes
}

/** The id of the data key that an envelope names. */
export const keyIdOf = (envelope: Uint8Array): string => keyIdIn(envelope.subarray(1))

/** The first sixteen bytes, written as an id. */
export function keyIdIn(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.subarray(0, 16)).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
