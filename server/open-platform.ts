/** Opens all that a process holds: database, keys, programs, delivery. */
import { createHash, hkdfSync } from 'node:crypto'
import { act } from './act.ts'
import type { Config } from './config.ts'
import type { Platform, Secrets } from './context.ts'
import { createFreshMessages } from './events/fresh-messages.ts'
import { createHub } from './events/hub.ts'
import { createPresence } from './events/presence.ts'
import { jobWho } from './jobs.ts'
import { createPostgresBus, silentBus, type Bus, type Hearing } from './platform/bus.ts'
import { systemClock, type Clock } from './platform/clock.ts'
import type { Database } from './platform/database.ts'
import type { Keys } from './platform/key-files.ts'
import { fileWrapper } from './platform/key-wrapper.ts'
import { createKeyring } from './platform/keyring.ts'
import { createLimits } from './platform/limits.ts'
import { createLog } from './platform/log.ts'
import { createMetrics, noMetrics } from './platform/metrics.ts'
import { createRedisBus } from './platform/redis-bus.ts'
import { openScanner } from './platform/scanner.ts'
import { keyIdIn } from './platform/seal.ts'
import { tokenKeyOf } from './platform/token-keys.ts'
import { earlierPrograms } from './programs/library.ts'
import { loadPrograms } from './programs/load-programs.ts'
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
  const log = createLog(config.logLevel)
  const hub = createHub(database, log)
  const metrics = config.metricsToken === null ? noMetrics : createMetrics()
  if (metrics !== noMetrics) database.onStatement = () => metrics.statement()
  let bus = silentBus
  const presence = createPresence(database, clock, signals => bus.signal(signals), log)
  bus = await openBus(config, database, { onPersons: hub.hint, onGap: hub.hintAll, onSignals: presence.hear })
  const loaded = await loadPrograms(config.programsDir)
  const platform: Platform = {
    config,
    database,
    clock,
    keys: createKeyring(eachOf(keys.keyEncryptionKeys, fileWrapper)),
    secrets: secretsOf(keys),
    hub,
    presence,
    bus,
    fresh: createFreshMessages(),
    limits: createLimits(config.rateLimitFactor),
    metrics,
    scanner: openScanner(config.scanner),
    programs: createProgramShelf(loaded),
    log,
  }
  await act(platform, jobWho('start-up'), ctx =>
    storePrograms(ctx, [...earlierPrograms, ...loaded.programs], loaded.fromFolder),
  )
  return {
    ...platform,
    async close() {
      metrics.close()
      presence.close()
      await hub.close()
      await bus.close()
    },
  }
}

/** One process on an embedded database has nobody to tell. */
async function openBus({ redisUrl }: Config, { url }: Database, hearing: Hearing): Promise<Bus> {
  if (!url) return silentBus
  return redisUrl ? createRedisBus(redisUrl, hearing) : createPostgresBus(url, hearing)
}

const secretsOf = (keys: Keys): Secrets => ({
  tokenKeys: eachOf(keys.tokenPrivateKeyPems, tokenKeyOf),
  hashKey: keys.hashKey,
  mailKeys: eachOf(keys.keyEncryptionKeys, wrappingKey => {
    const key = Buffer.from(hkdfSync('sha256', wrappingKey, '', 'parley mail', 32))
    return { id: keyIdIn(createHash('sha256').update(key).digest()), key }
  }),
})

/** There is always a first. */
const eachOf = <T, U>([first, ...more]: readonly [T, ...T[]], make: (one: T) => U): [U, ...U[]] => [
  make(first),
  ...more.map(make),
]
