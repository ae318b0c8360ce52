import { join } from 'node:path'
import { z } from 'zod'

/**
 * A setting that the process cannot start with. The message is one line for whoever runs Parley: which setting, what is
 * wrong with it, what to do. It never repeats a value that may hold a password.
 */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

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

const modes = ['demo', 'development', 'production', 'test'] as const
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const loopback = ['localhost', '127.0.0.1', '[::1]']

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .refine(
      text => /^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to,
      `must be a whole number from ${from} to ${to}`,
    )
    .transform(Number)

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `must be one of ${values.join(', ')}`)

const urlOf = (protocols: string[], example: string) =>
  z.string().refine(text => protocols.includes(URL.parse(text)?.protocol ?? ''), `must be an address like ${example}`)

const settings = z.object({
  PARLEY_MODE: oneOf(modes).optional(),
  NODE_ENV: z.string().optional(),
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().optional(),
  PUBLIC_URL: urlOf(['http:', 'https:'], 'https://parley.example.org')
    .refine(text => /^https?:\/\/[^/?#@]+\/?$/.test(text), 'must be only scheme, name and port, without a path')
    .optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: urlOf(['postgres:', 'postgresql:'], 'postgres://parley@localhost:5432/parley').optional(),
  DATABASE_OWNER_URL: urlOf(['postgres:', 'postgresql:'], 'postgres://parley_owner@localhost:5432/parley').optional(),
  REDIS_URL: urlOf(['redis:', 'rediss:'], 'redis://localhost:6379').optional(),
  SCANNER: urlOf(['clamd:'], 'clamd://localhost:3310')
    .refine(text => URL.parse(text)?.hostname, 'must name a host, like clamd://localhost:3310')
    .optional(),
  ALLOW_EMBEDDED_DATABASE: oneOf(['yes', 'no']).default('no'),
  DATABASE_POOL: wholeNumber(1, 1000).default(10),
  TOKEN_KEY_FILE: z.string().optional(),
  KEY_ENCRYPTION_KEY_FILE: z.string().optional(),
  HASH_KEY_FILE: z.string().optional(),
  SMTP_URL: urlOf(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'must be an e-mail address')
    .optional(),
  TRUST_PROXY: wholeNumber(0, 100).default(0),
  RATE_LIMIT_FACTOR: wholeNumber(1, 1_000_000).optional(),
  COURT_RELEASE_MINUTES: wholeNumber(1, 10_080).optional(),
  WEBHOOKS_TO_LOOPBACK: oneOf(['yes', 'no']).optional(),
  METRICS_TOKEN: z.string().min(20, 'must be at least 20 characters long').optional(),
  LOG_LEVEL: oneOf(logLevels).optional(),
  PROGRAMS_DIR: z.string().optional(),
  STAFF_EMAILS: z
    .string()
    .default('')
    .transform(text => text.split(',').flatMap(one => one.trim().toLowerCase() || []))
    .refine(all => all.every(one => z.email().safeParse(one).success), 'must be e-mail addresses, divided by commas'),
})

/** All there are; docs/operate.md explains each. */
export const settingNames: string[] = Object.keys(settings.shape)

type Settings = z.infer<typeof settings>

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

function modeOf({ PARLEY_MODE, NODE_ENV }: Settings): Mode {
  if (NODE_ENV !== 'production') return PARLEY_MODE ?? 'demo'
  if (PARLEY_MODE && PARLEY_MODE !== 'production')
    throw new ConfigError(`PARLEY_MODE is ${PARLEY_MODE} but NODE_ENV is production: unset one of them.`)
  return 'production'
}

function publicUrlOf({ PUBLIC_URL, PORT }: Settings, production: boolean): string {
  if (!PUBLIC_URL) {
    if (production) throw new ConfigError('PUBLIC_URL is missing: set it to the https address that people will open.')
    return `http://localhost:${PORT}`
  }
  const { origin, protocol, hostname } = new URL(PUBLIC_URL)
  if (production && protocol === 'http:' && !loopback.includes(hostname))
    throw new ConfigError('PUBLIC_URL is not https: production needs https (plain http only for this machine itself).')
  return origin
}

function databaseOf(given: Settings, production: boolean): Config['database'] {
  if (given.DATABASE_URL) {
    const ownerUrl = given.DATABASE_OWNER_URL ?? given.DATABASE_URL
    return { kind: 'postgres', url: given.DATABASE_URL, pool: given.DATABASE_POOL, ownerUrl }
  }
  if (production && given.ALLOW_EMBEDDED_DATABASE !== 'yes')
    throw new ConfigError(
      'DATABASE_URL is missing: set it to a PostgreSQL, or set ALLOW_EMBEDDED_DATABASE=yes to run without one.',
    )
  return { kind: 'embedded', dataDir: given.DATA_DIR }
}

function mailOf({ SMTP_URL, MAIL_FROM }: Settings, production: boolean): Config['mail'] {
  if (!SMTP_URL) {
    if (production) throw new ConfigError('SMTP_URL is missing: set it to the mail server that sends sign-in codes.')
    return { kind: 'outbox' }
  }
  if (!MAIL_FROM) throw new ConfigError('MAIL_FROM is missing: set it to the address that mail comes from.')
  return { kind: 'smtp', url: SMTP_URL, from: MAIL_FROM }
}

function courtsOf(given: Settings, mode: Mode): Config['courts'] {
  const isTriedOut = mode === 'demo' || mode === 'development'
  if (mode === 'production' && given.WEBHOOKS_TO_LOOPBACK === 'yes')
    throw new ConfigError('WEBHOOKS_TO_LOOPBACK is for development: leave it out in production.')
  return {
    // Somebody who tries the demo does not wait for an hour.
    releaseMinutes: given.COURT_RELEASE_MINUTES ?? (isTriedOut ? 1 : 60),
    webhooksToLoopback: (given.WEBHOOKS_TO_LOOPBACK ?? (isTriedOut ? 'yes' : 'no')) === 'yes',
  }
}

type KeySetting = 'TOKEN_KEY_FILE' | 'KEY_ENCRYPTION_KEY_FILE' | 'HASH_KEY_FILE'

/** Several files are divided by commas. */
function keyFilesOf(given: Settings, setting: KeySetting, fileName: string, production: boolean): KeyFile[] {
  const paths = (given[setting] ?? '').split(',').flatMap(path => path.trim() || [])
  return paths.length > 0
    ? paths.map(path => ({ setting, path, mayCreate: false }))
    : [keyFileOf(given, setting, fileName, production)]
}

function keyFileOf(given: Settings, setting: KeySetting, fileName: string, production: boolean): KeyFile {
  const path = given[setting]
  if (path) return { setting, path, mayCreate: false }
  if (production)
    throw new ConfigError(`${setting} is missing: set it to the file that holds this key (docs/operate.md says how).`)
  return { setting, path: join(given.DATA_DIR, 'keys', fileName), mayCreate: true }
}
