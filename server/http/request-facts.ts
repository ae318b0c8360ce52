import type { Request, Response } from 'express'
import { readAccessToken } from '../accounts/access-token.ts'
import { keyedHash } from '../accounts/keyed-hash.ts'
import type { Actor, Platform, RequestFacts } from '../context.ts'
import { SignInNeeded } from '../errors.ts'
import type { Who } from '../look.ts'
import { isLanguage, type Language } from '../programs/language.ts'

const WINDOW = /^[a-z0-9-]{1,20}$/

/** Who asks over HTTP: a person by their access token, else a browser. Throws SignInNeeded for a token that is none. */
export function whoOf(platform: Platform, req: Request, res: Response): Who {
  return { actor: actorOf(platform, req), request: requestFacts(platform, req, res) }
}

function actorOf(platform: Platform, req: Request): Actor {
  const header = req.headers.authorization
  if (!header) {
    // What a browser does is kept under this name: its secret itself never reaches a table.
    const secret = cookieOf(req, 'parley_browser') ?? req.ip ?? ''
    return { kind: 'BROWSER', browserId: keyedHash(platform, 'browser', secret) }
  }
  const read = readAccessToken(platform, header.replace(/^Bearer /i, ''))
  if (!read) throw new SignInNeeded()
  return read.actor
}

export function requestFacts(platform: Platform, req: Request, res: Response): RequestFacts {
  const window = String(req.headers['x-parley-window'] ?? 'main')
  return {
    address: req.ip ?? '',
    device: (req.headers['user-agent'] ?? '').slice(0, 200),
    window: WINDOW.test(window) ? window : 'main',
    language: languageOf(req),
    cookie: name => cookieOf(req, name),
    setCookie: (name, value, maxAgeSeconds) =>
      void res.cookie(name, value ?? '', {
        httpOnly: true,
        sameSite: 'strict',
        secure: platform.config.publicUrl.startsWith('https:'),
        path: '/',
        maxAge: value === null ? 0 : maxAgeSeconds * 1000,
      }),
  }
}

function languageOf(req: Request): Language {
  const wanted = req.acceptsLanguages(['en', 'es'])
  return isLanguage(wanted) ? wanted : 'en'
}

function cookieOf(req: Request, name: string): string | null {
  for (const part of (req.headers.cookie ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return decoded(value.join('=')) || null
  }
  return null
}

/** Anybody can send any cookie: what cannot be read is none of ours. */
function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}
