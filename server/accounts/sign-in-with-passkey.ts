import type { ActCtx } from '../context.ts'
import { openSession, type OpenedSession } from './open-session.ts'
import { provePerson } from './prove-person.ts'
import { usePasskey } from './use-passkey.ts'

/** Signs in with a passkey alone. Throws PASSKEY_REFUSED, TOO_MANY_REQUESTS. */
export async function signInWithPasskey(ctx: ActCtx, passkey: string, browser: string): Promise<OpenedSession> {
  await ctx.platform.limits.take('signInPerAddress', ctx.request.address)
  const personId = await usePasskey(ctx, 'SIGN_IN', browser, passkey)
  await provePerson(ctx, personId)
  return openSession(ctx, personId, 'WITH_SECOND_FACTOR')
}
