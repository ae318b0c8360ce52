import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'
import { BadInput } from '../errors.ts'

const MOST = 20_000
const text = z.string().min(1)
const head = {
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()),
}
const created = z.object({ ...head, response: z.object({ clientDataJSON: text, attestationObject: text }) })
const shown = z.object({
  ...head,
  response: z.object({ clientDataJSON: text, authenticatorData: text, signature: text, userHandle: text.optional() }),
})

/** What a browser answers when it has made a passkey. Throws BadInput. */
export const readCreatedPasskey = (json: string): RegistrationResponseJSON =>
  read(json, created) as RegistrationResponseJSON

/** What a browser answers when it has shown a passkey. Throws BadInput. */
export const readShownPasskey = (json: string): AuthenticationResponseJSON =>
  read(json, shown) as AuthenticationResponseJSON

function read(json: string, schema: z.ZodType): unknown {
  try {
    if (json.length <= MOST) return schema.parse(JSON.parse(json))
  } catch {
    // Said below.
  }
  throw new BadInput('passkey', 'PASSKEY_UNREADABLE', 'Give what the browser answered, as JSON.')
}
