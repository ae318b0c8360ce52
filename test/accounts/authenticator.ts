/** A passkey in software: what a phone does, byte by byte, so that a test can also do it wrong. */
import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

export interface Authenticator {
  id: string
  /** Answers to requestNewPasskey. */
  create(options: string, changes?: Partial<Said>): string
  /** Answers to requestPasskey. */
  show(options: string, changes?: Partial<Said>): string
}

interface Said {
  origin: string
  site: string
  /** Whether the finger, the face or the PIN was checked. */
  isVerified: boolean
  signature: Buffer
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

export function newAuthenticator(origin: string): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  let counter = 0
  const honest = { origin, site: new URL(origin).hostname, isVerified: true }

  const data = ({ site, isVerified }: Omit<Said, 'signature'>, credential: Buffer = Buffer.alloc(0)): Buffer => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE((counter += 1))
    const flags = 0x01 | (isVerified ? 0x04 : 0) | (credential.length > 0 ? 0x40 : 0)
    return Buffer.concat([sha256(site), Buffer.of(flags), count, credential])
  }
  const clientData = (type: string, options: string, said: Omit<Said, 'signature'>): Buffer =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: (JSON.parse(options) as { challenge: string }).challenge,
        origin: said.origin,
      }),
    )
  const head = { id: base64url(id), rawId: base64url(id), type: 'public-key', clientExtensionResults: {} }

  return {
    id: base64url(id),
    create(options, changes = {}) {
      const said = { ...honest, ...changes }
      const key = new Map<number, number | Uint8Array>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
        [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
      ])
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const credential = Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(key)])
      const attestation = new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(data(said, credential))],
      ])
      const attestationObject = base64url(isoCBOR.encode(attestation as never))
      const clientDataJSON = base64url(clientData('webauthn.create', options, said))
      return JSON.stringify({ ...head, response: { clientDataJSON, attestationObject } })
    },
    show(options, changes = {}) {
      const said = { ...honest, ...changes }
      const authenticatorData = data(said)
      const client = clientData('webauthn.get', options, said)
      const signed = createSign('sha256').update(authenticatorData).update(sha256(client)).sign(privateKey)
      const response = {
        clientDataJSON: base64url(client),
        authenticatorData: base64url(authenticatorData),
        signature: base64url(changes.signature ?? signed),
      }
      return JSON.stringify({ ...head, response })
    },
  }
}
