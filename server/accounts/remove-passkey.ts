import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { isId } from '../platform/clock.ts'
import { requireIdentity } from './confirm-identity.ts'
import { factorRemoved } from './factor-removed.ts'

/** Throws IDENTITY_NEEDED; NotFound for a passkey that is not this person's. */
export async function removePasskey(ctx: ActCtx, passkeyId: string): Promise<void> {
  requireIdentity(ctx)
  if (!isId(passkeyId)) throw new NotFound()
  const removed = await ctx.sql
    .deleteFrom('passkeys')
    .where('id', '=', passkeyId)
    .where('person_id', '=', selfOf(ctx))
    .returning('id')
    .executeTakeFirst()
  if (!removed) throw new NotFound()
  await factorRemoved(ctx)
}
