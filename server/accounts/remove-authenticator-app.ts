import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { NotFound } from '../errors.ts'
import { requireIdentity } from './confirm-identity.ts'
import { factorRemoved } from './factor-removed.ts'

/** Throws IDENTITY_NEEDED; NotFound when there is none. */
export async function removeAuthenticatorApp(ctx: ActCtx): Promise<void> {
  requireIdentity(ctx)
  const removed = await ctx.sql
    .deleteFrom('authenticator_apps')
    .where('person_id', '=', selfOf(ctx))
    .where('confirmed_at', 'is not', null)
    .returning('person_id')
    .executeTakeFirst()
  if (!removed) throw new NotFound()
  await factorRemoved(ctx)
}
