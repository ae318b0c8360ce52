import { changeRemoteSession } from '../access/remote-sessions.ts'
import type { ActCtx } from '../context.ts'
import { NotAllowed } from '../errors.ts'
import { checkHow } from './check-session.ts'
import { mayCancel, mayGiveLink, mayRecordOutcome } from './remote-session.rules.ts'
import { tellOfSession } from './tell-of-session.ts'

/** The neutral gives the link of the video room or the number to call; everybody on the case reads it here, never in a mail. */
export async function giveSessionLink(ctx: ActCtx, input: { sessionId: string; how: string }): Promise<string> {
  const { facts, session } = await changeRemoteSession(ctx, input.sessionId)
  if (!mayGiveLink(facts, session))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'The neutral gives the link or number, while the session is to come.')
  const how = checkHow(session.kind, input.how)
  await ctx.platform.keys.readyKey(ctx.sql, facts.dataKeyId)
  await ctx.sql
    .updateTable('remote_sessions')
    .set({
      how: ctx.platform.keys.seal(facts.dataKeyId, `remote_sessions.how:${session.id}`, how),
      sequence: session.sequence,
      changed_at: ctx.now,
    })
    .where('id', '=', session.id)
    .execute()
  await tellOfSession(ctx, 'SESSION_CHANGED', facts, session.id)
  return facts.id
}

/** Calls the session off. No reason is asked; another one can be proposed. */
export async function cancelSession(ctx: ActCtx, sessionId: string): Promise<string> {
  const { facts, session } = await changeRemoteSession(ctx, sessionId)
  if (!mayCancel(facts, session)) throw new NotAllowed('NOT_YOURS_TO_DO', 'This session cannot be called off any more.')
  await ctx.sql
    .updateTable('remote_sessions')
    .set({ status: 'CANCELLED', changed_at: ctx.now, remind_at: null })
    .where('id', '=', session.id)
    .execute()
  await tellOfSession(ctx, 'SESSION_CANCELLED', facts, session.id)
  return facts.id
}

/** The neutral records whether it took place, and nothing of what was said. */
export async function recordSessionOutcome(
  ctx: ActCtx,
  input: { sessionId: string; outcome: 'HELD' | 'NOT_HELD' },
): Promise<string> {
  const { facts, session } = await changeRemoteSession(ctx, input.sessionId)
  if (!mayRecordOutcome(facts, session, ctx.now))
    throw new NotAllowed('NOT_YOURS_TO_DO', 'The neutral records this once the session should have begun.')
  await ctx.sql
    .updateTable('remote_sessions')
    .set({ status: input.outcome, changed_at: ctx.now })
    .where('id', '=', session.id)
    .execute()
  await tellOfSession(ctx, 'SESSION_OUTCOME', facts, session.id)
  return facts.id
}
