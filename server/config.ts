import { ConfigError } from './config-error.ts'
import { settings, type logLevels } from './settings.ts'
import { modeOf, publicUrlOf, databaseOf, mailOf, courtsOf, keyFilesOf, keyFileOf } from './config-rules.ts'

export type Mode = 'demo' | 'development' | 'production' | 'test'

/** A file that holds a secret; outside production Parley makes it when nobody named one. */
export type KeyFile = Readonly<{ setting: string; path: string; mayCreate: boolean }>

export type Config = Readonly<{
  mode: Mode
  /** Demo people, one-click sign-in and the page of outgoing mail exist. */
  demo: boolean
  production: boolean
  /** 0 lets the system choose; `publicUrl` then still says 0 unless PUBLIC_URL is set. */
  port: number
  host: string
  /** Origin that people type, without a slash at the end. */
  publicUrl: string
  dataDir: string
  database: Readonly<
    | { kind: 'embedded'; dataDir: string }
    | { kind: 'postgres'; url: string; pool: number; /** Whoever owns the tables, for migrations. */ ownerUrl: string }
  >
  /** Where hints travel between many processes; null: by PostgreSQL. */
  redisUrl: string | null
  /** Who looks for harmful files (clamd://host:port); null: nobody. */
  scanner: string | null
  mail: Readonly<{ kind: 'outbox' } | { kind: 'smtp'; url: string; from: string }>
  /** Number of proxies in front whose X-Forwarded-For is believed. */
  trustProxy: number
  /** Multiplies how often somebody may ask; more than 1 where a whole office has one address. */
  rateLimitFactor: number
  /** Who knows it may read /metrics; null: nobody can. */
  metricsToken: string | null
  logLevel: (typeof logLevels)[number]
  /** The first of several signs or wraps; all verify and unwrap, so that a key can be changed without a pause. */
  keyFiles: Readonly<{ token: KeyFile[]; keyEncryption: KeyFile[]; hash: KeyFile }>
  /** A folder of program files of one's own, beside the ones that ship; null: none. */
  programsDir: string | null
  /** Who works for every program that has no staff, in lower case: the way in to a fresh installation. */
  staffEmails: readonly string[]
  /** Whoever mediates does nothing as a neutral before a second factor. A demo stays one click. */
  neutralsNeedSecondFactor: boolean
  courts: Readonly<{
    /** Courts are told of outcomes at these intervals, so that the moment of an outcome tells nothing. */
    releaseMinutes: number
    /** For development: webhooks may go to this machine itself, also by plain http. Never in production. */
    webhooksToLoopback: boolean
  }>
}>

type Environment = Record<string, string | undefined>

/** Reads all settings; an empty one counts as absent. Throws {@link ConfigError} for the first that cannot work. */
export function readConfig(env: Environment = process.env): Config {
  const present = Object.entries(env).map(([name, value]) => [name, value?.trim() || undefined])
  const read = settings.safeParse(Object.fromEntries(present))
  if (!read.success) {
    const problem = read.error.issues[0]
    throw new ConfigError(`${problem?.path.join('.')} ${problem?.message}.`)
  }
  const given = read.data
  const mode = modeOf(given)
  const production = mode === 'production'
  return Object.freeze({
    mode,
    demo: mode === 'demo' || mode === 'development',
    production,
    port: given.PORT,
    host: given.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    publicUrl: publicUrlOf(given, production),
    dataDir: given.DATA_DIR,
    database: databaseOf(given, production),
    redisUrl: given.REDIS_URL ?? null,
    scanner: given.SCANNER ?? null,
    mail: mailOf(given, production),
    trustProxy: given.TRUST_PROXY,
    // In the demo, and in tests, many people sign in from one address.
    rateLimitFactor: given.RATE_LIMIT_FACTOR ?? (production ? 1 : 50),
    metricsToken: given.METRICS_TOKEN ?? null,
    logLevel: given.LOG_LEVEL ?? (mode === 'test' ? 'silent' : 'info'),
    keyFiles: {
      token: keyFilesOf(given, 'TOKEN_KEY_FILE', 'token-key.pem', production),
      keyEncryption: keyFilesOf(given, 'KEY_ENCRYPTION_KEY_FILE', 'key-encryption-key', production),
      hash: keyFileOf(given, 'HASH_KEY_FILE', 'hash-key', production),
    },
    programsDir: given.PROGRAMS_DIR ?? null,
    staffEmails: given.STAFF_EMAILS,
    neutralsNeedSecondFactor: production,
    courts: courtsOf(given, mode),
  })
}

/** One line for each name that starts with PARLEY_ and means nothing: most likely a slip of the keyboard. */
export function unknownSettings(env: Environment = process.env): string[] {
  // The other two belong to the test runner and to .ci/run, which hand their whole environment down.
  const known = ['PARLEY_MODE', 'PARLEY_BROWSER', 'PARLEY_CI_DATABASE_URL']
  return Object.keys(env)
    .filter(name => name.startsWith('PARLEY_') && !known.includes(name))
    .map(name => `${name} is not a setting of Parley and is ignored. docs/operate.md lists the settings.`)
}
