/** Secrets that sign webhooks: they must be read again to sign, so they are sealed and not hashed. */
import { randomBytes } from 'node:crypto'
import type { ActCtx, Platform } from '../context.ts'
import { keyIdOf, openBytes, sealBytes } from '../platform/seal.ts'

/** Adds a secret of 32 bytes and answers with it, as the Standard Webhooks write it. */
export async function addWebhookSecret(ctx: ActCtx, endpointId: string): Promise<string> {
  const id = ctx.newId()
  const bytes = randomBytes(32)
  const [sealing] = ctx.platform.secrets.mailKeys
  await ctx.sql
    .insertInto('court_endpoint_secrets')
    .values({
      id,
      endpoint_id: endpointId,
      secret: sealBytes(sealing.key, sealing.id, placeOf(id), bytes),
      created_at: ctx.now,
      expires_at: null,
    })
    .execute()
  return `whsec_${bytes.toString('base64')}`
}

export function openWebhookSecret({ secrets }: Platform, id: string, sealed: Uint8Array): Buffer {
  const named = keyIdOf(sealed)
  const { key } = secrets.mailKeys.find(one => one.id === named) ?? secrets.mailKeys[0]
  return openBytes(key, placeOf(id), sealed)
}

const placeOf = (id: string) => `court_endpoint_secrets.secret:${id}` as const
