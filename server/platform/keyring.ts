/**
 * The keys that seal words: one per case, per private conversation, per person, each wrapped by the key-encryption key.
 * Opened keys stay in memory for ten minutes; a destroyed key opens nothing any more.
 */
import { randomBytes } from 'node:crypto'
import type { Sql } from './tables.ts'
import { keyIdOf, openBytes, sealBytes, type Place } from './seal.ts'

export type KeyPurpose = 'CASE' | 'CONVERSATION' | 'PERSON'

const KEEP_MS = 10 * 60_000
const WRAPPING_KEY = 'file-1'

export interface Keyring {
  /** Makes the data key of a case, conversation or person, in the caller's transaction. Answers with its id. */
  newKey(sql: Sql, id: string, purpose: KeyPurpose, subjectId: string, now: Date): Promise<string>
  /** Opens the keys that these envelopes name: at most one statement, none when they are in memory. */
  ready(sql: Sql, envelopes: (Uint8Array | null)[]): Promise<void>
  readyKey(sql: Sql, keyId: string): Promise<void>
  /** After `ready` or `newKey`. */
  seal(keyId: string, place: Place, words: string | Uint8Array): Buffer
  openText(place: Place, envelope: Uint8Array): string
  openFile(place: Place, envelope: Uint8Array): Buffer
  forget(keyId: string): void
}

export function createKeyring(keyEncryptionKey: Buffer): Keyring {
  const held = new Map<string, { key: Buffer; until: number }>()
  const hold = (id: string, key: Buffer) => held.set(id, { key, until: Date.now() + KEEP_MS })
  const keyFor = (id: string): Buffer => {
    const key = held.get(id)?.key
    if (!key) throw new Error(`the data key ${id} was not made ready`)
    return key
  }
  const load = async (sql: Sql, ids: string[]): Promise<void> => {
    const now = Date.now()
    const missing = [...new Set(ids)].filter(id => (held.get(id)?.until ?? 0) < now)
    if (missing.length === 0) return
    const rows = await sql
      .selectFrom('data_keys')
      .select(['id', 'wrapped'])
      .where('id', '=', eb => eb.fn.any(eb.val(missing)))
      .where('destroyed_at', 'is', null)
      .execute()
    for (const row of rows) hold(row.id, openBytes(keyEncryptionKey, `data_keys.wrapped:${row.id}`, row.wrapped))
  }
  return {
    async newKey(sql, id, purpose, subjectId, now) {
      const key = randomBytes(32)
      const wrapped = sealBytes(keyEncryptionKey, id, `data_keys.wrapped:${id}`, key)
      await sql
        .insertInto('data_keys')
        .values({
          id,
          purpose,
          subject_id: subjectId,
          wrapping_key: WRAPPING_KEY,
          wrapped,
          created_at: now,
          destroyed_at: null,
        })
        .execute()
      hold(id, key)
      return id
    },
    ready: (sql, envelopes) => load(sql, envelopes.filter(e => e !== null).map(keyIdOf)),
    readyKey: (sql, keyId) => load(sql, [keyId]),
    seal: (keyId, place, words) =>
      sealBytes(keyFor(keyId), keyId, place, typeof words === 'string' ? Buffer.from(words) : words),
    openText: (place, envelope) => openBytes(keyFor(keyIdOf(envelope)), place, envelope).toString('utf8'),
    openFile: (place, envelope) => openBytes(keyFor(keyIdOf(envelope)), place, envelope),
    forget: keyId => void held.delete(keyId),
  }
}
