import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { readKeys } from '../../server/platform/key-files.ts'

describe('keys', () => {
  let dir = ''
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'parley-keys-'))
  })
  afterEach(() => rm(dir, { recursive: true }))

  const keysIn = async (env: Record<string, string> = {}) => readKeys(readConfig({ DATA_DIR: dir, ...env }))

  it('the first start makes them, readable by their owner only, and the next start finds the same', async () => {
    const keys = await keysIn()
    expect(keys.keyEncryptionKeys[0]).toHaveLength(32)
    expect(keys.hashKey).toHaveLength(32)
    expect(keys.hashKey).not.toEqual(keys.keyEncryptionKeys[0])
    expect(await keysIn()).toEqual(keys)
    for (const name of ['token-key.pem', 'key-encryption-key', 'hash-key'])
      expect((await stat(join(dir, 'keys', name))).mode & 0o777).toBe(0o600)
    expect((await stat(join(dir, 'keys'))).mode & 0o777).toBe(0o700)
  })

  it('eight starts at the same moment agree on one set', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => keysIn()))
    expect(new Set(all.map(keys => JSON.stringify(keys))).size).toBe(1)
  })

  it('production reads its own keys and refuses those that development made', async () => {
    const made = await keysIn()
    const files = { TOKEN_KEY_FILE: 'token', KEY_ENCRYPTION_KEY_FILE: 'kek', HASH_KEY_FILE: 'hash' }
    const env = {
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://parley.example.org',
      DATABASE_URL: 'postgres://db/parley',
      SMTP_URL: 'smtp://mail',
      MAIL_FROM: 'parley@example.org',
      ...Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(dir, file)])),
    }
    const kek = randomBytes(32)
    await writeFile(join(dir, 'token'), made.tokenPrivateKeyPems[0])
    await writeFile(join(dir, 'kek'), kek.toString('base64'))
    await writeFile(join(dir, 'hash'), `${randomBytes(32).toString('base64')}\n`)
    const keys = await keysIn(env)
    expect(keys.keyEncryptionKeys[0]).toEqual(kek)
    expect(keys.tokenPrivateKeyPems[0]).toBe(made.tokenPrivateKeyPems[0])

    await writeFile(join(dir, 'hash'), await readFile(join(dir, 'keys', 'hash-key')))
    await expect(keysIn(env)).rejects.toThrow(/^HASH_KEY_FILE: .+ is a development key; make a new/)
  })

  it('a file that someone named is never created', async () => {
    const missing = keysIn({ HASH_KEY_FILE: join(dir, 'nowhere') })
    await expect(missing).rejects.toThrow(/^HASH_KEY_FILE: .+nowhere cannot be read \(ENOENT\); docs/)
  })

  it('a key of the wrong kind or length is refused by name', async () => {
    const file = join(dir, 'key')
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
    await writeFile(file, privateKey.export({ type: 'pkcs8', format: 'pem' }))
    await expect(keysIn({ TOKEN_KEY_FILE: file })).rejects.toThrow(/^TOKEN_KEY_FILE: .+ is not a PEM of a P-256/)
    await writeFile(file, randomBytes(31).toString('base64'))
    await expect(keysIn({ HASH_KEY_FILE: file })).rejects.toThrow(/^HASH_KEY_FILE: .+ is not 32 bytes/)
  })

  it('a folder where no file can be made gives one line', async () => {
    await writeFile(join(dir, 'keys'), 'a file stands in the way')
    await expect(keysIn()).rejects.toThrow(/^TOKEN_KEY_FILE: .+ cannot be (read|created) \(E\w+\); /)
  })
})
