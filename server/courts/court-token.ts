/** Short-lived tokens for a court's systems: JWT signed with ES256, of an audience of their own. */
import jwt from 'jsonwebtoken'
import type { Actor, Platform } from '../context.ts'
import { isId } from '../platform/clock.ts'

export const COURT_TOKEN_SECONDS = 10 * 60
/** Invariant: no token of a person has this audience, and none of a court has theirs. */
const AUDIENCE = 'parley-court'
const TYPE = 'court'

type CourtActor = Actor & { kind: 'COURT' }

export function courtTokenFor({ clock, config, secrets }: Platform, clientId: string): string {
  const [signer] = secrets.tokenKeys
  const issuedAt = Math.floor(clock.now().getTime() / 1000)
  return jwt.sign({ sub: clientId, typ: TYPE, iat: issuedAt, exp: issuedAt + COURT_TOKEN_SECONDS }, signer.privateKey, {
    algorithm: 'ES256',
    keyid: signer.id,
    audience: AUDIENCE,
    issuer: config.publicUrl,
  })
}

/** Whose token this is and when it ends (milliseconds); null when it is none, changed, expired or a person's. */
export function readCourtToken(platform: Platform, token: string): { actor: CourtActor; expiresAt: number } | null {
  try {
    const signedBy = jwt.decode(token, { complete: true })?.header.kid
    const key = platform.secrets.tokenKeys.find(one => one.id === signedBy)
    if (!key) return null
    const claims = jwt.verify(token, key.publicKey, {
      algorithms: ['ES256'],
      audience: AUDIENCE,
      clockTimestamp: Math.floor(platform.clock.now().getTime() / 1000),
    })
    if (typeof claims === 'string' || claims.typ !== TYPE || !isId(String(claims.sub))) return null
    // Which court it is, and whether the client still works, is read in each transaction.
    const actor: CourtActor = { kind: 'COURT', clientId: String(claims.sub), courtKey: '', programKeys: [] }
    return { actor, expiresAt: (claims.exp ?? 0) * 1000 }
  } catch {
    return null
  }
}
