/** Keys change while Parley runs: a token key without signing anybody out, a wrapping key without losing a word. */
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jwt from 'jsonwebtoken'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessTokenFor, readAccessToken } from '../../server/accounts/access-token.ts'
import { readConfig } from '../../server/config.ts'
import type { Platform } from '../../server/context.ts'
import { openMail } from '../../server/notices/queue-mail.ts'
import { openPlatform, type OpenPlatform } from '../../server/open-platform.ts'
import { readKeys, type Keys } from '../../server/platform/key-files.ts'
import { rewrapKeys } from '../../server/platform/rewrap-keys.ts'
import { openWorld, type World } from '../world.ts'

const newPem = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const newBytes = () => randomBytes(32).toString('base64')

let world: World
let dir: string
const opened: OpenPlatform[] = []
beforeAll(async () => {
  world = await openWorld()
  dir = await mkdtemp(join(tmpdir(), 'parley-rotation-'))
  for (const name of ['old.pem', 'new.pem', 'other.pem']) await writeFile(join(dir, name), newPem())
  for (const name of ['old.key', 'new.key', 'hash.key']) await writeFile(join(dir, name), newBytes())
})
afterAll(async () => {
  for (const platform of opened) await platform.close()
  await world.close()
  await rm(dir, { recursive: true })
})

/** The keys as a process reads them at its start, from these files in this order. */
function keysFrom(token: string[], wrapping: string[]): Promise<Keys> {
  const files = (names: string[]) => names.map(name => join(dir, name)).join(', ')
  const env = {
    TOKEN_KEY_FILE: files(token),
    KEY_ENCRYPTION_KEY_FILE: files(wrapping),
    HASH_KEY_FILE: files(['hash.key']),
  }
  return readKeys(readConfig({ PARLEY_MODE: 'test', DATA_DIR: dir, ...env }))
}

/** Another process on the same database. */
async function processWith(token: string[], wrapping: string[]): Promise<OpenPlatform> {
  const { config, database, clock } = world.platform
  const platform = await openPlatform(config, await keysFrom(token, wrapping), database, clock)
  opened.push(platform)
  return platform
}

describe('the key that signs access tokens', () => {
  const someone = ['01890000-0000-7000-8000-000000000001', '01890000-0000-7000-8000-000000000002'] as const
  const reads = (platform: Platform, token: string): boolean => readAccessToken(platform, token) !== null

  it('is changed without signing anybody out: old tokens hold while its file is listed, and no longer', async () => {
    const before = await processWith(['old.pem'], ['old.key'])
    const { token: oldToken } = accessTokenFor(before, ...someone)
    const both = await processWith(['new.pem', 'old.pem'], ['old.key'])
    expect(reads(both, oldToken)).toBe(true)
    const { token: newToken } = accessTokenFor(both, ...someone)
    expect(reads(both, newToken)).toBe(true)
    expect(reads(before, newToken)).toBe(false)
    const after = await processWith(['new.pem'], ['old.key'])
    expect(reads(after, newToken)).toBe(true)
    expect(reads(after, oldToken)).toBe(false)
  })

  it('is known by its name: a token that names one key and was signed by another is refused', async () => {
    const both = await processWith(['new.pem', 'old.pem'], ['old.key'])
    const [first, second] = both.secrets.tokenKeys
    const claims = { sub: someone[0], sid: someone[1], typ: 'access', iat: now(), exp: now() + 60 }
    const signed = (keyid: string | undefined) =>
      jwt.sign(claims, first.privateKey, { algorithm: 'ES256', audience: 'parley', ...(keyid && { keyid }) })
    expect(reads(both, signed(first.id))).toBe(true)
    expect(reads(both, signed(second?.id))).toBe(false)
    expect(reads(both, signed(undefined))).toBe(false)
  })

  it('is published by its public half alone, and a token can be checked with it', async () => {
    const answer = await fetch(`${world.url}/.well-known/jwks.json`)
    const { keys } = (await answer.json()) as { keys: Record<string, string>[] }
    expect(keys).toHaveLength(1)
    expect(Object.keys(keys[0] ?? {}).toSorted()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'])
    const { token } = accessTokenFor(world.platform, ...someone)
    expect(jwt.decode(token, { complete: true })?.header).toMatchObject({ alg: 'ES256', kid: keys[0]?.kid })
    const { createPublicKey } = await import('node:crypto')
    const publicKey = createPublicKey({ key: keys[0] ?? {}, format: 'jwk' })
    expect(jwt.verify(token, publicKey, { clockTimestamp: now(), audience: 'parley' })).toMatchObject({
      sub: someone[0],
    })
  })

  const now = (): number => Math.floor(world.now().getTime() / 1000)
})

describe('the key that wraps data keys', () => {
  const wrappingKeys = async (): Promise<string[]> => {
    const rows = await world.platform.database.sql.selectFrom('data_keys').select('wrapping_key').distinct().execute()
    return rows.map(row => row.wrapping_key)
  }
  const withNew = () => processWith(['old.pem'], ['new.key', 'old.key'])

  it('is changed while people write: all is wrapped again, and the old file can be taken away', async () => {
    const before = await processWith(['old.pem'], ['old.key'])
    const { sql } = world.platform.database
    const ids: string[] = []
    for (let n = 0; n < 450; n++) {
      const id = world.platform.clock.newId()
      ids.push(await before.keys.newKey(sql, id, 'PERSON', world.platform.clock.newId(), world.now()))
    }
    const place = 'messages.body:one' as const
    const [first = ''] = ids
    const envelope = before.keys.seal(first, place, 'the deposit')
    const other = await wrappingKeys()
    expect(other).toContain(before.keys.wrappingKey)

    const both = await withNew()
    await sql.deleteFrom('data_keys').where('wrapping_key', 'not in', [before.keys.wrappingKey]).execute()
    expect(await rewrapKeys(both)).toBe(450)
    expect(await wrappingKeys()).toEqual([both.keys.wrappingKey])
    expect(await rewrapKeys(both)).toBe(0)

    const after = await processWith(['old.pem'], ['new.key'])
    await after.keys.ready(sql, [envelope])
    expect(after.keys.openText(place, envelope)).toBe('the deposit')
    const forgotten = await processWith(['old.pem'], ['old.key'])
    await expect(forgotten.keys.ready(sql, [envelope])).rejects.toThrow(/whose file is not given/)
  })

  it('has a name that is made from it, and does not tell it', async () => {
    const [one, same, other] = [await withNew(), await withNew(), await processWith(['old.pem'], ['old.key'])]
    expect(one.keys.wrappingKey).toBe(same.keys.wrappingKey)
    expect(one.keys.wrappingKey).not.toBe(other.keys.wrappingKey)
    expect(one.keys.wrappingKey).toMatch(/^file-[\w-]{16}$/)
  })

  it('opens the mails that wait under the old one', async () => {
    const before = await processWith(['old.pem'], ['old.key'])
    const { sealMail } = await import('../../server/notices/queue-mail.ts')
    const sealed = sealMail(before, 'one', { subject: 'A', text: 'B' })
    expect(openMail(await withNew(), 'one', sealed)).toEqual({ subject: 'A', text: 'B' })
    expect(() => openMail(before, 'two', sealed)).toThrow(/authenticate/)
  })
})
