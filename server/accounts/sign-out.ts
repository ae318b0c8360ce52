import type { ActCtx } from '../context.ts'
import { selfOf } from '../context.ts'
import { refreshCookie } from './open-session.ts'

/**
 * Ends this session, or all sessions of the person. Every later request and delivery under them is refused: the event
 * makes every process that holds one of their sockets ask, and close it.
 */
export async function signOut(ctx: ActCtx, which: 'THIS' | 'ALL'): Promise<void> {
  const personId = selfOf(ctx)
  let ending = ctx.sql
    .updateTable('sessions')
    .set({ ended_at: ctx.now })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
  if (which === 'THIS' && ctx.actor.kind === 'PERSON') ending = ending.where('id', '=', ctx.actor.sessionId)
  await ending.execute()
  ctx.request.setCookie(refreshCookie(ctx.request), null, 0)
  ctx.record({ kind: 'ACCOUNT_CHANGED', scope: 'PERSON', scopeId: personId, caseId: null })
}
