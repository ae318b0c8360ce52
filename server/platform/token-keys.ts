/** The keys of access tokens: the first signs, all verify, each under a name (`kid`) made from its public half. */
import { createHash, createPublicKey, type JsonWebKey } from 'node:crypto'

export interface TokenKey {
  id: string
  privateKey: string
  publicKey: string
}

export const tokenKeyOf = (pem: string): TokenKey => {
  const publicKey = createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString()
  const id = createHash('sha256').update(publicKey).digest('base64url').slice(0, 16)
  return { id, privateKey: pem, publicKey }
}

/** The public halves, as others read them (RFC 7517). */
export const jwksOf = (keys: readonly TokenKey[]): { keys: JsonWebKey[] } => ({
  keys: keys.map(({ id, publicKey }) => ({
    ...createPublicKey(publicKey).export({ format: 'jwk' }),
    kid: id,
    alg: 'ES256',
    use: 'sig',
  })),
})
