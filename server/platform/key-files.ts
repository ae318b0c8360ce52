import { createPrivateKey, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ConfigError } from '../config-error.ts'
import { type Config, type KeyFile } from '../config.ts'

export type Keys = Readonly<{
  /** PKCS 8 PEM of the P-256 keys of access tokens (ES256): the first signs, all verify. */
  tokenPrivateKeyPems: readonly [string, ...string[]]
  /** 32 bytes each: the first wraps the data keys of sealed words, all unwrap. Whoever loses one loses what it wraps. */
  keyEncryptionKeys: readonly [Buffer, ...Buffer[]]
  /** 32 bytes for keyed hashes of codes, e-mail addresses and arguments. */
  hashKey: Buffer
}>

// Invariant: a key that Parley made for itself never protects real people. Production refuses any file that begins so.
const developmentMark = '# development key'

/** Reads all keys, outside production making those that are missing. Throws {@link ConfigError} in one line. */
export async function readKeys(config: Pick<Config, 'keyFiles' | 'production'>): Promise<Keys> {
  const { token, keyEncryption, hash } = config.keyFiles
  return {
    tokenPrivateKeyPems: await each(token, async file =>
      privateKey(file, await readKeyFile(file, config.production, newPrivateKey)),
    ),
    keyEncryptionKeys: await each(keyEncryption, async file =>
      bytes(file, await readKeyFile(file, config.production, newBytes)),
    ),
    hashKey: bytes(hash, await readKeyFile(hash, config.production, newBytes)),
  }
}

async function each<T>(files: KeyFile[], read: (file: KeyFile) => Promise<T>): Promise<[T, ...T[]]> {
  const [first, ...more] = await Promise.all(files.map(read))
  if (first === undefined) throw new ConfigError('A key file is missing; docs/operate.md says how to make it.')
  return [first, ...more]
}

const newPrivateKey = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const newBytes = () => `${randomBytes(32).toString('base64')}\n`

async function readKeyFile(file: KeyFile, production: boolean, make: () => string): Promise<string> {
  const text = await readFile(file.path, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' || !file.mayCreate) throw unusable(file, `cannot be read (${error.code})`)
    await createKeyFile(file, `${developmentMark}\n${make()}`)
    return readFile(file.path, 'utf8')
  })
  if (!text.startsWith(developmentMark)) return text
  if (production) throw unusable(file, 'is a development key', 'make a new one for production')
  return text.slice(developmentMark.length).trimStart()
}

/** Two processes may start at once: the file appears whole, and the first one wins. */
async function createKeyFile(file: KeyFile, text: string): Promise<void> {
  const draft = `${file.path}.${randomUUID()}`
  try {
    await mkdir(dirname(file.path), { recursive: true, mode: 0o700 })
    const handle = await open(draft, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await link(draft, file.path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    await unlink(draft)
  } catch (error) {
    throw unusable(file, `cannot be created (${(error as NodeJS.ErrnoException).code})`)
  }
}

function privateKey(file: KeyFile, pem: string): string {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1')
      return key.export({ type: 'pkcs8', format: 'pem' }).toString()
  } catch {
    // Whatever OpenSSL found wrong, the answer below tells what is needed.
  }
  throw unusable(file, 'is not a PEM of a P-256 private key')
}

function bytes(file: KeyFile, base64: string): Buffer {
  const key = Buffer.from(base64.trim(), 'base64')
  if (key.length === 32 && key.toString('base64') === base64.trim()) return key
  throw unusable(file, 'is not 32 bytes in base64')
}

const unusable = ({ setting, path }: KeyFile, problem: string, advice = 'docs/operate.md says how to make it') =>
  new ConfigError(`${setting}: ${path} ${problem}; ${advice}.`)
