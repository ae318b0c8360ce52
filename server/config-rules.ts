/** What each part of the configuration follows from, and what production insists on. */
import { join } from 'node:path'
import { ConfigError } from './config-error.ts'
import type { Mode, KeyFile, Config } from './config.ts'
import type { Settings } from './settings.ts'

const loopback = ['localhost', '127.0.0.1', '[::1]']

export function modeOf({ PARLEY_MODE, NODE_ENV }: Settings): Mode {
  if (NODE_ENV !== 'production') return PARLEY_MODE ?? 'demo'
  if (PARLEY_MODE && PARLEY_MODE !== 'production')
    throw new ConfigError(`PARLEY_MODE is ${PARLEY_MODE} but NODE_ENV is production: unset one of them.`)
  return 'production'
}

export function publicUrlOf({ PUBLIC_URL, PORT }: Settings, production: boolean): string {
  if (!PUBLIC_URL) {
    if (production) throw new ConfigError('PUBLIC_URL is missing: set it to the https address that people will open.')
    return `http://localhost:${PORT}`
  }
  const { origin, protocol, hostname } = new URL(PUBLIC_URL)
  if (production && protocol === 'http:' && !loopback.includes(hostname))
    throw new ConfigError('PUBLIC_URL is not https: production needs https (plain http only for this machine itself).')
  return origin
}

export function databaseOf(given: Settings, production: boolean): Config['database'] {
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

export function mailOf({ SMTP_URL, MAIL_FROM }: Settings, production: boolean): Config['mail'] {
  if (!SMTP_URL) {
    if (production) throw new ConfigError('SMTP_URL is missing: set it to the mail server that sends sign-in codes.')
    return { kind: 'outbox' }
  }
  if (!MAIL_FROM) throw new ConfigError('MAIL_FROM is missing: set it to the address that mail comes from.')
  return { kind: 'smtp', url: SMTP_URL, from: MAIL_FROM }
}

export function courtsOf(given: Settings, mode: Mode): Config['courts'] {
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
export function keyFilesOf(given: Settings, setting: KeySetting, fileName: string, production: boolean): KeyFile[] {
  const paths = (given[setting] ?? '').split(',').flatMap(path => path.trim() || [])
  return paths.length > 0
    ? paths.map(path => ({ setting, path, mayCreate: false }))
    : [keyFileOf(given, setting, fileName, production)]
}

export function keyFileOf(given: Settings, setting: KeySetting, fileName: string, production: boolean): KeyFile {
  const path = given[setting]
  if (path) return { setting, path, mayCreate: false }
  if (production)
    throw new ConfigError(`${setting} is missing: set it to the file that holds this key (docs/operate.md says how).`)
  return { setting, path: join(given.DATA_DIR, 'keys', fileName), mayCreate: true }
}
