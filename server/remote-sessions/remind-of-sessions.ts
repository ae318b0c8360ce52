import { personsOnCase } from '../access/clock.ts'
import { sessionsToRemind } from '../access/remote-sessions.ts'
import { act } from '../act.ts'
import type { Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { queueReminder } from '../notices/queue-news.ts'

/** Reminds everybody on the case a day before a session, once, by a mail that says nothing of it. Answers of how many. */
export async function remindOfSessions(platform: Platform): Promise<number> {
  return act(platform, jobWho('deadlines'), async ctx => {
    const near = await sessionsToRemind(ctx)
    for (const { id, caseId } of near) {
      await ctx.sql.updateTable('remote_sessions').set({ reminded_at: ctx.now }).where('id', '=', id).execute()
      ctx.record({ kind: 'DEADLINE_NEAR', scope: 'CASE', scopeId: caseId, caseId, subjectId: id })
      await queueReminder(ctx, await personsOnCase(ctx, caseId))
    }
    return near.length
  })
}
