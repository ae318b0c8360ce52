/** Short-lived proof of a session: a JWT signed with ES256. The session itself is checked again in every transaction. */
import { createHash } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Actor, Platform } from '../context.ts'
import { isId } from '../platform/clock.ts'

export const ACCESS_TOKEN_SECONDS = 10 * 60
const AUDIENCE = 'parley'
const TYPE = 'access'

type PersonActor = Actor & { kind: 'PERSON' }

export function accessTokenFor(
  platform: Platform,
  personId: string,
  sessionId: string,
): { token: string; expiresAt: Date } {
  const [signer] = platform.secrets.tokenKeys
  const issuedAt = Math.floor(platform.clock.now().getTime() / 1000)
  const token = jwt.sign(
    { sub: personId, sid: sessionId, typ: TYPE, iat: issuedAt, exp: issuedAt + ACCESS_TOKEN_SECONDS },
    signer.privateKey,
    {
      algorithm: 'ES256',
      keyid: signer.id,
      audience: AUDIENCE,
    },
  )
  return { token, expiresAt: new Date((issuedAt + ACCESS_TOKEN_SECONDS) * 1000) }
}

/** Tokens that were verified lately: the signature costs more than all the rest of a request. */
const verified = new Map<string, { actor: PersonActor; expiresAt: number }>()

/** Whose token this is and when it ends (milliseconds), or null when it is not ours, changed or expired. */
export function readAccessToken(platform: Platform, token: string): { actor: PersonActor; expiresAt: number } | null {
  const now = platform.clock.now().getTime()
  const keys = platform.secrets.tokenKeys.map(key => key.id).join()
  const name = createHash('sha256').update(`${keys}\n`).update(token).digest('base64url')
  const before = verified.get(name)
  if (before) return before.expiresAt > now ? before : null
  const read = verify(platform, token, now)
  if (!read) return null
  if (verified.size > 10_000) verified.clear()
  verified.set(name, read)
  return read
}

function verify(platform: Platform, token: string, now: number): { actor: PersonActor; expiresAt: number } | null {
  try {
    const signedBy = jwt.decode(token, { complete: true })?.header.kid
    const key = platform.secrets.tokenKeys.find(one => one.id === signedBy)
    if (!key) return null
    const claims = jwt.verify(token, key.publicKey, {
      algorithms: ['ES256'],
      audience: AUDIENCE,
      clockTimestamp: Math.floor(now / 1000),
    })
    if (typeof claims === 'string' || claims.typ !== TYPE || !isId(String(claims.sub)) || !isId(String(claims.sid)))
      return null
    return {
      actor: { kind: 'PERSON', personId: String(claims.sub), sessionId: String(claims.sid) },
      expiresAt: (claims.exp ?? 0) * 1000,
    }
  } catch {
    return null
  }
}
