/** Opens all that a process holds: database, keys, programs, delivery. */
import { createHash, createPublicKey, hkdfSync } from 'node:crypto'
import { act } from './act.ts'
import type { Config } from './config.ts'
import type { Platform, Secrets } from './context.ts'
import { createHub } from './events/hub.ts'
import { jobWho } from './jobs.ts'
import { listenForHints } from './platform/bus.ts'
import { systemClock, type Clock } from './platform/clock.ts'
import type { Database } from './platform/database.ts'
import type { Keys } from './platform/key-files.ts'
import { createKeyring } from './platform/keyring.ts'
import { createLimits } from './platform/limits.ts'
import { createLog } from './platform/log.ts'
import { programLibrary } from './programs/library.ts'
import { createProgramShelf } from './programs/shelf.ts'
import { storePrograms } from './programs/store-programs.ts'

export interface OpenPlatform extends Platform {
  close(): Promise<void>
}

/** `database` is migrated already. Stores the programs that came with this Parley. */
export async function openPlatform(
  config: Config,
  keys: Keys,
  database: Database,
  clock: Clock = systemClock,
): Promise<OpenPlatform> {
  const hub = createHub(database)
  const platform: Platform = {
    config,
    database,
    clock,
    keys: createKeyring(keys.keyEncryptionKey),
    secrets: secretsOf(keys),
    hub,
    // In the demo, and in tests, many people sign in from one address.
    limits: createLimits(config.production ? 1 : 50),
    programs: createProgramShelf(),
    log: createLog(config.logLevel),
  }
  const { url, isOwnConnection } = database
  const bus = url ? await listenForHints({ url, isOwnConnection }, hub.hint, hub.hintAll) : null
  await act(platform, jobWho('start-up'), ctx => storePrograms(ctx, programLibrary))
  return {
    ...platform,
    async close() {
      await hub.close()
      await bus?.close()
    },
  }
}

function secretsOf(keys: Keys): Secrets {
  const publicKey = createPublicKey(keys.tokenPrivateKeyPem).export({ type: 'spki', format: 'pem' }).toString()
  return {
    tokenPrivateKey: keys.tokenPrivateKeyPem,
    tokenPublicKey: publicKey,
    tokenKeyId: createHash('sha256').update(publicKey).digest('base64url').slice(0, 16),
    hashKey: keys.hashKey,
    mailKey: Buffer.from(hkdfSync('sha256', keys.keyEncryptionKey, '', 'parley mail', 32)),
  }
}
