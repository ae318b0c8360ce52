import type { ActCtx } from '../context.ts'
import { Refusal, SignInNeeded } from '../errors.ts'
import { accessTokenFor } from './access-token.ts'
import { giveSecret, nextSecret, refreshCookie, refreshHash, type OpenedSession } from './open-session.ts'
import { show } from '../look.ts'
import { provePerson } from './prove-person.ts'
import { mailAboutAccount } from './tell-of-security.ts'

/** A rotation whose answer was lost (a closed lid, a second tab) may be repeated for this long. */
const GRACE_MS = 60_000

/**
 * A new access token for the refresh cookie, which changes at each use. An old cookie that comes back after the grace
 * ends the session and tells the person by mail: somebody copied it. The same cookie twice gives the same next one, so no key is needed.
 * Throws SIGN_IN_NEEDED. Locks: the session.
 */
export async function refreshSession(ctx: ActCtx): Promise<OpenedSession> {
  const secret = ctx.request.cookie(refreshCookie(ctx.request))
  if (!secret) throw new SignInNeeded()
  const hash = refreshHash(ctx.platform, secret)
  await show(ctx, 'session', hash)
  const session = await ctx.sql
    .selectFrom('sessions')
    .select(['id', 'person_id', 'refresh_hash', 'rotated_at'])
    .where(eb => eb.or([eb('refresh_hash', '=', hash), eb('previous_hash', '=', hash)]))
    .where('ended_at', 'is', null)
    .where('expires_at', '>', ctx.now.toISOString())
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!session) throw new SignInNeeded()
  await provePerson(ctx, session.person_id)
  const isOld = session.refresh_hash !== hash
  if (isOld && ctx.now.getTime() - new Date(session.rotated_at).getTime() > GRACE_MS) {
    await ctx.sql.updateTable('sessions').set({ ended_at: ctx.now }).where('id', '=', session.id).execute()
    // Sockets of that session are open: every process that holds one asks, and closes it.
    ctx.record({ kind: 'ACCOUNT_CHANGED', scope: 'PERSON', scopeId: session.person_id, caseId: null })
    await mailAboutAccount(ctx, session.person_id, 'sessionEnded')
    throw new Refusal(
      'SIGN_IN_NEEDED',
      'This session was used from a copy of its cookie and has ended: sign in again.',
      {},
      true,
    )
  }
  const next = nextSecret(ctx.platform, secret)
  const rotated = { refresh_hash: refreshHash(ctx.platform, next), previous_hash: hash, rotated_at: ctx.now }
  await ctx.sql
    .updateTable('sessions')
    .set({ ...(isOld ? {} : rotated), last_used_at: ctx.now })
    .where('id', '=', session.id)
    .execute()
  giveSecret(ctx.request, next)
  const { token, expiresAt } = accessTokenFor(ctx.platform, session.person_id, session.id)
  return { sessionId: session.id, personId: session.person_id, accessToken: token, expiresAt }
}
