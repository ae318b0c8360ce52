import type { ActCtx } from '../context.ts'
import { NotFound } from '../errors.ts'
import { checkText } from '../platform/check-text.ts'
import { addSecret } from './court-secret.ts'

export interface CourtCredentials {
  clientId: string
  /** Shown once, kept nowhere. */
  clientSecret: string
}

/** Credentials for one more system of a court. Throws NotFound for a court that the actor has no say in. */
export async function makeCourtClient(
  ctx: ActCtx,
  { courtKey, label }: { courtKey: string; label: string },
): Promise<CourtCredentials> {
  const court = await ctx.sql.selectFrom('courts').select('key').where('key', '=', courtKey).executeTakeFirst()
  if (!court) throw new NotFound()
  const clientId = ctx.newId()
  await ctx.sql
    .insertInto('court_clients')
    .values({
      id: clientId,
      court_key: courtKey,
      label: checkText('label', label, 100),
      created_at: ctx.now,
      revoked_at: null,
      last_used_at: null,
    })
    .execute()
  return { clientId, clientSecret: await addSecret(ctx, clientId) }
}
