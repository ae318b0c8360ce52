import { describe, expect, it } from 'vitest'
import { ConfigError } from '../server/config-error.ts'
import { readConfig, unknownSettings } from '../server/config.ts'

const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://parley.example.org/',
  DATABASE_URL: 'postgres://parley:secret@db/parley',
  SMTP_URL: 'smtps://parley:secret@mail.example.org',
  MAIL_FROM: 'Parley <no-reply@parley.example.org>',
  TOKEN_KEY_FILE: '/keys/token',
  KEY_ENCRYPTION_KEY_FILE: '/keys/kek',
  HASH_KEY_FILE: '/keys/hash',
}

describe('settings', () => {
  it('nothing set gives a demo on this machine alone', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demo',
      demo: true,
      production: false,
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4000',
      database: { kind: 'embedded', dataDir: './data' },
      mail: { kind: 'outbox' },
      trustProxy: 0,
    })
  })

  it('an empty setting counts as absent', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: ' ' })).toEqual(readConfig({}))
  })

  it('the port is part of the default address, and 0 is a port', () => {
    expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
    expect(readConfig({ PORT: '0' }).port).toBe(0)
  })

  it('DATABASE_URL selects PostgreSQL', () => {
    expect(readConfig({ DATABASE_URL: 'postgresql://localhost/x', DATABASE_POOL: '3' }).database).toEqual({
      kind: 'postgres',
      url: 'postgresql://localhost/x',
      pool: 3,
      ownerUrl: 'postgresql://localhost/x',
    })
    const apart = { DATABASE_URL: 'postgres://server@localhost/x', DATABASE_OWNER_URL: 'postgres://owner@localhost/x' }
    expect(readConfig(apart).database).toMatchObject({ url: apart.DATABASE_URL, ownerUrl: apart.DATABASE_OWNER_URL })
  })

  it('production takes its whole configuration from outside', () => {
    expect(readConfig(production)).toMatchObject({
      mode: 'production',
      demo: false,
      production: true,
      host: '0.0.0.0',
      publicUrl: 'https://parley.example.org',
      mail: { kind: 'smtp', url: production.SMTP_URL, from: production.MAIL_FROM },
      keyFiles: { hash: { path: '/keys/hash', mayCreate: false } },
    })
    expect(readConfig({ ...production, NODE_ENV: undefined, PARLEY_MODE: 'production' }).production).toBe(true)
  })

  it.each(Object.keys(production).filter(name => name !== 'NODE_ENV'))('production refuses to do without %s', name => {
    expect(() => readConfig({ ...production, [name]: undefined })).toThrow(new RegExp(`^${name} is missing: set it to`))
  })

  it('production uses the embedded database only when it is told so', () => {
    const embedded = { ...production, DATABASE_URL: undefined, ALLOW_EMBEDDED_DATABASE: 'yes' }
    expect(readConfig(embedded).database.kind).toBe('embedded')
  })

  it('production accepts plain http for this machine only', () => {
    expect(readConfig({ ...production, PUBLIC_URL: 'http://127.0.0.1:4000' }).publicUrl).toBe('http://127.0.0.1:4000')
    expect(() => readConfig({ ...production, PUBLIC_URL: 'http://parley.example.org' })).toThrow(/^PUBLIC_URL is not/)
  })

  it('production cannot be a demo at the same time', () => {
    expect(() => readConfig({ ...production, PARLEY_MODE: 'demo' })).toThrow(/^PARLEY_MODE is demo but NODE_ENV is/)
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '1e3'],
    ['PARLEY_MODE', 'prod'],
    ['PUBLIC_URL', 'parley.example.org'],
    ['PUBLIC_URL', 'https://parley.example.org/app'],
    ['PUBLIC_URL', 'https://someone@parley.example.org'],
    ['DATABASE_URL', 'mysql://localhost/secret'],
    ['DATABASE_POOL', '0'],
    ['SMTP_URL', 'mail.example.org/secret'],
    ['MAIL_FROM', 'secret'],
    ['TRUST_PROXY', 'true'],
    ['LOG_LEVEL', 'loud'],
    ['ALLOW_EMBEDDED_DATABASE', 'maybe'],
  ])('a wrong %s (%s) gives one line that names it and repeats nothing secret', (name, value) => {
    const problem = caught(() => readConfig({ [name]: value }))
    expect(problem).toBeInstanceOf(ConfigError)
    expect(problem.message).toMatch(new RegExp(`^${name} must be .+\\.$`))
    expect(problem.message).not.toContain('secret')
  })

  it('a misspelt PARLEY_ name is pointed out, those that exist are not', () => {
    expect(unknownSettings({ PARLEY_MOOD: 'demo', PARLEY_MODE: 'demo', PATH: '/bin' })).toEqual([
      expect.stringMatching(/^PARLEY_MOOD is not a setting/),
    ])
  })
})

function caught(run: () => unknown): Error {
  try {
    run()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}
