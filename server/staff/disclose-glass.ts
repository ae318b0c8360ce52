/** The parties of a case learn that its joint conversation was opened: in the story of the case, and by mail without a word of it. */
import { act } from '../act.ts'
import type { ActCtx, Platform } from '../context.ts'
import { jobWho } from '../jobs.ts'
import { queueNews } from '../notices/queue-news.ts'

const AT_ONCE = 50

export async function discloseGlass(ctx: ActCtx, { id, caseId }: { id: string; caseId: string }): Promise<void> {
  ctx.record({ kind: 'GLASS_DISCLOSED', scope: 'CASE', scopeId: caseId, caseId, subjectId: id })
  const owners = await ctx.sql
    .selectFrom('seats')
    .select('person_id')
    .distinct()
    .where('case_id', '=', caseId)
    .where('role', 'in', ['PARTY', 'REPRESENTATIVE'])
    .where('removed_at', 'is', null)
    .where('ended_at', 'is', null)
    .execute()
  await queueNews(
    ctx,
    owners.map(owner => owner.person_id),
    'AT_ONCE',
  )
}

/** What was to be told later is told on its day. Safe to do twice: who tells marks it in the same transaction. */
export const discloseLater = (platform: Platform): Promise<void> =>
  act(platform, jobWho('deadlines'), async ctx => {
    const due = await ctx.sql
      .selectFrom('break_glass')
      .select(['id', 'case_id'])
      .where('disclosed_at', 'is', null)
      .where('disclose_at', '<=', ctx.now.toISOString())
      .orderBy('disclose_at')
      .limit(AT_ONCE)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { id, case_id: caseId } of due) {
      await ctx.sql.updateTable('break_glass').set({ disclosed_at: ctx.now }).where('id', '=', id).execute()
      await discloseGlass(ctx, { id, caseId })
    }
  })
