import type { ActCtx } from '../context.ts'
import { personOf } from '../context.ts'
import { refreshCookie } from './open-session.ts'

/** Ends this session, or all sessions of the person. Every later request and delivery under them is refused. */
export async function signOut(ctx: ActCtx, which: 'THIS' | 'ALL'): Promise<void> {
  const personId = personOf(ctx)
  let ending = ctx.sql
    .updateTable('sessions')
    .set({ ended_at: ctx.now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
  if (which === 'THIS' && ctx.actor.kind === 'PERSON') ending = ending.where('id', '=', ctx.actor.sessionId)
  const ended = await ending.returning('id').execute()
  ctx.request.setCookie(refreshCookie(ctx.request), null, 0)
  ctx.record({ kind: 'ACCOUNT_CHANGED', scope: 'PERSON', scopeId: personId, caseId: null })
  ctx.afterCommit(() => ctx.platform.hub.endSessions(ended.map(session => session.id)))
}
