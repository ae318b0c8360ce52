/** Secrets of a court's systems: random, shown once, kept as a keyed hash. */
import { randomBytes } from 'node:crypto'
import { keyedHash } from '../accounts/keyed-hash.ts'
import type { ActCtx, Platform } from '../context.ts'

export const hashOfSecret = (platform: Platform, secret: string): string => keyedHash(platform, 'court secret', secret)

/** Adds a secret and answers with it: nobody can read it again. */
export async function addSecret(ctx: ActCtx, clientId: string, secret = randomSecret()): Promise<string> {
  await ctx.sql
    .insertInto('court_secrets')
    .values({
      id: ctx.newId(),
      client_id: clientId,
      secret_hash: hashOfSecret(ctx.platform, secret),
      created_at: ctx.now,
      expires_at: null,
    })
    .execute()
  return secret
}

const randomSecret = (): string => `pcs_${randomBytes(32).toString('base64url')}`
