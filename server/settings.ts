/** Every setting there is, and what may stand in it; docs/operate.md explains each. */
import { z } from 'zod'

const modes = ['demo', 'development', 'production', 'test'] as const

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

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

export const settings = z.object({
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

export type Settings = z.infer<typeof settings>
