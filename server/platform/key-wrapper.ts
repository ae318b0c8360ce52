/**
 * What wraps data keys. Here it is a key from a file; a key-management service is another implementation of the same
 * three, whose key never leaves it.
 */
import { createHash } from 'node:crypto'
import { openBytes, sealBytes } from './seal.ts'

export interface KeyWrapper {
  /** Names the wrapping key for ever: it stands beside every data key that it wrapped. */
  readonly id: string
  /** The data key's own id is bound in: a wrapped key that is moved to another row does not open. */
  wrap(dataKeyId: string, key: Buffer): Promise<Buffer>
  /** Throws when the key was wrapped by another, for another row, or was changed. */
  unwrap(dataKeyId: string, wrapped: Uint8Array): Promise<Buffer>
}

export const fileWrapper = (key: Buffer): KeyWrapper => ({
  id: `file-${createHash('sha256').update('parley wrapping key\n').update(key).digest('base64url').slice(0, 16)}`,
  wrap: async (dataKeyId, dataKey) => sealBytes(key, dataKeyId, `data_keys.wrapped:${dataKeyId}`, dataKey),
  unwrap: async (dataKeyId, wrapped) => openBytes(key, `data_keys.wrapped:${dataKeyId}`, wrapped),
})
