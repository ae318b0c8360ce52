/**
 * The keys that seal words: one per case, per private conversation, per person, per complaint, each wrapped by a wrapping key. Opened
 * keys stay in memory for ten minutes; a destroyed key opens nothing any more, in a process that holds it after these.
 */
import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import type { KeyWrapper } from './key-wrapper.ts'
import type { Sql } from './tables.ts'
import { keyIdOf, openBytes, sealBytes, type Place } from './seal.ts'

export type KeyPurpose = 'CASE' | 'CONVERSATION' | 'PERSON' | 'STAFF' | 'COMPLAINT'

const KEEP_MS = 10 * 60_000
/** A request that began with a key goes on to its end with it. */
const REQUEST_MS = 60_000

/** How a data key was wrapped: what the row says of it. */
export interface Wrapped {
  wrapping_key: string
  wrapped: Uint8Array
}

export interface Keyring {
  /** The wrapping key that wraps now. */
  readonly wrappingKey: string
  /** Makes the data key of a case, conversation or person, in the caller's transaction. Answers with its id. */
  newKey(sql: Sql, id: string, purpose: KeyPurpose, subjectId: string, now: Date): Promise<string>
  /** The same data key under the wrapping key that wraps now. Throws when its wrapping key is not among ours. */
  rewrap(id: string, row: Wrapped): Promise<Wrapped>
  /** Opens the keys that these envelopes name: at most one statement, none when they are in memory. */
  ready(sql: Sql, envelopes: (Uint8Array | null)[]): Promise<void>
  readyKey(sql: Sql, keyId: string): Promise<void>
  /** After `ready`: when the key of this envelope was destroyed, and its words with it; null while it opens. */
  destroyedAt(envelope: Uint8Array): Date | null
  /** After `ready` or `newKey`. */
  seal(keyId: string, place: Place, words: string | Uint8Array): Buffer
  openText(place: Place, envelope: Uint8Array): string
  openFile(place: Place, envelope: Uint8Array): Buffer
  forget(keyId: string): void
}

/** The first wraps, all unwrap. */
export function createKeyring(wrappers: readonly [KeyWrapper, ...KeyWrapper[]]): Keyring {
  const [wrapper] = wrappers
  const held = new Map<string, { key: KeyObject; until: number }>()
  const destroyed = new Map<string, Date>()
  const hold = (id: string, bytes: Buffer): void => {
    const key = createSecretKey(bytes)
    held.set(id, { key, until: Date.now() + KEEP_MS })
    const drop = (): void => void (held.get(id)?.key === key && held.delete(id))
    setTimeout(drop, KEEP_MS + REQUEST_MS).unref()
  }
  const keyFor = (id: string): KeyObject => {
    const key = held.get(id)?.key
    if (!key) throw new Error(`the data key ${id} was not made ready`)
    return key
  }
  const unwrap = (id: string, { wrapping_key, wrapped }: Wrapped): Promise<Buffer> => {
    // Before wrapping keys had names of their own, each row said file-1: that was the oldest.
    const by = wrapping_key === 'file-1' ? wrappers.at(-1) : wrappers.find(one => one.id === wrapping_key)
    if (!by) throw new Error(`the data key ${id} was wrapped by ${wrapping_key}, whose file is not given`)
    return by.unwrap(id, wrapped)
  }
  const load = async (sql: Sql, ids: string[]): Promise<void> => {
    const now = Date.now()
    const missing = [...new Set(ids)].filter(id => (held.get(id)?.until ?? 0) < now && !destroyed.has(id))
    if (missing.length === 0) return
    const rows = await sql
      .selectFrom('data_keys')
      .select(['id', 'wrapping_key', 'wrapped', 'destroyed_at'])
      .where('id', '=', eb => eb.fn.any(eb.val(missing)))
      .execute()
    await Promise.all(
      rows.map(async row => {
        if (row.destroyed_at === null) return hold(row.id, await unwrap(row.id, row))
        held.delete(row.id)
        destroyed.set(row.id, new Date(row.destroyed_at))
      }),
    )
  }
  return {
    wrappingKey: wrapper.id,
    async newKey(sql, id, purpose, subjectId, now) {
      const key = randomBytes(32)
      await sql
        .insertInto('data_keys')
        .values({
          id,
          purpose,
          subject_id: subjectId,
          wrapping_key: wrapper.id,
          wrapped: await wrapper.wrap(id, key),
          created_at: now,
          destroyed_at: null,
        })
        .execute()
      hold(id, key)
      return id
    },
    rewrap: async (id, row) => ({ wrapping_key: wrapper.id, wrapped: await wrapper.wrap(id, await unwrap(id, row)) }),
    ready: (sql, envelopes) => load(sql, envelopes.filter(e => e !== null).map(keyIdOf)),
    readyKey: (sql, keyId) => load(sql, [keyId]),
    destroyedAt: envelope => destroyed.get(keyIdOf(envelope)) ?? null,
    seal: (keyId, place, words) =>
      sealBytes(keyFor(keyId), keyId, place, typeof words === 'string' ? Buffer.from(words) : words),
    openText: (place, envelope) => openBytes(keyFor(keyIdOf(envelope)), place, envelope).toString('utf8'),
    openFile: (place, envelope) => openBytes(keyFor(keyIdOf(envelope)), place, envelope),
    forget: keyId => void held.delete(keyId),
  }
}
